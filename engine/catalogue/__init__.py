"""Models, networks and weights as data and files, without torch. Whether one fits a pair is in
raster/."""
