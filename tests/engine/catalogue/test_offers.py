"""A list of weights that can be fetched: made from a folder, read with suspicion, installed by
hash."""

import json
import shutil

import pytest
from deepchange.engine.catalogue.offers import (
    INDEX,
    install_offer,
    offers_in,
    read_offers,
    write_offers,
)
from deepchange.engine.catalogue.store import find_weights, installed
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, OutputRefused


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with weights under another name, and none installed."""
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    there = tmp_path / "offered"
    there.mkdir()
    shutil.copyfile(find_weights("dsms-fcn-szada"), there / "aerial.safetensors")
    return there


def own():
    return [file.name for file in installed()[0] if not file.shipped]


def test_a_list_says_name_size_hash_and_card_and_its_files_are_installed(folder, capsys):
    assert main(["weights", "offer", str(folder)]) == 0
    assert "aerial" in capsys.readouterr().out
    (offer,) = read_offers((folder / INDEX).read_bytes(), "the list")
    assert (offer.name, offer.card.commercial_use) == ("aerial", "no")
    assert offer.size == (folder / "aerial.safetensors").stat().st_size
    assert install_offer(offer, folder / "aerial.safetensors").name == "aerial"
    assert own() == ["aerial"]


def test_a_folder_without_a_list_offers_its_files(folder):
    assert [offer.name for offer in offers_in(folder)] == ["aerial"]
    (folder / "aerial.safetensors").unlink()
    with pytest.raises(BadInput, match="holds no weights"):
        offers_in(folder)


def test_a_file_that_is_not_what_was_offered_is_not_installed(folder):
    (offer,) = write_offers(folder)
    path = folder / offer.file
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(BadInput, match="is not the file that was offered"):
        install_offer(offer, path)
    with pytest.raises(BadInput, match="is not the file that was offered"):
        install_offer(offer, folder / "gone.safetensors")
    assert own() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("file", "../models.safetensors"),
        ("file", "a/b.safetensors"),
        ("file", "setup.py"),
        ("bytes", 0),
        ("bytes", 2**40),
        ("bytes", True),
        ("sha256", "short"),
        ("card", {}),
    ],
)
def test_a_list_that_makes_no_sense_is_refused_in_a_sentence(folder, name, value):
    write_offers(folder)
    values = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    values["weights"][0][name] = value
    with pytest.raises(BadInput, match="“the list” is no list of weights"):
        read_offers(json.dumps(values).encode(), "the list")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"form": 2, "weights": []}', b"[" * 100_000])
def test_what_is_no_list_is_refused_in_a_sentence(content):
    with pytest.raises(BadInput, match="is no list of weights"):
        read_offers(content, "the list")


def test_a_file_of_that_name_that_is_something_else_stays(folder):
    (folder / INDEX).write_text("mine")
    with pytest.raises(OutputRefused, match="is something else"):
        write_offers(folder)
    assert (folder / INDEX).read_text() == "mine"
