"""Too little memory, and windows without numbers: never a failed run for that alone, and never in
silence."""

from contextlib import contextmanager

import numpy as np
import pytest
import torch
from deepchange.engine.arrays.prediction import Prediction, Sample
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.statistical.fitted_model import FittedModel
from deepchange.engine.statistical.scaling import Scalings, to_chip
from deepchange.engine.tensor import devices, inference
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.unsupervised import fit as unsupervised
from deepchange.engine.tensor.unsupervised.evidence import NetworkEvidence
from deepchange.engine.tensor.weights import weights_file as weights


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory):
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "fcn.safetensors"
    weights.save(build("dsms-fcn"), published_card("dsms-fcn", {}, chip_size=32, overlap=0), path)
    return str(path)


def sample(count=1):
    rng = np.random.default_rng(0)
    before, after = (rng.random((count, 3, 32, 32), np.float32) for _ in range(2))
    return before, after, np.ones((count, 32, 32), bool)


@pytest.fixture
def chips():
    return sample(7)


class Small:
    """Fits so many chips into its memory, and no more."""

    def __init__(self, network, most):
        self.network, self.most, self.seen = network, most, []

    def probability(self, before, after):
        self.seen.append(len(before))
        if len(before) > self.most:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return self.network.probability(before, after)


def on_a_gpu(model):
    """The model as if the processor were a GPU with a processor beside it."""
    model._retreat = inference._Retreat(
        model._device, model.precision, model._answer, model._on_processor
    )


def test_a_batch_that_does_not_fit_is_halved_until_it_does_and_stays_so(weights_file, chips):
    model = inference.Trained(weights_file, "cpu", "fp32")
    whole = model.predict(*chips).probability
    model._network = small = Small(model._network, 2)
    assert np.allclose(model.predict(*chips).probability, whole, atol=1e-6)
    assert small.seen[:2] == [7, 3]
    assert set(small.seen[2:]) == {1}
    small.seen.clear()
    model.predict(*chips)
    assert set(small.seen) == {1}
    assert model.device.endswith("; its memory was short: 1 window at once")


def test_windows_too_large_for_the_gpu_go_to_the_processor_one_by_one(weights_file, chips):
    model = inference.Trained(weights_file, "cpu", "fp32")
    whole = model.predict(*chips).probability
    model._network = Small(model._network, 0)
    on_a_gpu(model)
    assert np.allclose(model.predict(*chips).probability, whole, atol=1e-6)
    assert model.device.endswith("1 window at once, 7 on the CPU")
    assert model.device.split()[0] == "cpu"


def test_a_window_too_large_for_the_processor_too_is_told(weights_file, chips):
    model = inference.Trained(weights_file, "cpu", "fp32")
    model._network = Small(model._network, 0)
    with pytest.raises(torch.cuda.OutOfMemoryError):
        model.predict(*chips)


def test_other_errors_are_no_lack_of_memory(weights_file, chips):
    model = inference.Trained(weights_file, "cpu", "fp32")
    with pytest.raises(RuntimeError, match=r"size of tensor|channels"):
        model.predict(chips[0][:, :2], chips[1][:, :2], chips[2])


def test_a_network_that_finds_no_room_on_the_gpu_runs_on_the_processor(
    weights_file, chips, monkeypatch
):
    whole = inference.Trained(weights_file, "cpu", "fp32").predict(*chips).probability
    gpu, moved = torch.device("meta"), []
    monkeypatch.setattr(devices, "choose_device", lambda name: gpu)
    to = torch.nn.Module.to

    def full(module, *arguments, **options):
        if arguments == (gpu,):
            moved.append(True)
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return to(module, *arguments, **options)

    monkeypatch.setattr(torch.nn.Module, "to", full)
    model = inference.Trained(weights_file, "cuda", "fp32")
    assert moved
    assert np.array_equal(model.predict(*chips).probability, whole)
    assert "instead of the device asked for, whose memory was too small" in model.device


def test_a_model_that_cannot_learn_on_the_gpu_learns_on_the_processor(town, monkeypatch):
    chips = (
        [town.before.astype(np.float32)],
        [town.after.astype(np.float32)],
        [np.ones((96, 120), bool)],
    )
    fit, asked = unsupervised.fit, []

    def full(sample, method, seed, network, watch):
        asked.append(network.device)
        if network.device != "cpu":
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return fit(sample, method, seed, network, watch)

    model = inference.LearnsFromPair("cva", "cpu", "auto")
    model._device = torch.device("meta")
    monkeypatch.setattr(unsupervised, "fit", full)
    model.fit(Sample(*chips), 0, lambda share: None, lambda: False)
    assert asked == ["meta", "cpu"]
    assert "instead of meta, whose memory was too small" in model.device
    assert model.predict(*(chip[0][None] for chip in chips)).probability.max() > 0.5


class Overflows:
    """Gives NaN in half precision for bright chips, and in any precision for very bright ones."""

    def __init__(self):
        self.asked = []

    def __call__(self, before, after, valid, precision):
        self.asked.append((len(before), precision))
        values = before[:, 0].copy()
        values[values > (2.0 if precision == "fp32" else 1.0)] = np.nan
        return Prediction(values, np.full(values.shape, 3 if precision == "fp32" else 4, np.uint8))


def bright(*levels):
    chips = np.zeros((len(levels), 1, 4, 4), np.float32)
    chips[:, 0, 0, 0] = levels
    return chips, chips, np.ones((len(levels), 4, 4), bool)


def test_a_window_without_numbers_is_asked_again_in_full_precision():
    compute = Overflows()
    retreat = inference._Retreat(torch.device("cpu"), "bf16", compute, None)
    found = retreat.predict(*bright(0.5, 1.5, 3.0, 0.7))
    assert compute.asked == [(4, "bf16"), (1, "fp32"), (1, "fp32")]
    assert np.allclose(found.probability[:2, 0, 0], [0.5, 1.5])
    assert np.argwhere(np.isnan(found.probability)).tolist() == [[2, 0, 0]]
    assert found.classes_before[:, 0, 0].tolist() == [
        4,
        3,
        3,
        4,
    ]  # classes come from where the numbers come from


def test_what_is_not_valid_needs_no_number():
    compute, (before, after, valid) = Overflows(), bright(1.5)
    valid[0, 0, 0] = False
    inference._Retreat(torch.device("cpu"), "bf16", compute, None).predict(before, after, valid)
    assert compute.asked == [(1, "bf16")]


def test_asking_again_where_memory_is_short_is_done_on_the_processor():
    def gpu(before, after, valid, precision):
        if precision == "fp32":
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return Prediction(np.full(before[:, 0].shape, np.nan, np.float32))

    retreat = inference._Retreat(torch.device("cpu"), "fp16", gpu, Overflows())
    assert np.allclose(retreat.predict(*bright(1.5)).probability[0, 0, 0], 1.5)


def test_a_model_that_learns_is_asked_again_with_its_network_in_full_precision(monkeypatch):
    before, after, valid = sample()
    scalings = Scalings.of([to_chip(before, after, valid)])
    network = DsmsCn(3, width=0.5, pooling=3, dropout=False, outputs=1).eval()
    model = inference.LearnsFromPair("dsms-cn", "cpu", "bf16")
    model._fitted = FittedModel("dsms-cn", [(1.0, NetworkEvidence(scalings, network, "bf16"))])
    tile, asked = NetworkEvidence.dense, []

    def spoilt(self, *arguments):
        asked.append(self.precision)
        return tile(self, *arguments) * (float("nan") if self.precision == "bf16" else 1.0)

    monkeypatch.setattr(NetworkEvidence, "dense", spoilt)
    assert np.isfinite(model.predict(before, after, valid).probability).all()
    assert asked == ["bf16", "fp32"]


def test_learning_and_prediction_switch_to_the_precision_they_name(
    weights_file, chips, town, monkeypatch
):
    switched = []

    @contextmanager
    def noted(device, precision):
        switched.append(precision)
        yield

    monkeypatch.setattr(devices, "fp32_as_such", noted)
    inference.Trained(weights_file, "cpu", "auto").predict(*chips)
    learner = inference.LearnsFromPair("cva", "cpu", "auto")
    dates = [date.astype(np.float32) for date in (town.before, town.after)]
    learner.fit(
        Sample([dates[0]], [dates[1]], [np.ones((96, 120), bool)]), 0, lambda share: None, bool
    )
    learner.predict(dates[0][None], dates[1][None], np.ones((1, 96, 120), bool))
    assert switched == ["fp32", "fp32", "fp32"]
