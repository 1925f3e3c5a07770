"""How much of each parcel has changed."""

import csv

import pytest
from deepchange.engine import BadInput, FinishOptions, finish
from osgeo import gdal, ogr, osr

# The accepted hall covers 700500..700710 by 3749540..3749700, the frame 700000..701200 by
# 3749040..3750000.
HALL = (700500, 3749540, 700710, 3749700)


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


@pytest.fixture
def parcels(tmp_path):
    """A layer of parcels: name to shape in the result's CRS. epsg: in which the layer is
    written."""

    def parcels(shapes, epsg=32636, path=None, kind=ogr.wkbPolygon):
        ours, theirs = osr.SpatialReference(), osr.SpatialReference()
        ours.ImportFromEPSG(32636)
        theirs.ImportFromEPSG(epsg)
        for each in (ours, theirs):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        path = path or tmp_path / "parcels.gpkg"
        data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = data.CreateLayer("cadastre", theirs, kind)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTString))
        for name, text in shapes.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            shape = ogr.CreateGeometryFromWkt(text)
            shape.Transform(osr.CoordinateTransformation(ours, theirs))
            feature.SetGeometry(shape)
            feature["number"] = name
            layer.CreateFeature(feature)
        return str(path)

    return parcels


def rows(folder):
    with (folder / "parcels.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def finished(reviewed, layer, tmp_path, name="number"):
    options = FinishOptions(parcels=layer, parcel_id=name, html=False)
    return finish(reviewed, tmp_path / "product", options)


@pytest.mark.parametrize("epsg", [32636, 4326, 3857])
def test_each_parcel_has_its_share_whatever_its_crs(epsg, reviewed, parcels, tmp_path):
    west = box(700500, 3749540, 700605, 3749700)  # the left half of the hall
    around = box(700400, 3749440, 700800, 3749800)
    layer = parcels(
        {"west": west, "around": around, "quiet": box(700000, 3749900, 700100, 3750000)}, epsg
    )
    product = finished(reviewed, layer, tmp_path)
    found = {row["parcel"]: row for row in rows(tmp_path / "product")}
    assert float(found["west"]["changed_percent"]) == pytest.approx(100.0, abs=0.1)
    assert float(found["west"]["changed_ha"]) == pytest.approx(1.68, abs=0.002)
    assert float(found["around"]["area_ha"]) == pytest.approx(14.4, abs=0.01)
    assert float(found["around"]["changed_percent"]) == pytest.approx(100 * 3.36 / 14.4, abs=0.1)
    assert [found[name]["changed"] for name in ("west", "around", "quiet")] == ["yes", "yes", "no"]
    assert [found[name]["changes"] for name in ("west", "around", "quiet")] == ["1", "1", "0"]
    assert (product.parcels, product.parcels_changed) == (3, 2)


def test_a_parcel_without_a_name_goes_by_its_number_in_the_layer(reviewed, parcels, tmp_path):
    ground = box(700500, 3749540, 700605, 3749700)
    layer = parcels({"mill": ground, "": ground, None: ground, " ": ground})
    product = finished(reviewed, layer, tmp_path)
    assert [row["parcel"] for row in rows(tmp_path / "product")] == ["mill", "2", "3", "4"]
    (note,) = (str(each) for each in product.warnings if "parcels" in str(each))
    assert "3 of the parcels" in note
    assert "“number”" in note


def test_a_rejected_change_is_no_change_of_its_parcel(reviewed, parcels, tmp_path):
    finished(reviewed, parcels({"barn": box(700100, 3749200, 700300, 3749300)}), tmp_path)
    (row,) = rows(tmp_path / "product")
    assert (row["changed"], row["changes"], row["changed_ha"]) == ("no", "0", "0.0")


def test_ground_under_two_polygons_counts_once(reviewed, draw, parcels, tmp_path):
    """One may be drawn over another."""
    for east in (700800, 700790):
        draw(reviewed, (700600, 3749540, east, 3749700), drawn=1, decision="accepted")
    finished(reviewed, parcels({"all": box(700400, 3749440, 700900, 3749800)}), tmp_path)
    (row,) = rows(tmp_path / "product")
    assert float(row["changed_ha"]) == pytest.approx(30 * 16 * 0.01, abs=0.002)
    assert row["changes"] == "3"


def test_a_parcel_that_the_images_do_not_show_is_unknown_and_not_unchanged(
    reviewed, parcels, tmp_path
):
    half = box(699900, 3749900, 700100, 3750000)
    finished(
        reviewed, parcels({"away": box(900000, 3749900, 900100, 3750000), "half": half}), tmp_path
    )
    away, half = rows(tmp_path / "product")
    assert (away["changed"], away["changed_percent"], away["assessed_percent"]) == (
        "unknown",
        "",
        "0.0",
    )
    assert (half["changed"], half["assessed_percent"]) == ("no", "50.0")


def test_a_parcel_without_data_is_unknown(town_of_two, raster, decide, parcels, tmp_path):
    from deepchange.engine import DetectionRequest, detect

    town_of_two.after[:, :20, :20] = 0
    images = [
        raster(tmp_path / f"{n}.tif", getattr(town_of_two, n), nodata=0)
        for n in ("before", "after")
    ]
    detect(DetectionRequest(*images, output=str(tmp_path / "out"), model="cva", min_area=5000.0))
    decide(tmp_path / "out", {"decision": "accepted"}, {"decision": "rejected"})
    finished(tmp_path / "out", parcels({"cloud": box(700000, 3749850, 700150, 3750000)}), tmp_path)
    (row,) = rows(tmp_path / "product")
    assert (row["changed"], row["assessed_percent"]) == ("unknown", "0.0")


def test_a_parcel_smaller_than_a_pixel_is_assessed(reviewed, parcels, tmp_path):
    finished(reviewed, parcels({"hut": box(700601, 3749601, 700602, 3749602)}), tmp_path)
    (row,) = rows(tmp_path / "product")
    assert (row["changed"], row["changed_percent"], row["assessed_percent"]) == (
        "yes",
        "100.0",
        "100.0",
    )


def test_a_parcel_whose_border_crosses_itself_is_measured(reviewed, parcels, tmp_path):
    bow = "POLYGON((700500 3749540,700710 3749700,700710 3749540,700500 3749700,700500 3749540))"
    finished(reviewed, parcels({"bow": bow}), tmp_path)
    assert float(rows(tmp_path / "product")[0]["changed_percent"]) == pytest.approx(100.0, abs=0.1)


def test_the_parcels_are_a_layer_in_their_own_crs_that_opens_in_its_colours(
    reviewed, parcels, tmp_path
):
    finished(reviewed, parcels({"=1+1": box(*HALL)}, 4326), tmp_path)
    (row,) = features(tmp_path / "product" / "parcels.gpkg", "parcels")
    assert (row["parcel"], row["changed"], row["changes"]) == ("=1+1", "yes", 1)
    assert row["shape"].GetEnvelope()[0] == pytest.approx(35.16, abs=0.05)
    (style,) = features(tmp_path / "product" / "parcels.gpkg", "layer_styles")
    assert style["f_table_name"] == "parcels"
    assert 'attr="&quot;changed&quot;"' in style["styleQML"]
    assert (
        (tmp_path / "product" / "parcels.csv")
        .read_text(encoding="utf-8-sig")
        .splitlines()[1]
        .startswith("'=1+1,")
    )


def features(path, name):
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = opened.GetLayerByName(name)
    return [
        {**each.items(), "shape": each.GetGeometryRef() and each.GetGeometryRef().Clone()}
        for each in found
    ]


def test_a_field_that_is_not_there_is_refused_with_those_that_are(reviewed, parcels, tmp_path):
    with pytest.raises(BadInput, match="has no field “owner”; its fields are: “number”"):
        finished(reviewed, parcels({"hall": box(*HALL)}), tmp_path, "owner")
    assert not (tmp_path / "product").exists()


def test_a_layer_of_points_is_refused(reviewed, parcels, tmp_path):
    with pytest.raises(BadInput, match="holds no polygons; choose a layer of polygons"):
        finished(reviewed, parcels({"tree": "POINT(700500 3749540)"}, kind=ogr.wkbPoint), tmp_path)
    assert not list(tmp_path.glob(".deepchange*"))


def test_without_a_field_parcels_are_called_by_their_number(reviewed, parcels, tmp_path):
    finished(reviewed, parcels({"hall": box(*HALL)}), tmp_path, None)
    assert rows(tmp_path / "product")[0]["parcel"] == "1"
