"""Pictures of a product."""

import numpy as np
from deepchange.engine.product.pictures import jpeg
from osgeo import gdal


def test_a_picture_is_made_where_gdal_raises_for_a_file_that_is_not_there(monkeypatch):
    """As newer GDAL does."""
    unlink = gdal.Unlink

    def strict(name):
        if gdal.VSIStatL(name) is None:
            raise RuntimeError("unknown error occurred")
        return unlink(name)

    monkeypatch.setattr(gdal, "Unlink", strict)
    assert jpeg(np.full((8, 8, 3), 90, np.uint8), 80)[:2] == b"\xff\xd8"
