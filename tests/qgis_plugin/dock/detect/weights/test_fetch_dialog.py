"""Weights fetched from a server of this machine and installed from a folder, in the dialog."""

import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.offers import write_offers
from deepchange.engine.catalogue.store import find_weights, installed
from deepchange.qgis_plugin.dock.detect.weights.fetch_dialog import FetchDialog
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def offered(tmp_path, monkeypatch):
    """A folder with weights and their list."""
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    folder = tmp_path / "offered"
    folder.mkdir()
    shutil.copyfile(find_weights("dsms-fcn-szada"), folder / "aerial.safetensors")
    write_offers(folder)
    return folder


@pytest.fixture
def server(offered):
    """The address of that folder on a server of this machine."""
    made = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(offered)))
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()
    thread.join()


@pytest.fixture
def dialog(qgis_app):
    QgsSettings().remove("deepchange/weights_place")
    dialog = FetchDialog()
    dialog.show()
    QTest.qWaitForWindowActive(dialog)
    yield dialog
    dialog.done(0)
    sip.delete(dialog)


def own():
    return [file.name for file in installed()[0] if not file.shipped]


def look(dialog, mouse, place):
    dialog.place.clear()
    QTest.keyClicks(dialog.place, place)
    mouse.press(dialog.look_button)
    mouse.wait_for(lambda: dialog._task is None, "it is still looking", 60)


def said(dialog):
    return [dialog._said.itemAt(index).widget().text for index in range(dialog._said.count())]


@pytest.mark.parametrize("whence", ["server", "offered"])
def test_terms_and_hash_are_shown_before_it_is_installed(whence, dialog, mouse, request):
    look(dialog, mouse, str(request.getfixturevalue(whence)))
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["aerial"]
    shown = dialog.card.toPlainText()
    assert shown.startswith("“aerial” is not for commercial use: free for scientific use")
    assert dialog._offers[0].sha256 in shown
    assert own() == []
    mouse.press(dialog.install_button)
    mouse.wait_for(lambda: dialog._task is None, "it is still installing", 60)
    assert said(dialog) == ["“aerial” is installed."]
    assert own() == ["aerial"]
    assert not dialog.install_button.isEnabled()
    again = FetchDialog()
    assert again.place.text() == dialog._place
    sip.delete(again)


def test_a_file_that_was_exchanged_on_the_server_is_not_installed(dialog, mouse, server, offered):
    look(dialog, mouse, server)
    path = offered / "aerial.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    mouse.press(dialog.install_button)
    mouse.wait_for(lambda: dialog._task is None, "it is still installing", 60)
    assert "is not the file that was offered (its SHA-256 differs)" in said(dialog)[0]
    assert own() == []


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("http://example.org/weights", "is not encrypted"),
        ("no/such/folder", "is no folder, and no address that begins with https://"),
        ("", "is no folder"),
    ],
)
def test_a_place_that_cannot_be_is_told_in_a_sentence(place, sentence, dialog, mouse):
    look(dialog, mouse, place)
    assert sentence in said(dialog)[0]


def test_a_server_without_a_list_is_told_in_a_sentence(dialog, mouse, server, offered):
    (offered / "weights.json").unlink()
    look(dialog, mouse, server)
    assert said(dialog)[0].startswith(f"“{server}/weights.json” cannot be fetched")
