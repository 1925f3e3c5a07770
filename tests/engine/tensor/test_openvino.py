"""Networks by OpenVINO: the same answers, converted once, and torch where it is not there or
cannot."""

import json
import os

import numpy as np
import pytest
import torch
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import installed
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor import devices, inference, openvino
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.openvino import QUICKER, Compiled
from deepchange.engine.tensor.unsupervised import self_training
from deepchange.engine.tensor.weights import weights_file as weights

pytestmark = pytest.mark.skipif(
    openvino.version() is None, reason="OpenVINO is not installed here (pip install openvino)"
)
SIDE = 64
_SLOW = "bsfnet", "misgnet", "lite"  # to convert; others show the same


@pytest.fixture(autouse=True)
def shared_home(monkeypatch, tmp_path_factory, weights_file):
    """Where the network of these tests is converted once for all of them: that takes seconds."""
    folder = tmp_path_factory.getbasetemp() / "converted for all"
    monkeypatch.setenv("DEEPCHANGE_HOME", str(folder))
    return folder


@pytest.fixture
def home(monkeypatch, tmp_path):
    """One where nothing was converted yet."""
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="module", autouse=True)
def each_conversion_once():
    """What one network is converted into for chips of one size is converted once for all tests:
    that takes seconds."""
    convert, found = openvino._converted, {}

    def converted(ask, shape):
        values = ask.__self__.state_dict().values()
        key = shape, hash(tuple(float(value.double().sum()) for value in values))
        if key not in found:
            found[key] = convert(ask, shape)
        return found[key].clone()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(openvino, "_converted", converted)
        yield


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory):
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "fcn.safetensors"
    weights.save(
        build("dsms-fcn"), published_card("dsms-fcn", {}, chip_size=SIDE, overlap=16), path
    )
    return str(path)


def chips(count=1, side=SIDE):
    rng = np.random.default_rng(0)
    before, after = (rng.random((count, 3, side, side), np.float32) for _ in range(2))
    return before, after, np.ones((count, side, side), bool)


def kept(home):
    return sorted(path.name for path in (home / "converted").iterdir())


@pytest.mark.parametrize(
    ("name", "options", "side"),
    [
        *(
            pytest.param(name, {}, SIDE, marks=[pytest.mark.slow] * (name in _SLOW))
            for name in QUICKER
        ),
        pytest.param("lite", {"enlarge": 2.0}, 40, marks=pytest.mark.slow),
    ],
)
def test_a_network_says_by_openvino_what_it_says_by_torch(name, options, side):
    torch.manual_seed(0)
    network, card = build(name, **options).eval(), published_card(name, options)
    before, after, _ = chips(2, side)
    found = Compiled(network.probabilities if card.classes else network.probability, card)(
        before, after
    )
    dates = torch.from_numpy(before), torch.from_numpy(after)
    with torch.inference_mode():
        expected = network.probabilities(*dates) if card.classes else [network.probability(*dates)]
    assert len(found) == len(expected)
    for by_openvino, by_torch in zip(found, expected):
        assert np.abs(by_openvino - by_torch.numpy()).max() < 2e-5


def test_every_network_that_comes_along_is_computed_by_it_where_there_is_much_to_compute(home):
    found, _ = installed(home)
    assert len(found) >= 3
    assert [each.name for each in found if not openvino.repays(each.card.network, 2.0)] == []


def test_a_network_is_converted_once_for_each_size_of_chip(weights_file, home, monkeypatch):
    first = inference.Trained(weights_file, "openvino", "auto").predict(*chips()).probability
    assert len(kept(home)) == 1
    with monkeypatch.context() as patch:
        patch.setattr(openvino, "_converted", lambda *_: pytest.fail("converted again"))
        again = inference.Trained(weights_file, "openvino", "auto").predict(*chips()).probability
    assert again.tobytes() == first.tobytes()
    inference.Trained(weights_file, "openvino", "auto").predict(*chips(side=48))
    assert len(kept(home)) == 2


def test_other_weights_of_the_same_network_are_converted_anew(weights_file, tmp_path, shared_home):
    torch.manual_seed(1)
    other = tmp_path / "other.safetensors"
    weights.save(
        build("dsms-fcn"), published_card("dsms-fcn", {}, chip_size=SIDE, overlap=16), other
    )
    answers = [
        inference.Trained(str(path), "openvino", "auto").predict(*chips())
        for path in (weights_file, other)
    ]
    assert len(kept(shared_home)) >= 2
    assert not np.allclose(answers[0].probability, answers[1].probability)


def test_a_damaged_file_is_made_again(weights_file, home):
    first = inference.Trained(weights_file, "openvino", "auto").predict(*chips()).probability
    (path,) = (home / "converted").glob("*/model.xml")
    path.write_text("<net")
    again = inference.Trained(weights_file, "openvino", "auto")
    assert again.predict(*chips()).probability.tobytes() == first.tobytes()
    assert again.device.startswith("openvino")
    assert len(path.read_text()) > 1000


def test_the_oldest_conversions_give_way(weights_file, home, monkeypatch):
    monkeypatch.setattr(openvino, "_KEPT", 2)
    model = inference.Trained(weights_file, "openvino", "auto")
    for place, side in enumerate((32, 48, 64)):
        before = set(kept(home)) if place else set()
        model.predict(*chips(side=side))
        for name in set(kept(home)) - before:
            os.utime(home / "converted" / name, (1000.0 * (1 + place),) * 2)
    assert len(kept(home)) == 2


def test_it_works_where_nothing_can_be_kept(weights_file, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "file"))
    model = inference.Trained(weights_file, "openvino", "auto")
    assert model.predict(*chips()).probability.shape == (1, SIDE, SIDE)
    assert model.device.startswith("openvino")


@pytest.mark.parametrize(
    ("megapixels", "precision", "by"),
    [
        (0.4, "auto", "cpu"),
        (0.6, "auto", "openvino"),
        (2.0, "fp32", "openvino"),
        (2.0, "bf16", "cpu"),
    ],
)
def test_a_long_run_is_computed_by_it_without_being_asked(
    weights_file, megapixels, precision, by, monkeypatch
):
    monkeypatch.setattr(devices, "choose_device", lambda name: torch.device("cpu"))
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: False)
    model = inference.open_local("fcn", weights_file, "auto", precision, megapixels)
    assert model.device.split()[0] == by
    assert ("openvino" in model.versions()) == (by == "openvino")


@pytest.mark.parametrize("device", ["auto", "openvino"])
def test_bf16_is_computed_by_it_where_it_is_asked_for_and_the_processor_has_it(
    weights_file, device, monkeypatch
):
    monkeypatch.setattr(devices, "choose_device", lambda name: torch.device("cpu"))
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: True)
    asked = []
    monkeypatch.setattr(openvino, "_settings", lambda *given: asked.append(given) or {})
    model = inference.open_local("fcn", weights_file, device, "bf16", 2.0)
    exact = inference.Trained(weights_file, "cpu", "fp32").predict(*chips()).probability
    assert np.abs(model.predict(*chips()).probability - exact).max() < 0.05
    assert asked == [(torch.get_num_threads(), "bf16")]
    assert (model.device.split()[0], model.precision) == ("openvino", "bf16")


def test_a_window_without_numbers_in_bf16_is_computed_again_in_full_by_torch(
    weights_file, monkeypatch
):
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: True)
    model = inference.Trained(weights_file, "openvino", "bf16")
    exact = inference.Trained(weights_file, "cpu", "fp32").predict(*chips()).probability
    model._openvino = lambda *dates: [np.full((1, 1, SIDE, SIDE), np.nan, np.float32)]
    np.testing.assert_array_equal(model.predict(*chips()).probability, exact)


def test_the_likeliest_class_of_a_pixel_is_the_first_of_the_highest():
    classes = np.random.default_rng(0).integers(0, 4, (2, 5, 30, 40)).astype(np.float32)
    found = openvino.as_prediction([classes[:, :1], classes, classes[:, ::-1]], semantic=True)
    np.testing.assert_array_equal(found.classes_before, classes.argmax(1))
    np.testing.assert_array_equal(found.classes_after, classes[:, ::-1].argmax(1))


def test_it_computes_in_the_precision_that_is_told(weights_file):
    model = inference.Trained(weights_file, "openvino", "auto")
    model.predict(*chips())
    (compiled,) = model._openvino._compiled.values()
    assert compiled.get_property("INFERENCE_PRECISION_HINT").to_string() == "f32"
    assert model.precision == "fp32"


def test_processes_beside_each_other_are_not_bound_to_the_same_cores(weights_file):
    model = inference.Trained(weights_file, "openvino", "auto")
    model.predict(*chips())
    (compiled,) = model._openvino._compiled.values()
    assert not compiled.get_property("ENABLE_CPU_PINNING")


def test_a_processor_that_was_asked_for_by_name_computes_by_torch(weights_file):
    assert inference.open_local("fcn", weights_file, "cpu", "fp32", 100.0).device.startswith("cpu")


@pytest.mark.parametrize("name", ["cva", "ir-mad", "dsms-cn-published"])
def test_what_has_no_network_to_convert_is_computed_by_torch(name):
    assert inference.open_local(name, None, "openvino", "auto", 100.0).device.startswith("cpu")


def taught(device, file, megapixels=0.0):
    model = inference.open_local("dsms-cn", None, device, "auto", megapixels)
    before, after, valid = (dates[0] for dates in chips())
    model.fit(Sample([before], [after], [valid]), 0, lambda share: None, lambda: False, str(file))
    return model


def test_the_network_that_a_pair_taught_says_the_same_by_either(tmp_path, monkeypatch):
    monkeypatch.setattr(self_training, "STEPS", 8)
    by_openvino, by_torch = (
        taught(device, tmp_path / "learned.npz") for device in ("openvino", "cpu")
    )
    inside = np.s_[:, by_torch.halo : -by_torch.halo, by_torch.halo : -by_torch.halo]
    found, expected = (
        model.predict(*chips(side=96)).probability for model in (by_openvino, by_torch)
    )
    assert np.abs(found - expected)[inside].max() < 2e-5
    assert (by_openvino.device.split()[0], by_torch.device.split()[0]) == ("openvino", "cpu")
    assert set(by_openvino.versions()) - set(by_torch.versions()) == {"openvino"}

    def refuse(*_):
        raise RuntimeError("no such operation")

    monkeypatch.setattr(openvino, "_converted", refuse)
    fallen_back = taught("openvino", tmp_path / "learned.npz")
    assert fallen_back.predict(*chips(side=96)).probability.tobytes() == expected.tobytes()
    assert fallen_back.device.endswith("instead of OpenVINO, which cannot compute this network")


def test_what_it_cannot_compute_torch_computes_and_says_so(weights_file, monkeypatch, home):
    def refuse(*_):
        raise RuntimeError("no such operation")

    monkeypatch.setattr(openvino, "_converted", refuse)
    model = inference.Trained(weights_file, "openvino", "auto")
    expected = inference.Trained(weights_file, "cpu", "fp32").predict(*chips()).probability
    assert model.predict(*chips()).probability.tobytes() == expected.tobytes()
    assert model.device.startswith("cpu (")
    assert model.device.endswith("instead of OpenVINO, which cannot compute this network")


def test_it_is_asked_for_in_vain_where_it_is_not_installed(weights_file, monkeypatch):
    monkeypatch.setattr(openvino, "version", lambda: None)
    with pytest.raises(
        BadInput, match=r"package openvino is not installed .* the device auto or cpu\.$"
    ):
        inference.Trained(weights_file, "openvino", "auto")
    assert inference.Trained(weights_file, "auto", "fp32", 100.0).device.split()[0] != "openvino"


def test_bf16_is_refused_where_the_processor_has_none(weights_file, monkeypatch):
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: False)
    with pytest.raises(
        BadInput,
        match=r"OpenVINO computes in fp32 here, not in bf16; choose the precision auto or fp32\.",
    ):
        inference.Trained(weights_file, "openvino", "bf16")


def test_nobody_is_told_what_is_converted(weights_file, monkeypatch, home):
    sender = pytest.importorskip(
        "openvino_telemetry.utils.sender", reason="OpenVINO came without what reports"
    )
    sent = []
    monkeypatch.setattr(sender.TelemetrySender, "send", lambda *given: sent.append(given))
    inference.Trained(weights_file, "openvino", "auto").predict(*chips())
    assert not sent


def test_a_detection_by_it_can_be_repeated_from_its_recipe(
    pair_of_files, weights_file, tmp_path, capsys
):
    first, again, by_torch = (tmp_path / name for name in ("first", "again", "torch"))
    asked = [
        "detect",
        *pair_of_files,
        "--model",
        weights_file,
        "--crf",
        "off",
        "--progress",
        "none",
    ]
    assert main([*asked, "--device", "openvino", "--output", str(first)]) == 0
    assert (
        main(
            [
                "detect",
                "--recipe",
                str(first / "recipe.json"),
                "--output",
                str(again),
                "--progress",
                "none",
            ]
        )
        == 0
    )
    assert main([*asked, "--device", "cpu", "--output", str(by_torch)]) == 0
    assert "on OpenVINO (" in capsys.readouterr().out
    assert json.loads((first / "report.json").read_text())["device"].startswith("openvino")
    for name in ("probability.tif", "change.tif"):
        assert (again / name).read_bytes() == (first / name).read_bytes()
    probabilities = [steps_in(path / "probability.tif") for path in (first, by_torch)]
    assert np.abs(probabilities[0] - probabilities[1]).max() <= 1  # of 254


def steps_in(path):
    """The stored steps of a probability layer."""
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray().astype(int)
