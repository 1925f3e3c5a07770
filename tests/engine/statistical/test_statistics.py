"""Change vectors and IR-MAD as the command line and QGIS run them: without torch, and on pairs that
are not usual."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, check, detect
from deepchange.engine.arrays.coregistration import chip_shift
from deepchange.engine.catalogue.models import MODELS
from deepchange.engine.inference import predictor
from deepchange.engine.raster.model_fit import notes_of_fit
from deepchange.engine.statistical.distances import irmad_evidence
from deepchange.engine.statistical.fitted_model import STATISTICS, Watch, fitted
from deepchange.engine.statistical.scaling import to_chip
from osgeo import gdal

SIDE = 120
RISEN = np.s_[..., 40:60, 70:95]
METHODS = ("cva", "ir-mad")
WITHOUT_TORCH = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"torch", "safetensors", "h5py", "scipy", "segmentation_models_pytorch", "openvino"}:
            raise ModuleNotFoundError(f"No module named {name}", name=name)
sys.meta_path.insert(0, Refuse())
from deepchange.engine.cli.main import main
sys.exit(main(sys.argv[1:]))
"""  # noqa: E501


def smoothed(values, times=6):
    for _ in range(times):
        values = (
            values + sum(np.roll(values, step, axis) for step in (-1, 1) for axis in (-1, -2))
        ) / 5
    return values


def ground(bands=3, seed=61):
    """Smooth ground (bands, SIDE, SIDE), mean 0, deviation about 1."""
    draw = np.random.default_rng(seed)
    values = smoothed(draw.normal(size=(bands, SIDE, SIDE)))
    return values / values.std(axis=(1, 2), keepdims=True)


def risen(values, by=3.0):
    """The ground with a block of other colour in it."""
    changed = values.copy()
    changed[RISEN] += by * np.where(np.arange(len(values)) % 2 == 0, 1, -1)[:, None, None]
    return changed


def learned(before, after, method):
    dates = [values.astype(np.float32) for values in (before, after)]
    valid = np.ones(before.shape[1:], bool)
    return fitted(method, ([dates[0]], [dates[1]], [valid]), STATISTICS[method], Watch(None, None))


def found(before, after, method):
    """Which pixels (SIDE, SIDE) changed."""
    model = learned(before, after, method)
    surround = [(0, 0), (model.halo, model.halo), (model.halo, model.halo)]
    chips = [
        np.pad(values, surround, mode="symmetric")[None].astype(np.float32)
        for values in (before, after)
    ]
    answer = model.predict(*chips, np.ones(chips[0][:, 0].shape, bool))[0]
    return answer[model.halo : model.halo + SIDE, model.halo : model.halo + SIDE] > 0.5


def is_found(mask):
    """Whether the block is found, two pixels inside its edge, and nothing two pixels off it."""
    far = np.ones((SIDE, SIDE), bool)
    far[38:62, 68:97] = False
    return mask[42:58, 72:93].mean() > 0.95 and mask[far].mean() < 0.01


@pytest.mark.parametrize("method", METHODS)
def test_a_python_without_torch_detects(pair_of_files, tmp_path, method):
    command = [
        sys.executable,
        "-c",
        WITHOUT_TORCH,
        "detect",
        *pair_of_files,
        "--model",
        method,
        "--json",
        "--output",
        str(tmp_path / "out"),
        "--progress",
        "none",
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["changes"] >= 1
    assert (told["device"], told["precision"]) == ("cpu (NumPy)", "fp64")


@pytest.mark.parametrize("method", METHODS)
def test_within_qgis_they_want_no_worker_and_no_environment(monkeypatch, method):
    monkeypatch.setitem(sys.modules, "qgis", sys)
    monkeypatch.delenv("DEEPCHANGE_PYTHON", raising=False)
    monkeypatch.setattr(predictor, "worker_python", lambda: pytest.fail("a worker was looked for"))
    opened = predictor.open_predictor(MODELS[method], "auto", "auto")
    assert opened.device.startswith("cpu")
    assert not MODELS[method].needs_torch


def test_models_with_a_network_need_torch():
    assert [name for name, model in MODELS.items() if model.needs_torch] == [
        "dsms-cn",
        "dsms-cn-published",
    ]


KINDS = {
    "8 bits": lambda values: np.clip(np.rint(110 + 25 * values), 1, 255),
    "16 bits": lambda values: np.rint(5000 + 1000 * values),
    "floating point": lambda values: 0.3 + 0.05 * values,
}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("equal", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_in_a_mosaic_flown_anew_in_part_the_change_is_found_and_the_new_part_is_not(
    method, kind, equal
):
    before = ground()
    after = before.copy()
    new = np.s_[..., round(SIDE * equal) :]
    after[new] += np.random.default_rng(2).normal(size=after[new].shape) * 0.2
    assert is_found(found(KINDS[kind](before), KINDS[kind](risen(after)), method))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "noise", [0.2, 0.35, 1.0, 2.0]
)  # grey values: 57 % of the pixels are equal with 0.2
def test_change_is_found_in_quiet_whole_numbers(method, noise):
    before = np.rint(110 + 25 * ground())
    after = risen(before, 75.0) + noise * np.random.default_rng(1).normal(size=before.shape)
    assert is_found(found(before, np.rint(after), method))


@pytest.mark.parametrize("method", METHODS)
def test_a_change_alone_among_equal_pixels_is_found(method):
    assert is_found(found(ground(), risen(ground()), method))


def test_pixels_that_are_equal_in_both_dates_are_told_of():
    before, after = ground(), risen(ground())
    after[..., 60:] += np.random.default_rng(2).normal(size=after[..., 60:].shape) * 0.2
    (note,) = notes_of_fit(learned(before, after, "ir-mad").describe())
    assert note.startswith(
        "50 % of the pixels are the same to the last bit in both images; how much unchanged"
    )
    (note,) = notes_of_fit(learned(before, risen(before), "ir-mad").describe())
    assert note.startswith(
        "97 % of the pixels are the same to the last bit in both images; beside them"
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("unit", [1e-13, 1e-9, 1.0, 1e9])
def test_the_unit_of_the_values_does_not_matter(method, unit):
    before = ground()
    after = risen(before) + 0.02 * np.random.default_rng(1).normal(size=before.shape)
    assert is_found(found(unit * (before * 0.05 + 0.3), unit * (after * 0.05 + 0.3), method))


@pytest.mark.parametrize("method", METHODS)
def test_a_hot_pixel_hides_nothing(method):
    before = ground()
    after = risen(before) + 0.02 * np.random.default_rng(1).normal(size=before.shape)
    after[0, 100, 20] = 1e6
    mask = found(before, after, method)
    assert mask[100, 20]
    assert is_found(mask)


def test_a_hot_pixel_is_no_shift():
    before = 2000 + 350 * ground()
    after = before + 7 * np.random.default_rng(1).normal(size=before.shape)
    after[:, 60, 33] = 1e6
    rows, columns = chip_shift(before, after, np.ones((SIDE, SIDE), bool))
    assert abs(rows) < 0.3
    assert abs(columns) < 0.3


def test_a_shift_that_does_not_make_the_images_more_alike_is_not_measured(monkeypatch):
    before = ground()
    peak = np.zeros((SIDE, SIDE))
    peak[61, 3] = 1.0
    monkeypatch.setattr(np.fft, "irfft2", lambda *_, **__: peak)
    assert chip_shift(before, before, np.ones((SIDE, SIDE), bool)) is None


def test_a_true_shift_is_measured_beside_a_hot_pixel():
    seen = 2000 + 350 * ground()
    before, after = seen[:, 5:, :-9].copy(), seen[:, :-5, 9:]
    before[:, 60, 33] = 1e6
    shift = chip_shift(before, after, np.ones(after.shape[1:], bool))
    assert shift == pytest.approx((5, -9), abs=0.3)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("bands", [1, 3])
def test_where_nothing_stands_out_of_the_noise_that_is_told(method, bands):
    draw = np.random.default_rng(4)
    (note,) = notes_of_fit(learned(*draw.normal(size=(2, bands, SIDE, SIDE)), method).describe())
    assert note.startswith("No pixel differs clearly more than all the others do")


@pytest.mark.parametrize("method", METHODS)
def test_where_something_changed_nothing_is_told(method):
    before = ground()
    after = risen(before) + 0.1 * np.random.default_rng(1).normal(size=before.shape)
    assert notes_of_fit(learned(before, after, method).describe()) == ()


def test_the_note_on_noise_reaches_the_result(raster, tmp_path):
    draw = np.random.default_rng(4)
    names = [
        raster(tmp_path / f"{name}.tif", draw.normal(100, 10, (3, 96, 96)).astype(np.uint8))
        for name in "ba"
    ]
    result = detect(DetectionRequest(*names, str(tmp_path / "out"), model="cva"))
    assert any(warning.startswith("No pixel differs clearly") for warning in result.warnings)


def radar(seed):
    """Linear intensities of ground from water to towns, four looks."""
    scene = 10 ** (0.8 * ground(1, 7) - 1)
    return (scene * np.random.default_rng(seed).gamma(4, 0.25, size=scene.shape)).astype(np.float32)


def test_radar_on_a_linear_scale_is_advised_to_decibels_and_nothing_else_is(raster, tmp_path):
    def notes(name, function):
        files = [
            raster(tmp_path / f"{name}{seed}.tif", function(seed).astype(np.float32))
            for seed in (1, 2)
        ]
        return " ".join(check(DetectionRequest(*files, str(tmp_path), model="ir-mad")).notes)

    assert "convert both images to dB (10 · log10)" in notes("linear", radar)
    assert "dB" not in notes("decibel", lambda seed: 10 * np.log10(radar(seed)))
    assert "dB" not in notes("reflectance", lambda seed: 0.3 + 0.05 * ground(1, seed))


def test_hundreds_of_bands_are_read_in_smaller_windows(raster, tmp_path):
    values = np.random.default_rng(1).integers(1, 255, (300, 40, 150)).astype(np.uint8)
    names = [raster(tmp_path / f"{name}.tif", values + step) for step, name in enumerate("ba")]
    result = detect(DetectionRequest(*names, str(tmp_path / "out"), model="cva"))
    window = json.loads((tmp_path / "out" / "recipe.json").read_text())["request"]["window"]
    assert min(window, 40) * min(window, 150) * 300 <= 2**22
    assert gdal.Open(result.files["change"]).RasterXSize == 150


def test_the_prediction_of_a_check_counts_the_bands(raster, tmp_path):
    values = np.random.default_rng(1).integers(1, 255, (150, 64, 64)).astype(np.uint8)
    names = [raster(tmp_path / f"{name}.tif", values + step) for step, name in enumerate("ba")]
    many, few = (
        check(
            DetectionRequest(
                *names, str(tmp_path), model="ir-mad", bands_before=bands, bands_after=bands
            )
        )
        for bands in (None, (1, 2, 3))
    )
    assert many.memory_bytes > few.memory_bytes + 20e6
    assert many.facts["before values"].endswith("; 140 more")


def test_the_statistics_of_irmad_are_those_of_the_pixels_that_differ():
    before, after = ground(), ground()
    after[..., 60:] += np.random.default_rng(2).normal(size=after[..., 60:].shape) * 0.2
    facts = irmad_evidence(
        [to_chip(before[None], after[None], np.ones((1, SIDE, SIDE), bool))], lambda _: None
    ).facts
    assert facts["equal_left_out"]
    assert facts["equal_share"] == pytest.approx(0.5, abs=0.01)
