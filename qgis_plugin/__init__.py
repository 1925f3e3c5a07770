"""Deep Change in QGIS. Never imports torch: networks are computed behind `deepchange.engine`."""
