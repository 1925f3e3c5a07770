"""Deep Change: what changed between two images of the same place, found by deep networks.

The folder of this file is a QGIS plugin and the Python package `deepchange` at once.
`deepchange.engine` detects changes; it knows nothing of QGIS. Importing this file has no effects.
"""

__version__ = "0.1.0"
