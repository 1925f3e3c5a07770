"""Everything that needs torch: networks, weights, inference, dense CRF. No GDAL, no QGIS.

These modules may run in a worker, in an environment that holds torch and NumPy and no geospatial
package.
"""

import os

# By these oneDNN, in torch and in OpenVINO, makes bf16 of fp32 whatever precision it is told; torch
# reads them when it is loaded.
for _variable in ("ONEDNN_DEFAULT_FPMATH_MODE", "DNNL_DEFAULT_FPMATH_MODE"):
    os.environ.pop(_variable, None)
