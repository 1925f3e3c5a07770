"""Products as they are delivered in the toolbox: their names as text, bands by colour."""

import json

import pytest

pytest.importorskip("qgis")

from pathlib import Path

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
