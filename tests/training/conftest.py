"""What the tests of training share: a tiny set in which a bright building rises, and a recipe for
it."""

import numpy as np
import pytest
from deepchange.training.recipe import recipe_from


def write_set(raster, home, train=4, val=2, test=0, size=64, classes=False):
    """Write a set of GeoTIFF pairs of dark ground; in each a bright building rises, elsewhere every
    time."""
    random, lines = np.random.default_rng(1), []
    roles = (
        "before",
        "after",
        "label",
        *(("classes_before", "classes_after") if classes else ()),
    )
    for role in roles:
        (home / role).mkdir(parents=True)
    for split, number in (("train", train), ("val", val), ("test", test)):
        for index in range(number):
            name = f"{split}_{index}"
            before = random.integers(20, 60, (3, size, size)).astype(np.uint8)
            after, mask = before.copy(), np.zeros((1, size, size), np.uint8)
            row, column = random.integers(0, size // 2, 2)
            place = np.s_[:, row : row + size // 3, column : column + size // 3]
            after[place], mask[place] = 230, 1
            layers = {
                "before": before,
                "after": after,
                "label": mask,
                "classes_before": np.ones_like(mask),
                "classes_after": mask + np.uint8(1),
            }
            for role in roles:
                raster(home / role / f"{name}.tif", layers[role], pixel=1.0)
            lines.append(f"{split} {name}.tif")
    (home / "split.txt").write_text("\n".join(lines) + "\n")
    return home


@pytest.fixture
def tiny_set(tmp_path, raster):
    """Make such a set in a folder of the test."""
    return lambda *given, folder="set", **options: write_set(
        raster, tmp_path / folder, *given, **options
    )


def tiny_recipe(data, **values):
    """A recipe of a training of seconds; values given replace its own."""
    tiny = {
        "name": "tiny",
        "network": "dsms-fcn",
        "chip": 64,
        "window": 64,
        "window_overlap": 0,
        "batch": 2,
        "epochs": 2,
        "workers": 0,
        "learning_rate": 1e-3,
    }
    return recipe_from({**tiny, "data": str(data), **values})


@pytest.fixture
def recipe(tiny_set):
    """Make a recipe for the tiny set; values given replace its own."""
    return lambda data=None, **values: tiny_recipe(data or tiny_set(), **values)


@pytest.fixture(scope="module")
def run_once(raster, tmp_path_factory):
    """Train once for all tests of a module, on a set with a test pair that nobody changes. prepare:
    called with the folder of the set. Returns the folder of the training."""

    def run(prepare=lambda data: None, **values):
        from deepchange.training.trainer.devices import launched
        from deepchange.training.trainer.trainer import Training

        folder = tmp_path_factory.mktemp("once")
        data = write_set(raster, folder / "set", test=1)
        prepare(data)
        Training(tiny_recipe(data, **values), folder / "run", launched("cpu", 1, 1, "fp32")).run()
        return folder / "run"

    return run


@pytest.fixture(autouse=True)
def deepchange_home(monkeypatch, tmp_path_factory):
    """A folder of Deep Change's own, where statistics of sets are kept."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(folder))
    return folder
