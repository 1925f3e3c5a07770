"""Tables of pairs: CSV, GeoJSON, GeoParquet and STAC, and what is wrong with a row or a table."""

import json
import sys

import numpy as np
import pytest
from deepchange.engine import BadInput, LibraryMissing, read_work
from deepchange.engine.scale import tables
from deepchange.engine.scale.work import PairRow
from osgeo import gdal, ogr


@pytest.fixture
def table(tmp_path):
    """Writes a table; returns its path."""

    def write(content, name="pairs.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


def ids(rows):
    return [row.id for row in rows]


def test_names_are_those_of_files_beside_the_table(table, tmp_path):
    (tmp_path / "own.safetensors").touch()
    path = table(
        "id,before,after,aoi,model,mask_before,mask_after\n"
        "a,2015.tif,sub/2017.tif,town.gpkg|layername=town,cva,SCL.tif:scl,x.gpkg;QA.tif:bits=1,2\n"
        'b,"west.tif;east.tif",../2017.tif,,own.safetensors,,\n'.replace(
            "x.gpkg;QA.tif:bits=1,2", '"x.gpkg;QA.tif:bits=1,2"'
        )
    )
    here = str(tmp_path)
    assert read_work(path) == [
        PairRow(
            id="a",
            before=f"{here}/2015.tif",
            after=f"{here}/sub/2017.tif",
            aoi=f"{here}/town.gpkg|layername=town",
            model="cva",
            mask_before=(f"{here}/SCL.tif:scl",),
            mask_after=(f"{here}/x.gpkg", f"{here}/QA.tif:bits=1,2"),
        ),
        PairRow(
            id="b",
            before=f"{here}/west.tif;{here}/east.tif",
            after=f"{tmp_path.parent}/2017.tif",
            model=f"{here}/own.safetensors",
        ),
    ]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("https://example.org/a.tif", "/vsicurl/https://example.org/a.tif"),
        ("https://example.org/items/a", "https://example.org/items/a"),
        ("s3://archive/a.tif", "/vsis3/archive/a.tif"),
        ("gs://archive/a.tif", "/vsigs/archive/a.tif"),
        ("/vsiaz/archive/a.tif", "/vsiaz/archive/a.tif"),
        ("file:///images/a.tif", "/images/a.tif"),
        ('NETCDF:"/images/a.nc":red', 'NETCDF:"/images/a.nc":red'),
    ],
)
def test_what_lies_elsewhere_is_named_as_gdal_opens_it(table, name, meant):
    quoted = name.replace('"', '""')
    assert read_work(table(f'id,before,after\na,"{quoted}",b.tif\n'))[0].before == meant


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_of_any_spreadsheet_is_read(table, separator, encoding):
    lines = [["ID", " Before", "After", ""], ["süd", "früh.tif", "spät.tif", ""], ["", "", "", ""]]
    text = "\r\n" + "\r\n".join(separator.join(line) for line in lines)
    (row,) = read_work(table(text, encoding=encoding))
    assert (row.id, row.before.rpartition("/")[2], row.problem) == ("süd", "früh.tif", None)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["Unix", "Windows", "old Mac"])
@pytest.mark.parametrize("first", ["", "sep=;"], ids=["", "as Excel is told the separator"])
def test_lines_of_a_table_may_end_as_any_program_ends_them(table, end, first):
    text = end.join([*filter(None, [first]), "id;before;after", "a;b,1.tif;c.tif", "bad;b.tif;"])
    good, bad = read_work(table(text))
    assert (good.id, good.before.rpartition("/")[2], good.problem) == ("a", "b,1.tif", None)
    assert f"line {3 + bool(first)} lacks after" in bad.problem


def test_rows_that_are_too_short_lack_what_is_missing_though_no_row_has_it(table):
    (row,) = read_work(table("id,before,after\na,b.tif\n"))
    assert "line 2 lacks after; fill it in" in row.problem


def test_columns_may_be_called_as_a_request_calls_them(table):
    (row,) = read_work(
        table("id,before,after,area_of_interest,masks_before\na,b.tif,c.tif,d.gpkg,e.tif\n")
    )
    assert row.aoi.endswith("/d.gpkg")
    assert row.mask_before[0].endswith("/e.tif")


BAD_ROWS = [
    ("a,b.tif,", "line 3 lacks after; fill it in, or remove the row."),
    (",b.tif,c.tif", "line 3 lacks id; fill it in"),
    ("a,b.tif,c.tif,,more", "line 3 has more cells than the table has columns"),
    ("a/b,b.tif,c.tif", "line 3: the id “a/b” cannot name a folder"),
    ("..,b.tif,c.tif", "line 3: the id “..” cannot name a folder"),
    ("nul.x,b.tif,c.tif", "line 3: the id “nul.x” cannot name a folder"),
    ("pairs.csv,b.tif,c.tif", "line 3: the id “pairs.csv” cannot name a folder"),
    ("GOOD,b.tif,c.tif", "line 3: the id “GOOD” is that of line 2 too"),
    ("a,b.tif,c.tif,m.tif:bits=99", "“bits=99”, given for the mask"),
    (f"{'x' * 200},b.tif,c.tif", "at most 120 of them"),
]


@pytest.mark.parametrize(("row", "sentence"), BAD_ROWS, ids=[row[1] for row in BAD_ROWS])
def test_a_bad_row_keeps_its_sentence_and_costs_no_other(table, row, sentence):
    rows = read_work(
        table(f"id,before,after,mask_before\ngood,b.tif,c.tif,\n{row}\nlast,b.tif,c.tif,\n")
    )
    assert [bool(each.problem) for each in rows] == [False, True, False]
    assert sentence in rows[1].problem


BAD_TABLES = [
    ("id,before\na,b\n", "has no column after; it needs id, before and after, and has: before, id"),
    ("id,before,after\n", "lists no pairs"),
    ("", "lists no pairs"),
    ("id,before,after,Before\na,b,c,d\n", "has two columns “before”"),
    ('id,before,after\na,b,"' + "c" * 140_000, "see whether a quote there is not closed"),
    (
        'id,before,after\na,b.tif,c.tif\nb,"b.tif,c.tif\nc,b.tif,c.tif\n',
        "cannot be read as CSV from line 3 on",
    ),
    ("{", "is no JSON that can be read"),
    ('{"type": "Feature"}', "no FeatureCollection with a list of features"),
    ("[" * 100_000, "is no JSON that can be read"),
    (b"\0\1\2\3" * 9, "is no table of text (CSV or GeoJSON), nor GeoParquet"),
]


@pytest.mark.parametrize(("content", "sentence"), BAD_TABLES, ids=[each[1] for each in BAD_TABLES])
def test_a_bad_table_is_refused_in_one_sentence(table, content, sentence):
    with pytest.raises(BadInput) as caught:
        read_work(table(content))
    assert sentence in str(caught.value)
    assert "pairs.csv" in str(caught.value)


def test_an_image_alone_is_answered_with_what_is_lacking(raster, tmp_path):
    image = raster(tmp_path / "a.tif", np.zeros((1, 8, 8), np.uint8))
    with pytest.raises(BadInput, match=r"“a\.tif” .* give that of the other date, too"):
        read_work(image)


def test_a_table_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadInput, match="does not exist; check the path"):
        read_work(tmp_path / "none.csv")
    with pytest.raises(BadInput, match="it is a folder"):
        read_work(tmp_path)


def test_a_table_without_end_is_refused(table, monkeypatch):
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    rows = "".join(f"{number},b,c\n" for number in range(3))
    with pytest.raises(BadInput, match="more than 2 pairs; split it into several tables"):
        read_work(table(f"id,before,after\n{rows}"))
    monkeypatch.setattr(tables, "TABLE_LIMIT", 8)
    with pytest.raises(BadInput, match="cannot be read: it is larger than"):
        read_work(table(f"id,before,after\n{rows}"))


def collection(*features):
    return json.dumps({"type": "FeatureCollection", "features": list(features)})


def test_features_of_geojson_are_pairs(table, tmp_path):
    told = {"before": "b.tif", "after": "c.tif", "mask_after": ["SCL.tif:scl", "drawn.gpkg"]}
    rows = read_work(
        table(
            collection(
                {"type": "Feature", "geometry": None, "id": 7, "properties": told},
                {"type": "Feature", "geometry": None, "properties": {**told, "id": "named"}},
                {"type": "Feature", "properties": {**told, "id": 1.5}},
                {"type": "Feature", "properties": None},
                "nothing",
            ),
            "pairs.geojson",
        )
    )
    assert ids(rows)[:2] == ["7", "named"]
    assert rows[0].mask_after == (f"{tmp_path}/SCL.tif:scl", f"{tmp_path}/drawn.gpkg")
    assert "feature 3: id is no text" in rows[2].problem
    assert "feature 4 lacks id, before, after" in rows[3].problem
    assert "feature 5 lacks" in rows[4].problem


def test_items_of_a_stac_collection_name_their_images_as_assets(table, tmp_path):
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "32TQM",
        "properties": {"id": "other", "model": "cva"},
        "assets": {
            "before": {"href": "./2015.json"},
            "after": {"href": "https://example.org/items/2017"},
            "mask_before": {"href": "SCL.tif:scl"},
        },
    }
    assert read_work(table(collection(item), "items.json")) == [
        PairRow(
            id="32TQM",
            before=f"{tmp_path}/2015.json",
            after="https://example.org/items/2017",
            model="cva",
            mask_before=(f"{tmp_path}/SCL.tif:scl",),
        )
    ]


def test_geoparquet_is_read_without_a_driver_by_pyarrow(tmp_path, monkeypatch):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "pairs.parquet"
    columns = {
        "ID": [1, 2],
        "before": ["a.tif", None],
        "after": ["b.tif", "c.tif"],
        "mask_before": [["m.tif:scl"], []],
        "geometry": [b"\x01", b"\x01"],
    }
    parquet.write_table(pyarrow.table(columns), path)
    monkeypatch.setattr(tables, "_DRIVERS", ["None"])
    rows = read_work(path)
    assert rows[0] == PairRow(
        "1", f"{tmp_path}/a.tif", f"{tmp_path}/b.tif", mask_before=(f"{tmp_path}/m.tif:scl",)
    )
    assert rows[1].problem == "row 2 lacks before; fill it in, or remove the row."
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(BadInput, match="cannot be read as GeoParquet"):
        read_work(path)


def test_geoparquet_is_read_by_gdal_where_it_can(tmp_path, monkeypatch):
    path = str(tmp_path / "pairs.gpkg")  # any driver hands features over alike
    made = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0)
    layer = made.CreateLayer("pairs", geom_type=ogr.wkbNone)
    for name in ("id", "before", "After"):
        layer.CreateField(ogr.FieldDefn(name))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("id", "a")
    feature.SetField("After", "c.tif")
    layer.CreateFeature(feature)
    made = layer = feature = None
    monkeypatch.setattr(tables, "_DRIVERS", ["GPKG"])
    assert list(tables.by_gdal(path)) == [{"id": "a", "before": None, "after": "c.tif"}]
    with pytest.raises(BadInput, match="cannot be read as GeoParquet"):
        list(tables.by_gdal(str(tmp_path / "none.gpkg")))


def test_geoparquet_without_anything_that_reads_it_says_what_to_install(table, monkeypatch):
    monkeypatch.setattr(tables, "_DRIVERS", ["None"])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(LibraryMissing, match="run pip install pyarrow, or save the table as CSV"):
        read_work(table(b"PAR1 and more", "pairs.parquet"))
