"""Everything that needs torch: networks, weights, inference, dense CRF. No GDAL, no QGIS.

These modules may run in a worker, in an environment that holds torch and NumPy and no geospatial
package.
"""
