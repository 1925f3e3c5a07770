"""What a report tells of the images of a result."""

import numpy as np
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.files.json_text import read_json
from deepchange.engine.pair_check import check
from osgeo import gdal
from support.images import ground


def test_what_a_virtual_raster_reads_is_told_in_check_report_and_recipe(files, tmp_path):
    inner = files(ground().astype(np.uint8))
    gdal.Translate(str(tmp_path / "inner.vrt"), inner).FlushCache()
    gdal.BuildVRT(str(tmp_path / "outer.vrt"), [str(tmp_path / "inner.vrt")]).FlushCache()
    changed = ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    request = DetectionRequest(
        str(tmp_path / "outer.vrt"), files(changed), str(tmp_path / "out"), model="cva"
    )
    facts = check(request).facts
    assert "inner.vrt" in facts["before reads also"]
    assert "image1.tif" in facts["before reads also"]
    assert "after reads also" not in facts
    result = detect(request)
    assert read_json(result.files["report"], "")["before"]["reads_also"]["files"] == [
        str(tmp_path / "inner.vrt"),
        inner,
    ]
    assert read_json(result.files["recipe"], "")["reads_also"]["before"]["files"] == [
        str(tmp_path / "inner.vrt"),
        inner,
    ]
