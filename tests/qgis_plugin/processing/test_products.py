"""Products as they are delivered in the toolbox: their names as text, bands by colour."""

import json
import socketserver
import threading
import zipfile

import pytest

pytest.importorskip("qgis")

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException
from support import scenes


@pytest.fixture
def pair(tmp_path):
    first = scenes.landsat(tmp_path)
    second = scenes.landsat(tmp_path, date="2022-06-01", changed=True)
    return {"BEFORE": str(first), "AFTER": str(second)}


def test_folders_of_products_are_taken_as_text(run, pair, tmp_path):
    run(**pair, FOLDER=str(tmp_path / "out"))
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["before"]["product"]["product"] == "Landsat 8 L2SP"


@pytest.mark.parametrize("form", ["file://{}", "/vsizip/{}.zip/{}", "~/{}", "{};{}"])
def test_names_that_the_engine_understands_are_taken_as_text(
    run, pair_of_files, tmp_path, monkeypatch, form
):
    """QGIS 3.22 itself opens none of them."""
    monkeypatch.setenv("HOME", str(tmp_path))
    names = []
    for path in map(Path, pair_of_files):
        with zipfile.ZipFile(f"{path}.zip", "w") as archive:
            archive.write(path, path.name)
        single = [
            gdal.Translate(f"{path}{band}.tif", str(path), bandList=[band]) and f"{path}{band}.tif"
            for band in (1, 2)
        ]
        given = {"file://{}": [path], "/vsizip/{}.zip/{}": [path, path.name], "~/{}": [path.name]}
        names.append(form.format(*given.get(form, single)))
    found = run(BEFORE=names[0], AFTER=names[1], MODEL="cva", FOLDER=str(tmp_path / "out"))
    assert found["NUMBER_OF_CHANGES"] == 1


def test_bands_are_chosen_by_colour(run, pair, tmp_path):
    run(**pair, COLOURS="red, nir", FOLDER=str(tmp_path / "out"))
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text())
    assert recipe["asked"]["bands_before"] == ["red", "nir"]
    assert recipe["request"]["bands_after"] == [4, 5]


def test_colours_of_one_date_are_taken_as_the_history_writes_them(run, pair, tmp_path):
    """The command of a run in the history has what was written in the panel."""
    folder = str(tmp_path / "out")
    run(**pair, BANDS_BEFORE="red;nir", BANDS_AFTER="red;nir08", FOLDER=folder)
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text())
    assert recipe["asked"]["bands_after"] == ["red", "nir08"]


def test_an_archive_and_a_metadata_file_are_taken_as_they_are(run, pair, tmp_path):
    first = Path(pair["BEFORE"])
    pair["BEFORE"] = str(first / f"{first.name}_MTL.txt")
    pair["AFTER"] = str(scenes.tarred(Path(pair["AFTER"])))
    found = run("checkpair", **pair)
    assert "after product: Landsat 8 L2SP, 2022-06-01, 7 % cloud" in found["TEXT"]


def test_an_incomplete_product_is_refused_in_a_sentence(refused, pair):
    folder = Path(pair["BEFORE"])
    (folder / f"{folder.name}_SR_B4.TIF").unlink()
    sentence = refused("detectchangesunsupervised", {**pair, "MODEL": "cva"})
    assert "Landsat 8 L2SP and lacks" in sentence


def test_a_list_of_colours_with_a_gap_is_refused(refused, pair):
    values = {**pair, "MODEL": "cva", "COLOURS": "red,,nir"}
    assert "“red,,nir” is no list of bands" in refused("detectchangesunsupervised", values)


class Silent(socketserver.BaseRequestHandler):
    """Hears, and never answers."""

    asked = threading.Event()

    def handle(self):
        Silent.asked.set()
        self.request.recv(1)


@pytest.fixture
def silent():
    """The address of an Item on a server that does not answer."""
    Silent.asked.clear()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Silent) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/item.json"
        server.shutdown()


@pytest.mark.parametrize("algorithm", ["detectchanges", "checkpair", "detectchangesseries"])
def test_a_server_is_not_asked_before_the_algorithm_runs(provider, silent, algorithm, tmp_path):
    values = {"BEFORE": silent, "AFTER": silent.replace("item", "other"), "MODEL": "cva"}
    values |= {"IMAGES": [silent, silent + "?2", silent + "?3"], "FOLDER": str(tmp_path / "out")}
    made = provider.algorithm(algorithm).create()
    assert made.checkParameterValues(values, QgsProcessingContext()) == (True, "")
    assert not Silent.asked.is_set()


def test_an_address_that_cannot_be_fetched_is_told_when_the_algorithm_runs(run, pair, tmp_path):
    values = {**pair, "BEFORE": "http://127.0.0.1:9/item.json", "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="cannot be fetched as a STAC Item"):
        run(**values)
