"""A training in the Python that computes networks: what it refuses, and what is believed of its
folder. From polygons to a model: test_processing.py."""

import json
import stat

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.store import installed
from deepchange.engine.errors import BadInput, EnvironmentMissing
from deepchange.qgis_plugin.training import process
from deepchange.qgis_plugin.training.process import notes_on_chips, train
from deepchange.qgis_plugin.training.wish import (
    Wish,
    free_folder_for,
    read_wish,
)


@pytest.fixture
def wish(own_folders, town, labels):
    folder = free_folder_for("squares")
    return Wish(
        "squares", town["before"], town["after"], labels, str(folder), "verdict", minutes=0.01
    )


def names():
    return [file.name for file in installed()[0] if not file.shipped]


def test_polygons_in_one_place_are_refused_in_words_of_the_panel(wish, tmp_path):
    from osgeo import ogr

    source = ogr.Open(wish.polygons, 1)
    layer = source.GetLayer(0)
    for feature in list(layer)[3:]:
        layer.DeleteFeature(feature.GetFID())
    del layer, source
    with pytest.raises(BadInput) as caught:
        train(wish, lambda _: None, lambda: False)
    assert "mark changes in more places" in str(caught.value)
    assert "--size" not in str(caught.value)
    assert names() == []


def test_what_the_python_lacks_is_told_with_the_command_that_installs_it(
    wish, tmp_path, monkeypatch
):
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho \'["osgeo", "lightning"]\'\n')
    python.chmod(python.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("DEEPCHANGE_PYTHON", str(python))
    with pytest.raises(EnvironmentMissing) as caught:
        train(wish, lambda _: None, lambda: False)
    command = f'"{python}" -m pip install "gdal-wheel[numpy]" lightning'
    assert f"Run “{command}”, then start again" in str(caught.value)
    assert not process.Path(wish.folder).exists()


def test_what_lies_in_a_folder_of_a_training_is_believed_only_as_far_as_it_makes_sense(
    wish, tmp_path
):
    wish.keep()
    path = process.Path(wish.folder) / "training.json"
    assert read_wish(path.parent) == wish
    for values in ({"name": "../x"}, {"minutes": "long"}, {"recipe": "other"}, []):
        path.write_text(
            json.dumps({**json.loads(json.dumps(wish.__dict__)), **values} if values else values)
        )
        assert read_wish(path.parent) is None


def test_what_was_told_when_the_chips_were_cut_is_read_as_far_as_it_makes_sense(wish):
    wish.chips.mkdir(parents=True)
    assert notes_on_chips(wish) == ()
    for told, notes in (
        ('{"notes": ["“b.tif” holds 0."]}', ("“b.tif” holds 0.",)),
        (
            '{"notes": ["It holds 0."], "messages": [{"template": "It holds {value}.", '
            '"values": {"value": 0}}]}',
            ("It holds 0.",),
        ),
        ('{"notes": ["It holds 0."], "messages": [3]}', ("It holds 0.",)),
        ('{"notes": 3}', ()),
        ("{}", ()),
        ("[]", ()),
        ("cut off", ()),
    ):
        (wish.chips / "set.json").write_text(told, encoding="utf-8")
        assert notes_on_chips(wish) == notes


@pytest.mark.parametrize(("name", "minutes"), [("cva", 1.0), ("a b", 1.0), ("ok", 0.0)])
def test_a_name_or_a_time_that_cannot_be_is_refused_in_a_sentence(name, minutes, tmp_path):
    with pytest.raises(BadInput):
        Wish(name, "a", "b", "c", str(tmp_path), minutes=minutes)
