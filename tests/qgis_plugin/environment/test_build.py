"""The environment is set up for real, from wheels that link to the packages at hand: by itself and
by the buttons."""

import hashlib
import re
import shutil
import sys
import zipfile
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.catalogue.models import MODELS
from deepchange.engine.errors import EnvironmentMissing
from deepchange.engine.inference import predictor
from deepchange.engine.worker import client as remote
from deepchange.engine.worker import environment as environments
from deepchange.engine.worker import interpreters
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment import pinned_packages
from deepchange.qgis_plugin.environment import plan as set_up_plan
from deepchange.qgis_plugin.environment.commands import Commands
from deepchange.qgis_plugin.environment.manage import PACKAGES, Wish
from support.wheels import LINK, link, write_wheel


def never():
    return False


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A zip file with one wheel, in a folder inside of it, beside an entry that tries to leave."""
    folder = tmp_path_factory.mktemp("bundle")
    wheel = write_wheel(folder, LINK, link())
    with zipfile.ZipFile(folder / "bundle.zip", "w") as archive:
        archive.write(wheel, f"wheels/{wheel.name}")
        archive.writestr("../../escaped.txt", "no")
    return str(folder / "bundle.zip")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """A folder with a wheel for every package; all that they hold is the way to the packages at
    hand."""
    folder = tmp_path_factory.mktemp("wheels")
    for name in PACKAGES:
        write_wheel(folder, name, link() if name == "torch" else {})
    return folder


@pytest.fixture
def pinned(wheels, tmp_path):
    """The folder of a list with the hashes of these wheels, as `make lock` writes it."""
    lines = {
        name: f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
        for name, path in (
            (name, wheels / f"{name.replace('-', '_')}-1.0-py3-none-any.whl") for name in PACKAGES
        )
    }
    torch_lines = [lines.pop("torch"), lines.pop("torchvision")]
    text = "\n".join(
        [
            "# [pip]",
            "# [torch]",
            *torch_lines,
            "# [cuda]",
            "# [packages]",
            *lines.values(),
            "# [crf]",
        ]
    )
    here = interpreters.examine(sys.executable)
    folder = tmp_path / "pinned"
    folder.mkdir()
    (
        folder / f"{sys.platform}-{here.machine.lower()}-py{here.version[0]}.{here.version[1]}.txt"
    ).write_text(text)
    return folder


@pytest.fixture
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON", raising=False)
    return tmp_path / "home"


def wish(bundle, **options):
    return Wish(
        **{
            "python": sys.executable,
            "bundle": bundle,
            "packages": (LINK,),
            "optional": (),
            **options,
        }
    )


@pytest.mark.slow
def test_an_environment_is_made_for_real_and_computes(bundle, home, monkeypatch, town):
    told = []
    facts = environment.create(
        wish(bundle), lambda fraction, step, _: told.append((fraction, step)), never
    )
    place = home / "environments" / "py{}.{}-cpu".format(*sys.version_info)
    assert Path(facts["executable"]).parents[1] == place
    assert [path.name for path in (home / "environments").iterdir() if path.is_dir()] == [
        place.name
    ]
    assert [fraction for fraction, _ in told] == sorted(fraction for fraction, _ in told)
    assert told[-1][0] == 1.0
    assert not list(Path(bundle).parents[1].rglob("escaped.txt"))
    assert Path(environments.find()).parents[1] == place
    # As within QGIS: what was made is what computes.
    monkeypatch.setitem(sys.modules, "qgis", object())
    found = predictor.open_predictor(replace(MODELS["cva"], needs_torch=True), "cpu", "auto")
    before, after = town.before.astype(np.float32), town.after.astype(np.float32)
    valid = np.ones(before.shape[1:], bool)
    found.fit(Sample([before], [after], [valid]), 0, lambda fraction: None, never)
    assert found.start(before[None], after[None], valid[None])().probability[0, 35, 55] > 0.5
    assert found._worker.hello.executable.startswith(str(place))
    del found
    remote.close_workers()
    assert environment.remove() > 1000
    assert not list((home / "environments").glob("py*"))
    assert environments.record() == {}


@pytest.fixture
def copied_pip(monkeypatch):
    """The pip at hand is copied into a new environment: to unpack Python's own takes seconds."""
    pip, run = find_spec("pip"), Commands.run

    def quick(self, command, *more, **options):
        quickly = pip is not None and "venv" in command
        run(self, [*command, *(["--without-pip"] if quickly else [])], *more, **options)
        for folder in Path(command[-1]).glob("[lL]ib/**/site-packages") if quickly else ():
            shutil.copytree(Path(pip.origin).parent, folder / "pip")

    monkeypatch.setattr(Commands, "run", quick)


@pytest.mark.usefixtures("copied_pip")
def test_a_package_with_another_hash_is_refused_and_nothing_is_left(
    wheels, pinned, home, monkeypatch
):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setattr(pinned_packages, "FOLDER", pinned)
    (path,) = pinned.iterdir()
    path.write_text(re.sub(r"(timm==1.0 --hash=sha256:)\w{8}", r"\g<1>00000000", path.read_text()))
    with pytest.raises(EnvironmentMissing, match="its SHA-256 differs"):
        environment.create(Wish(sys.executable, large=True, optional=()), lambda *_: None, never)
    assert environment.made_here() == ()
    assert environments.record() == {}


def test_the_plan_names_place_python_and_size(bundle, home):
    plan = environment.plan(wish(bundle))
    assert plan.place.startswith(str(home))
    assert sys.executable in plan.python
    assert plan.megabytes == 1
    assert plan.problems == ()
    assert not home.exists()


@pytest.mark.slow
def test_the_buttons_set_up_stop_repair_and_remove_for_real(
    wheels, pinned, home, monkeypatch, qgis_app
):
    pytest.importorskip("qgis.core")
    from deepchange.qgis_plugin.dock.engine_panel import EnvironmentPanel
    from qgis.PyQt import sip
    from qgis.PyQt.QtWidgets import QMessageBox
    from support.waiting import wait_for

    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setattr(set_up_plan, "SIZES", {})
    monkeypatch.setattr(pinned_packages, "FOLDER", pinned)
    monkeypatch.setattr(set_up_plan, "interpreters", lambda: [interpreters.examine(sys.executable)])
    monkeypatch.setattr(environments, "own_python", lambda: None)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    place = home / "environments" / "py{}.{}-cpu".format(*sys.version_info)
    told = []
    panel = EnvironmentPanel()
    panel.told.connect(lambda text, good: told.append(text))
    panel.show()
    panel.card.look()
    wait_for(panel.card.set_up_button.isEnabled)

    panel.card.set_up_button.click()
    wait_for(lambda: "installing packages" in panel.step.text())
    panel.stop_button.click()
    wait_for(panel.use_button.isEnabled)
    assert told.pop() == "Stopped; nothing was changed."
    assert environment.made_here() == ()

    panel.card.set_up_button.click()
    wait_for(panel.use_button.isEnabled)
    assert told.pop() == "The engine is ready."
    assert environment.made_here() == (place,)

    (place / "bin" / "python").rename(place / "bin" / "broken")
    panel.repair_button.click()
    wait_for(panel.use_button.isEnabled)
    assert told.pop() == "The engine is ready."
    assert not environments.verify(environments.find())["missing"]

    panel.remove_button.click()
    wait_for(panel.use_button.isEnabled)
    assert told.pop().startswith("What was set up here is removed;")
    assert environment.made_here() == ()
    assert not panel.remove_button.isEnabled()
    panel.close_down()
    sip.delete(panel)
