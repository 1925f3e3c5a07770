"""One image as it lies on disk: bands, nodata, transparency, fill values, colours; read on any
grid."""
