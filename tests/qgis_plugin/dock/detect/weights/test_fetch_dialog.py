"""Weights fetched from a server of this machine and installed from a folder, in the dialog."""

import shutil
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.offers import write_offers
from deepchange.engine.catalogue.store import find_weights, installed
from deepchange.qgis_plugin.dock.detect.weights import fetch_dialog
from deepchange.qgis_plugin.dock.detect.weights.fetch_dialog import FetchDialog
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest


class Quiet(SimpleHTTPRequestHandler):
    """stalls: sends half of the weights, and then nothing more while it is set."""

    stalls = threading.Event()

    def log_message(self, *_):
        pass

    def copyfile(self, source, outputfile):
        if not (self.stalls.is_set() and self.path.endswith(".safetensors")):
            super().copyfile(source, outputfile)
            return
        content = source.read()
        for part in range(8):  # Qt tells of what comes within its first moments only at the end
            outputfile.write(content[part * len(content) // 16 : (part + 1) * len(content) // 16])
            outputfile.flush()
            time.sleep(0.2)
        while self.stalls.is_set():
            time.sleep(0.02)


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


@pytest.fixture
def stalled(server):
    """The address of a server that sends half of a file and then nothing more."""
    Quiet.stalls.set()
    yield server
    Quiet.stalls.clear()


def begin_fetching(dialog, mouse, place):
    """Press Install, and wait until half of the file is here."""
    look(dialog, mouse, place)
    mouse.press(dialog.install_button)
    mouse.wait_for(lambda: dialog.bar.value() > 20, "nothing comes")
    assert dialog.bar.maximum() == 100


def test_stop_ends_a_download_of_a_server_that_sends_nothing_more(dialog, mouse, stalled):
    begin_fetching(dialog, mouse, stalled)
    mouse.press(dialog.stop_button)
    mouse.wait_for(lambda: dialog._task is None, "it is still fetching", 5)
    assert said(dialog) == ["Stopped; nothing was changed."]
    assert own() == []
    assert dialog.install_button.isEnabled()
    assert not dialog.stop_button.isVisible()


def test_closing_the_window_meanwhile_does_not_hold_qgis_up(dialog, mouse, stalled):
    begin_fetching(dialog, mouse, stalled)
    task = dialog._task
    mouse.press(dialog.close_button)
    assert not task._over.is_set()  # nobody waited for it
    mouse.wait_for(lambda: task not in fetch_dialog._retired, "it is still fetching", 5)
    assert own() == []
