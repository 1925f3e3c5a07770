"""Layers of vector files: one of several by its name, and shapes of every kind on the grid of a
raster."""

import zipfile

import numpy as np
import pytest
from deepchange.engine.accuracy.reference import open_reference
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.area_of_interest import AreaMask, read_area
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.masks.layers import read_polygons
from deepchange.engine.raster.placed_shapes import each_placed_shape
from deepchange.engine.raster.vector_layer import is_vector, open_layer
from osgeo import gdal, ogr, osr

# rows 2..4
BOX = "POLYGON ((700010 3749950, 700060 3749950, 700060 3749980, 700010 3749980, 700010 3749950))"
ELSEWHERE = (
    "POLYGON ((700000 3749900, 700100 3749900, 700100 3749930, 700000 3749930, 700000 3749900))"
)
EXPECTED = np.zeros((10, 10), bool)
EXPECTED[2:5, 1:6] = True
WHOLE = Window(0, 0, 10, 10)


def system(code):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


UTM = system("EPSG:32636")
GRID = Grid(10, 10, (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), UTM.ExportToWkt())


def write(path, layers, driver="GPKG", crs=UTM, kind=ogr.wkbUnknown):
    """A vector file: {name of a layer: shapes as text, or None for one without}."""
    dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name, shapes in layers.items():
        layer = dataset.CreateLayer(name, crs, kind)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        for number, text in enumerate(shapes):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["number"] = number
            if text:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(feature)
    del layer, dataset
    return str(path)


def drawn(name, notes=None, grid=GRID):
    """Where an area of interest lies on the grid."""
    whole = Window(0, 0, grid.height, grid.width)
    polygons, _ = read_area(name, grid, whole, [] if notes is None else notes)
    return AreaMask(polygons, grid).read(whole)


def in_reference(name, grid=GRID):
    """Where reference polygons say changed."""
    values, known = open_reference(name, grid, None, lambda values, _: [1] * len(values)).read(
        WHOLE
    )
    return (values == 1) & known


# ---- One layer of several ------------------------------------------------------------------------


@pytest.fixture
def two_layers(tmp_path):
    return write(tmp_path / "two.gpkg", {"study area": [ELSEWHERE], "changes": [BOX, BOX]})


@pytest.mark.parametrize("read", [drawn, in_reference])
def test_a_file_of_several_layers_is_refused_and_the_named_layer_is_read(two_layers, read):
    with pytest.raises(BadInput) as caught:
        read(two_layers)
    assert (
        f"“{two_layers}” holds 2 layers: “study area” (1 feature), “changes” (2 features)."
        in str(caught.value)
    )
    assert f"such as “{two_layers}|layername=study area”." in str(caught.value)
    for part in (
        "|layername=changes",
        "|LAYERNAME=Changes",
        "|layerid=1",
        "|layername=changes|geometrytype=Polygon",
        "|layername=changes|subset=number = 1",
        '|layername=changes|subset="number" IN (0, 1)',
    ):
        assert (read(two_layers + part) == EXPECTED).all(), part


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (
            "|layername=roads",
            "has no layer “roads”; it has: “study area” \\(1 feature\\), “changes” \\(2 "
            "features\\)",
        ),
        ("|layerid=7", "has no layer number 7; it has: “study area”"),
        ("|layerid=x", "“x” in “.*” is no number of a layer"),
        (
            "|layername=changes|subset=colour = 1",
            "The filter “colour = 1” of “.*” cannot be understood",
        ),
        (
            "|layername=changes|subset=SELECT * FROM changes",
            "is a query \\(SELECT …\\), which Deep Change does not run",
        ),
        ("|layername=changes|subset=number = 7", "holds no polygon"),
    ],
)
def test_a_part_that_is_not_there_is_refused(two_layers, part, sentence):
    with pytest.raises(BadInput, match=sentence):
        drawn(two_layers + part)


def test_tables_beside_one_layer_are_no_layers_to_choose_from(tmp_path):
    name = write(tmp_path / "styled.gpkg", {"changes": [BOX]})
    dataset = ogr.Open(name, 1)
    dataset.CreateLayer("layer_styles", None, ogr.wkbNone)
    del dataset
    assert (drawn(name) == EXPECTED).all()


def test_a_table_alone_says_that_it_holds_no_polygon(tmp_path):
    name = write(tmp_path / "table.gpkg", {"table": [None]}, kind=ogr.wkbNone)
    with pytest.raises(BadInput, match="holds no polygon"):
        drawn(name)
    with pytest.raises(BadInput, match="holds neither polygons nor points"):
        in_reference(name)


def test_a_raster_is_no_vector_file(raster, tmp_path):
    assert not is_vector(raster(tmp_path / "a.tif", np.zeros((1, 3, 3), np.uint8)))


@pytest.mark.parametrize("column", ["WKT", "geom", "the_geom"])
def test_a_table_of_text_may_name_its_column_of_shapes_as_databases_do(column, tmp_path):
    (tmp_path / "a.csv").write_text(f'number,{column}\n1,"{BOX}"\n')
    assert (drawn(str(tmp_path / "a.csv")) == EXPECTED).all()


@pytest.mark.parametrize(
    ("driver", "ending"),
    [
        ("GPKG", "gpkg"),
        ("ESRI Shapefile", "shp"),
        ("GeoJSON", "geojson"),
        ("SQLite", "sqlite"),
        ("FlatGeobuf", "fgb"),
        ("KML", "kml"),
        ("LIBKML", "kml"),
        ("GML", "gml"),
        ("MapInfo File", "tab"),
        ("OpenFileGDB", "gdb"),
        ("OGR_GMT", "gmt"),
        ("GeoJSONSeq", "geojsonl"),
        ("CSV", "csv"),
        ("JML", "jml"),
    ],
)
def test_layers_of_every_driver_lie_where_they_lie(driver, ending, tmp_path):
    maker = gdal.GetDriverByName(driver)
    if maker is None or maker.GetMetadataItem("DCAP_CREATE") != "YES":
        pytest.skip(f"This GDAL writes no {driver}.")
    in_degrees = driver in ("GeoJSON", "KML", "LIBKML", "GeoJSONSeq")
    source = write(tmp_path / "source.gpkg", {"source": [BOX]}, kind=ogr.wkbPolygon)
    options = {"layerCreationOptions": ["GEOMETRY=AS_WKT"]} if driver == "CSV" else {}
    name = str(tmp_path / f"a.{ending}")
    gdal.VectorTranslate(
        name,
        source,
        format=driver,
        **options,
        **({"dstSRS": "EPSG:4326"} if in_degrees else {}),
        reproject=in_degrees,
    )
    assert (drawn(name) == EXPECTED).all()
    assert (in_reference(name) == EXPECTED).all()


def test_a_zip_is_told_how_to_be_given(tmp_path):
    write(
        tmp_path / "a.geojson",
        {"a": ["POLYGON ((35.15 33.87, 35.16 33.87, 35.16 33.88, 35.15 33.87))"]},
        "GeoJSON",
        system("EPSG:4326"),
    )
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(tmp_path / "a.geojson", "in.geojson")
    with pytest.raises(
        BadInput,
        match=r"it is an archive, give a file in it, such as “/vsizip/.*/a\.zip/in\.geojson”",
    ):
        open_layer(str(tmp_path / "a.zip"), "the area of interest")
    assert open_layer(f"/vsizip/{tmp_path}/a.zip/in.geojson", "the area of interest").fields == [
        "number"
    ]


def test_a_damaged_file_is_refused_and_not_read_in_part(tmp_path):
    name = write(tmp_path / "a.fgb", {"a": [BOX] * 500}, "FlatGeobuf")
    content = (tmp_path / "a.fgb").read_bytes()
    (tmp_path / "a.fgb").write_bytes(content[: len(content) * 2 // 3])
    with pytest.raises(
        BadInput, match=r"cannot be read to its end \(GDAL says: .*\); copy or export it again"
    ):
        drawn(name)


# ---- Shapes of every kind ------------------------------------------------------------------------

LINE = "LINESTRING (700000 3749900, 700100 3750000)"
CORNERS = "700010 3749950, 700060 3749950, 700060 3749980, 700010 3749980, 700010 3749950"
IN_SPACE = ", ".join(f"{corner} 7" for corner in CORNERS.split(", "))
MEASURED = ", ".join(f"{corner} 3" for corner in CORNERS.split(", "))
TWO_PARTS = (
    "700010 3749950, 700060 3749950, 700060 3749970, 700010 3749970, 700010 3749950",
    "700010 3749970, 700060 3749970, 700060 3749980, 700010 3749980, 700010 3749970",
)


@pytest.mark.parametrize(
    "text",
    [
        f"POLYGON (({CORNERS}))",
        f"POLYGON (({CORNERS.rpartition(',')[0]}))",  # a ring that is not closed
        f"POLYGON Z (({IN_SPACE}))",
        f"POLYGON M (({MEASURED}))",
        f"MULTIPOLYGON ((({TWO_PARTS[0]})), (({TWO_PARTS[1]})))",
        f"GEOMETRYCOLLECTION (POLYGON (({CORNERS})), POINT (700095 3749905), {LINE})",
        f"GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (MULTIPOLYGON ((({TWO_PARTS[0]})), "
        f"(({TWO_PARTS[1]})))))",
        f"CURVEPOLYGON (COMPOUNDCURVE (({CORNERS})))",
        f"MULTISURFACE (CURVEPOLYGON (({TWO_PARTS[0]})), (({TWO_PARTS[1]})))",
        f"POLYHEDRALSURFACE Z ((({IN_SPACE})))",
        "TIN Z (((700010 3749950 1, 700060 3749950 1, 700060 3749980 1, 700010 3749950 1)), "
        "((700010 3749950 1, 700060 3749980 1, 700010 3749980 1, 700010 3749950 1)))",
    ],
)
@pytest.mark.parametrize("read", [drawn, in_reference])
def test_polygons_of_every_kind_cover_the_same_pixels(text, read, tmp_path):
    shape = ogr.CreateGeometryFromWkt(text)
    name = str(tmp_path / "a.gpkg")
    dataset = gdal.GetDriverByName("GPKG").Create(name, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("a", UTM, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    del feature, layer, dataset
    assert (read(name) == EXPECTED).all()


def test_points_and_lines_among_the_polygons_of_an_area_are_left_out_and_told(tmp_path):
    notes = []
    name = write(
        tmp_path / "a.gpkg", {"a": [BOX, "POINT (700095 3749905)", LINE, None, "POLYGON EMPTY"]}
    )
    assert (drawn(name, notes) == EXPECTED).all()
    assert notes == [
        f"2 of 3 features of the area of interest “{name}” are no polygons and are left out."
    ]


@pytest.mark.parametrize("value", ["nan", "inf", "-inf"])
@pytest.mark.parametrize("read", [drawn, in_reference])
def test_coordinates_that_are_no_numbers_are_refused(value, read, tmp_path):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((700010, 3749950), (700060, float(value)), (700060, 3749980), (700010, 3749950)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    name = write(tmp_path / "a.gpkg", {"a": [BOX]})
    dataset = ogr.Open(name, 1)
    feature = ogr.Feature(dataset.GetLayer(0).GetLayerDefn())
    feature.SetGeometry(polygon)
    dataset.GetLayer(0).CreateFeature(feature)
    del feature, dataset
    with pytest.raises(
        BadInput, match=r"holds coordinates that are no places \(feature 2\); repair its geometries"
    ):
        read(name)


# ---- Reference systems ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code", ["EPSG:4326", "EPSG:4979", "EPSG:3857", "EPSG:32635", "EPSG:4978", "EPSG:32636+5773"]
)
def test_a_layer_in_any_system_covers_the_same_pixels(code, tmp_path):
    shape = ogr.CreateGeometryFromWkt(f"POLYGON Z (({IN_SPACE}))")
    shape.Transform(osr.CoordinateTransformation(UTM, system(code)))
    name = write(tmp_path / "a.gpkg", {"a": [shape.ExportToIsoWkt()]}, crs=system(code))
    notes = []
    assert (drawn(name, notes) == EXPECTED).all()
    assert (in_reference(name) == EXPECTED).all()
    assert notes == []


@pytest.mark.parametrize("crs", [None, system('LOCAL_CS["site",UNIT["metre",1]]')])
def test_a_layer_without_a_place_on_earth_is_taken_to_be_in_that_of_the_raster_and_this_is_told(
    crs, tmp_path
):
    notes = []
    name = write(tmp_path / "a.gpkg", {"a": [BOX]}, crs=crs)
    assert (drawn(name, notes) == EXPECTED).all()
    assert notes == [f"The area of interest “{name}” has no CRS; that of the raster is assumed."]


@pytest.mark.parametrize("read", [drawn, in_reference])
def test_a_layer_without_a_crs_of_whose_shapes_none_is_on_the_raster_is_refused(read, tmp_path):
    """As degrees over a raster in metres: it was said to lie outside, or that nothing changed."""
    degrees = "POLYGON ((35.1 33.8, 35.2 33.8, 35.2 33.9, 35.1 33.9, 35.1 33.8))"
    name = write(tmp_path / "a.gpkg", {"a": [degrees]}, crs=None)
    with pytest.raises(BadInput, match="has no CRS, and its coordinates do not fit those of the"):
        read(name)
    assert read(write(tmp_path / "b.gpkg", {"b": [degrees, BOX]}, crs=None)).any()


def test_what_hides_a_part_of_a_larger_image_needs_no_crs_to_lie_elsewhere(tmp_path):
    name = write(tmp_path / "a.gpkg", {"a": [ELSEWHERE]}, crs=None)
    top = Grid(5, 10, GRID.transform, GRID.crs)
    assert len(read_polygons(name, "the excluded area", top, [])) == 1


def test_shapes_that_the_raster_has_no_place_for_are_left_out_and_told(tmp_path):
    seen_from_above = system("+proj=gnom +lat_0=90 +lon_0=0 +ellps=sphere")
    grid = Grid(
        10, 10, (-500000.0, 100000.0, 0.0, 500000.0, 0.0, -100000.0), seen_from_above.ExportToWkt()
    )
    pole = "POLYGON ((0 -80, 10 -80, 5 -85, 0 -80))"
    near = "POLYGON ((0 80, 90 80, 180 80, 270 80, 0 80))"
    notes = []
    name = write(tmp_path / "a.gpkg", {"a": [pole, near]}, crs=system("EPSG:4326"))
    assert drawn(name, notes, grid).all()
    assert notes == [
        f"1 feature of the area of interest “{name}” cannot be placed in the CRS of the raster and "
        "is left out."
    ]


def test_a_layer_whose_coordinates_do_not_fit_its_crs_is_not_called_empty(tmp_path):
    """Metres that are called degrees, as after “Set CRS” in place of “Reproject”."""
    name = write(tmp_path / "a.gpkg", {"a": [BOX]}, crs=system("EPSG:4326"))
    with pytest.raises(BadInput, match="coordinates that do not fit the CRS that it names"):
        drawn(name, [])
    with pytest.raises(BadInput, match=r"The reference .* do not fit the CRS"):
        in_reference(name)


@pytest.mark.parametrize(
    ("west", "shape", "columns"),
    [
        (285.0, (-75.0, -73.0), [0, 1]),  # degrees from 0 to 360, and from −180 to 180
        (-75.0, (285.0, 287.0), [0, 1]),
        (175.0, (-180.0, -178.0), [5, 6]),  # a raster across the date line
        (175.0, (176.0, 178.0), [1, 2]),
        (-5.0, (355.0, 365.0), list(range(10))),
        (175.0, (-180.0, 180.0), list(range(10))),  # the whole turn lies on it twice
    ],
)
def test_degrees_are_the_same_place_a_full_turn_apart(west, shape, columns, tmp_path):
    grid = Grid(10, 10, (west, 1.0, 0.0, 5.0, 0.0, -1.0), system("EPSG:4326").ExportToWkt())
    low, high = shape
    name = write(
        tmp_path / "a.gpkg",
        {"a": [f"POLYGON (({low} -5, {high} -5, {high} 5, {low} 5, {low} -5))"]},
        crs=system("EPSG:4326"),
    )
    for found in (drawn(name, grid=grid), in_reference(name, grid)):
        assert np.flatnonzero(found.all(axis=0)).tolist() == columns


@pytest.mark.parametrize(
    ("west", "columns"),
    [
        (175.0, [3, 4, 5, 6]),  # the raster lies across the date line, and so does the shape
        (-185.0, [3, 4, 5, 6]),
        (165.0, list(range(10))),  # elsewhere it reaches around the Earth, as QGIS draws it
    ],
)
def test_a_shape_drawn_from_179_to_minus_179_lies_across_the_date_line(west, columns, tmp_path):
    """On a raster across that line all but the shape was taken."""
    grid = Grid(10, 10, (west, 1.0, 0.0, 5.0, 0.0, -1.0), system("EPSG:4326").ExportToWkt())
    name = write(
        tmp_path / "a.gpkg",
        {"a": ["POLYGON ((178 -5, -178 -5, -178 5, 178 5, 178 -5))"]},
        crs=system("EPSG:4326"),
    )
    for found in (drawn(name, grid=grid), in_reference(name, grid)):
        assert np.flatnonzero(found.all(axis=0)).tolist() == columns


def test_a_shape_across_the_seam_of_a_raster_around_the_earth_is_there_once(tmp_path):
    """Its parts lie on both ends of the raster, and its area was that of two."""
    grid = Grid(18, 36, (0.0, 10.0, 0.0, 90.0, 0.0, -10.0), system("EPSG:4326").ExportToWkt())
    name = write(
        tmp_path / "a.gpkg",
        {"a": ["POLYGON ((-20 0, 30 0, 30 10, -20 10, -20 0))"]},
        crs=system("EPSG:4326"),
    )
    ((shape, _),) = each_placed_shape(open_layer(name, "a layer"), grid, [])
    assert shape.GetArea() == pytest.approx(50 * 10)
    assert shape.GetEnvelope()[:2] == (0.0, 360.0)
