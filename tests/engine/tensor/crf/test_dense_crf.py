from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from deepchange.engine.arrays.crf_regions import SURROUNDINGS
from deepchange.engine.errors import BadInput, DeepChangeError, Stopped
from deepchange.engine.tensor.crf import (
    dense_crf,
    numpy_backend,
    process_pool,
    torch_backend,
)
from deepchange.engine.tensor.crf.dense_crf import (
    CrfParameters,
    guide_image,
    refine,
    refine_windows,
)
from support import parity

ROOT = Path(__file__).resolve().parents[4]
SZADA = ROOT.parent / "shared" / "data" / "sztaki" / "szada" / "test"

pytestmark = pytest.mark.usefixtures("crf_in_processes")
both_backends = pytest.mark.parametrize("backend", dense_crf.BACKENDS)


@pytest.fixture(autouse=True)
def _with_the_backend(request):
    if "backend" in request.fixturenames and request.getfixturevalue("backend") == "pydensecrf":
        pytest.importorskip("pydensecrf", reason="pydensecrf is not installed")


@pytest.fixture(scope="module")
def published():
    """What the published library gave for a window of the Szada test pair, and what the whole sums
    give."""
    if not SZADA.is_dir():
        pytest.skip(
            "the Szada test pair is not in ../shared/data/sztaki (free for scientific use, not "
            "shipped)"
        )
    gdal = pytest.importorskip("osgeo.gdal")
    arrays = dict(parity.arrays("dsmsfcn_crf"))
    top, left, height, width = (int(number) for number in arrays["crop"])
    dates = [
        gdal.Open(str(SZADA / f"1_im{date}.png"))
        .ReadAsArray()
        .transpose(1, 2, 0)[top:, left:][:height, :width]
        for date in (1, 2)
    ]
    valid = np.ones((height, width), bool)
    arrays["guide"] = guide_image(*dates, *dense_crf.difference_extremes(*dates, valid))
    arrays["valid"] = valid
    return arrays


def a_town(bands=3, size=40):
    """A square house appears; the network saw it blurred and with noise. Returns probability,
    guide, valid, truth."""
    random = np.random.default_rng(3)
    truth = np.zeros((size, size), bool)
    truth[12:28, 10:30] = True
    probability = np.full((size, size), 0.25)
    probability[9:31, 7:33] = 0.6
    probability = np.clip(probability + random.normal(0, 0.15, truth.shape), 0.01, 0.99)
    guide = np.where(truth, 160.0, 60.0)[..., None] + random.normal(0, 3, (size, size, bands))
    return probability, guide.astype(np.float32), np.ones_like(truth), truth


def mean_field_written_out(probabilities, guide, known, parameters):
    """The mean field of Krähenbühl and Koltun with every sum over every pixel: (K, H, W), for tiny
    images."""
    place = np.stack(np.nonzero(known), axis=1).astype(float)
    colour = guide[known] / np.array(parameters.scales_for(guide.shape[2]))

    def normalised(features):
        kernel = np.exp(-0.5 * ((features[:, None] - features[None]) ** 2).sum(axis=2))
        root = kernel.sum(axis=1) ** -0.5
        return root[:, None] * kernel * root[None]

    message = parameters.smoothness_weight * normalised(place / parameters.smoothness_radius)
    appearance = np.concatenate([place / parameters.appearance_radius, colour], axis=1)
    message += parameters.appearance_weight * normalised(appearance)
    energy = -np.log(probabilities[:, known])
    marginals = np.exp(-energy) / np.exp(-energy).sum(axis=0)
    for _ in range(parameters.iterations):
        raised = np.exp(marginals @ message - energy)
        marginals = raised / raised.sum(axis=0)
    return marginals


def whole_sums(probabilities, guide, known, parameters=dense_crf.PUBLISHED):
    energy = -np.log(probabilities[:, known]).astype(np.float32)
    scaled = guide[known] / np.float32(parameters.scales_for(guide.shape[2]))
    return torch_backend.marginals(energy, scaled, known, parameters, pairs=None)


# --- against what was published -------------------------------------------------------------------


def test_the_published_library_gives_the_published_marginals(published):
    pytest.importorskip("pydensecrf")
    refined = refine(published["prob_in"], published["guide"], published["valid"])
    assert np.abs(refined - published["q_change"]).max() < 1e-3
    assert ((refined > 0.5) == published["label"]).all()


def test_torch_gives_the_published_labels_and_is_nearer_to_the_whole_sums_than_the_published_lattice(  # noqa: E501
    published,
):
    refined = refine(published["prob_in"], published["guide"], published["valid"], backend="torch")
    assert ((refined > 0.5) == published["label"]).mean() >= 0.985
    assert ((refined > 0.5) != published["label_exact"]).mean() < (
        published["label"] != published["label_exact"]
    ).mean()
    lattice = np.abs(published["q_change"] - published["q_change_exact"]).mean()
    assert np.abs(refined - published["q_change_exact"]).mean() < lattice


def test_numpy_gives_the_published_labels_but_for_few(published):
    refined = refine(published["prob_in"], published["guide"], published["valid"], backend="numpy")
    assert ((refined > 0.5) == published["label"]).mean() >= 0.985


def test_torch_with_every_neighbour_gives_the_published_whole_sums(published):
    classes = np.stack([published["prob_in"], 1 - published["prob_in"]])
    marginals = whole_sums(classes, published["guide"], published["valid"])[0]
    assert np.abs(marginals - published["q_change_exact"].ravel()).max() < 1e-3


def test_the_default_parameters_are_the_published_ones():
    parameters = parity.facts("dsmsfcn_crf")["parameters"]
    default = CrfParameters()
    assert default.iterations == parameters["iterations"]
    assert [default.smoothness_radius] * 2 == parameters["gaussian"]["sdims"]
    assert default.smoothness_weight == parameters["gaussian"]["compat"]
    assert [default.appearance_radius] * 2 == parameters["bilateral"]["sdims"]
    assert default.appearance_weight == parameters["bilateral"]["compat"]
    # Ours are in RGB order.
    assert list(default.band_scales)[::-1] == parameters["bilateral"]["schan_blue_green_red"]


# --- the mean field -------------------------------------------------------------------------------


@pytest.mark.parametrize(("classes", "bands"), [(2, 3), (2, 1), (3, 4), (5, 6)])
def test_whole_sums_are_the_mean_field_written_out(classes, bands):
    random = np.random.default_rng(0)
    probabilities = random.dirichlet(np.full(classes, 2.0), (18, 22)).transpose(2, 0, 1)
    guide = random.uniform(0, 60, (18, 22, bands)).astype(np.float32)
    known = random.random((18, 22)) > 0.2
    parameters = CrfParameters(iterations=6)
    expected = mean_field_written_out(probabilities, guide, known, parameters)
    assert np.abs(whole_sums(probabilities, guide, known, parameters) - expected).max() < 1e-3


@pytest.mark.parametrize("bands", [1, 3, 4, 6])
@pytest.mark.parametrize("quick", ["numpy", "torch"])
def test_the_backends_agree_with_the_published_library(quick, bands):
    pytest.importorskip("pydensecrf")
    probability, guide, valid, _ = a_town(bands)
    lattice, estimate = (
        refine(probability, guide, valid, backend=backend) for backend in ("pydensecrf", quick)
    )
    assert ((lattice > 0.5) == (estimate > 0.5)).mean() >= 0.985


@both_backends
def test_a_blurred_probability_is_pulled_onto_the_edges_of_the_guide(backend):
    probability, guide, valid, house = a_town()
    assert ((probability > 0.5) == house).mean() < 0.9
    assert ((refine(probability, guide, valid, backend=backend) > 0.5) == house).mean() > 0.99


@both_backends
def test_a_change_probability_is_a_matter_of_two_classes(backend):
    probability, guide, valid, _ = a_town()
    of_change = refine(probability, guide, valid, backend=backend)
    of_both = refine(np.stack([probability, 1 - probability]), guide, valid, backend=backend)
    assert of_both.shape == (2, 40, 40)
    assert np.allclose(of_both.sum(axis=0), 1, atol=1e-5)
    assert np.allclose(of_both[0], of_change, atol=1e-5)


@both_backends
def test_full_certainty_stays_finite_and_gives_in_to_its_neighbours(backend):
    probability, guide, valid, _ = a_town()
    probability[:] = 0.01
    probability[20, 20] = 1.0
    probability[5, 5] = 0.0
    refined = refine(probability, np.full_like(guide, 60.0), valid, backend=backend)
    assert np.isfinite(refined).all()
    assert refined[20, 20] < 0.9999 < probability[20, 20]
    assert refined[5, 5] < 0.5


def test_telling_only_few_pixels_is_the_same_as_summing_over_all():
    random = np.random.default_rng(1)
    known = random.random((30, 50)) > 0.1
    ground = torch_backend._Ground(known, 32, "cpu")
    guide = ground.spread(random.normal(0, 1, (3, known.sum())))
    appearance = torch_backend._Appearance(ground, guide, torch_backend.few_pairs(7.0, 112))
    values = random.normal(0, 1, (2, known.sum())) * (random.random(known.sum()) < 0.05)
    spread = ground.spread(values)
    few = appearance._of_few(spread, spread.any(dim=0).nonzero().squeeze(1))
    assert np.allclose(ground.gather(few), ground.gather(appearance._of_all(spread)), atol=1e-5)


def test_few_neighbours_weigh_as_much_as_all_and_none_is_the_pixel_itself():
    few, every = torch_backend.few_pairs(7.0, 112), torch_backend.every_pair(7.0)
    assert sum(weight for *_, weight in few) == pytest.approx(sum(weight for *_, weight in every))
    assert {place[:2] for place in few} <= {place[:2] for place in every}
    assert len({place[:2] for place in few}) == len(few)


# --- pixels without data --------------------------------------------------------------------------


@both_backends
def test_pixels_without_data_come_back_as_they_were_and_what_they_hold_changes_no_other(backend):
    probability, guide, valid, _ = a_town()
    valid[15:25, 5:20] = False
    refined = refine(probability, guide, valid, backend=backend)
    np.testing.assert_array_equal(refined[~valid], probability[~valid].astype(np.float32))
    for content in (0.0, 1.0, np.nan):
        other, colours = probability.copy(), guide.copy()
        other[~valid] = content
        colours[~valid] = 255.0 * content
        np.testing.assert_array_equal(
            refine(other, colours, valid, backend=backend)[valid], refined[valid]
        )


@both_backends
def test_a_pixel_that_is_not_a_number_is_taken_for_one_without_data(backend):
    probability, guide, valid, _ = a_town()
    invalid = valid.copy()
    invalid[20, 20] = invalid[3, 4] = False
    expected = refine(probability, guide, invalid, backend=backend)
    probability[20, 20] = np.nan
    guide[3, 4, 1] = np.inf
    refined = refine(probability, guide, valid, backend=backend)
    np.testing.assert_array_equal(refined[invalid], expected[invalid])
    assert np.isnan(refined[20, 20])
    assert refined[3, 4] == np.float32(probability[3, 4])


@both_backends
@pytest.mark.parametrize("number", [0, 1, 2])
def test_hardly_any_pixel_with_data_is_no_obstacle(backend, number):
    probability, guide, valid, _ = a_town()
    valid[:] = False
    valid[10, 10 : 10 + number] = True
    refined = refine(probability, guide, valid, backend=backend)
    np.testing.assert_array_equal(refined[~valid], probability[~valid].astype(np.float32))
    assert ((refined > 0) & (refined < 1)).all()


@both_backends
def test_a_window_of_one_row_is_no_obstacle(backend):
    probability, guide, valid, _ = a_town()
    row = slice(20, 21)
    assert refine(probability[row], guide[row], valid[row], backend=backend).shape == (1, 40)


# --- guide image and parameters -------------------------------------------------------------------


def test_the_guide_is_the_difference_of_the_dates_stretched_by_the_extremes_of_all_bands_together():
    before = np.array([[[10, 200], [0, 0]]], np.uint8)
    after = np.array([[[0, 100], [50, 100]]], np.uint8)
    low, high = dense_crf.difference_extremes(before, after, np.ones((1, 2), bool))
    assert (low, high) == (10, 100)
    expected = (np.array([[[10, 100], [50, 100]]]) - 10) * 255 / 90
    np.testing.assert_allclose(guide_image(before, after, low, high), expected, rtol=1e-6)
    np.testing.assert_array_equal(
        guide_image(before, after, low, high), guide_image(after, before, low, high)
    )


def test_pixels_without_data_have_no_say_in_the_extremes_and_stay_within_the_scale():
    before = np.array([[[10.0], [20.0], [-9999.0], [np.nan]]])
    after = np.zeros_like(before)
    low, high = dense_crf.difference_extremes(before, after, np.array([[True, True, False, True]]))
    assert (low, high) == (10, 20)
    assert guide_image(before, after, low, high)[0, :3, 0].tolist() == [0, 255, 255]


def test_two_images_that_differ_everywhere_alike_give_a_flat_guide():
    same = np.full((4, 4, 3), 7, np.uint8)
    assert not guide_image(
        same, same, *dense_crf.difference_extremes(same, same, np.ones((4, 4), bool))
    ).any()


def test_a_difference_equal_in_all_bands_counts_the_same_however_many_bands_there_are():
    published = sum(1 / scale**2 for scale in (5, 10, 10))
    for bands in (1, 3, 4, 13):
        scales = CrfParameters().scales_for(bands)
        assert len(scales) == bands
        assert sum(1 / scale**2 for scale in scales) == pytest.approx(published)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"iterations": 0},
        {"smoothness_radius": 0},
        {"band_scales": (5.0, 0.0, 10.0)},
        {"appearance_weight": -1},
    ],
)
def test_parameters_refuse_nonsense(nonsense):
    with pytest.raises(BadInput, match="CRF refinement"):
        CrfParameters(**nonsense)


def test_arrays_that_do_not_belong_together_are_refused():
    probability, guide, valid, _ = a_town()
    with pytest.raises(ValueError, match="do not match"):
        refine(probability, guide[:-1], valid, backend="torch")


def test_a_backend_that_is_not_installed_is_refused_with_a_way_out(monkeypatch):
    monkeypatch.setattr(
        dense_crf, "find_spec", lambda name: None if name == "pydensecrf" else object()
    )
    with pytest.raises(
        BadInput,
        match=r"needs the Python package pydensecrf2, .*choose the backend “numpy” or “torch”",
    ):
        refine(*a_town()[:3], backend="pydensecrf")
    there = "choose one of numpy, torch, pydensecrf"
    with pytest.raises(BadInput, match=f"no CRF backend “best”; {there}"):
        refine(*a_town()[:3], backend="best")


@pytest.mark.parametrize("backend", ["numpy", "pydensecrf"])
def test_refining_without_torch_imports_no_torch(backend):
    script = (
        "import sys, numpy as np\n"
        "from deepchange.engine.tensor.crf.dense_crf import refine\n"
        "job = np.full((9, 9), 0.3), np.zeros((9, 9, 3)), np.ones((9, 9), bool)\n"
        f"refine(*job, backend='{backend}')\n"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


# --- windows on several cores ---------------------------------------------------------------------


def jobs(number, size=24, taken=None):
    """`number` windows of random numbers; the index of each is noted in `taken` when it is asked
    for."""
    for index in range(number):
        random = np.random.default_rng(index)
        if taken is not None:
            taken.append(index)
        yield (
            random.random((size, size)),
            random.random((size, size, 3)) * 255,
            np.ones((size, size), bool),
        )


def children():
    """The processes that refine. loky's helpers, which look after its locks, end with this
    process."""
    return [
        child
        for child in psutil.Process().children(recursive=True)
        if not any("resource_tracker" in part for part in child.cmdline())
    ]


@pytest.fixture
def pydensecrf():
    """The library whose processes start quickly."""
    return pytest.importorskip("pydensecrf")


@both_backends
def test_windows_come_back_in_order_and_as_if_refined_here(backend):
    # Each process imports torch, which takes seconds: one is enough to show that it works.
    workers = {"numpy": 2, "pydensecrf": 2, "torch": 1}[backend]
    in_processes = list(refine_windows(jobs(5), workers, backend=backend))
    here = [refine(*job, backend=backend) for job in jobs(5)]
    for one, other in zip(in_processes, here):
        np.testing.assert_array_equal(one, other)
    assert len(in_processes) == len(here)
    assert not children()


@both_backends
def test_jobs_are_taken_only_as_they_are_needed(backend):
    for workers, ahead in ((2, 4), (0, 1)):
        if workers and backend == "torch":
            continue  # in processes, as pydensecrf
        taken: list[int] = []
        refined = refine_windows(jobs(20, taken=taken), workers=workers, backend=backend)
        next(refined)
        assert len(taken) <= ahead
        refined.close()


def test_numpy_starts_no_process_and_its_threads_end_with_the_windows():
    refined = refine_windows(jobs(6), workers=2, backend="numpy")
    next(refined)
    assert not children()
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("crf")]
    refined.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("crf")]


def test_the_wish_to_stop_is_heard_between_the_windows_of_numpy():
    refined = refine_windows(
        jobs(30, size=100), 2, CrfParameters(iterations=300), "numpy", cancelled=lambda: True
    )
    with pytest.raises(Stopped):
        list(refined)


def test_neighbours_that_take_turns_weigh_as_much_as_all():
    places = [(7, 1.0), (9, 0.5), (20, 0.25), (31, 0.25), (40, 0.5)]
    turns = [numpy_backend._share(places, turn) for turn in range(numpy_backend.TURNS)]
    assert sorted(place for turn in turns for place, _ in turn) == [7, 9, 20, 31, 40]
    assert all(sum(weight for _, weight in turn) == pytest.approx(2.5) for turn in turns)


def test_numpy_settles_where_torch_does():
    probability, guide, valid, _ = a_town()
    long = CrfParameters(iterations=200)
    ours, exact = (
        refine(probability, guide, valid, long, backend) for backend in ("numpy", "torch")
    )
    assert np.abs(ours - exact).mean() < 0.02


def test_closing_ends_the_processes_in_the_middle_of_a_window(pydensecrf):
    refined = refine_windows(jobs(9, size=150), workers=2)
    next(refined)
    assert len(children()) == 2
    refined.close()
    assert not children()


def test_no_more_processes_are_started_than_there_are_windows(pydensecrf):
    assert list(refine_windows([], workers=2)) == []
    refined = refine_windows(jobs(1), workers=8)
    next(refined)
    assert len(children()) == 1
    refined.close()


def test_the_wish_to_stop_is_heard_in_the_middle_of_a_window(pydensecrf):
    asked = time.monotonic() + 0.5
    endless = CrfParameters(iterations=100_000)
    with pytest.raises(Stopped):
        list(
            refine_windows(
                jobs(2, size=200), 2, endless, cancelled=lambda: time.monotonic() > asked
            )
        )
    assert not children()


def test_the_wish_to_stop_is_heard_between_windows_refined_here():
    with pytest.raises(Stopped):
        list(refine_windows(jobs(2), 0, backend="torch", cancelled=lambda: True))


def test_a_process_that_dies_ends_in_a_sentence(pydensecrf):
    refined = refine_windows(jobs(9, size=200), workers=1)
    next(refined)
    children()[0].kill()
    with pytest.raises(DeepChangeError, match=r"ended unexpectedly, .* switch refinement off"):
        list(refined)
    assert not children()


def test_a_fault_in_a_process_is_told_with_its_place(pydensecrf):
    wrong = (np.zeros((4, 4)), np.zeros((5, 5, 3)), np.ones((4, 4), bool))
    with pytest.raises(ValueError, match="do not match") as caught:
        list(refine_windows([wrong], workers=1))
    assert "dense_crf.py" in str(caught.value.__cause__)


@pytest.mark.parametrize("reason", ["no loky", "QGIS is the program", "an old Python"])
def test_where_processes_cannot_be_started_one_refines_all(
    reason, pydensecrf, monkeypatch, tmp_path
):
    here = [refine(*job) for job in jobs(3)]
    if reason == "no loky":
        monkeypatch.setattr(process_pool, "find_spec", lambda name: None)
    elif reason == "an old Python":
        monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    else:
        monkeypatch.setattr(sys, "executable", str(tmp_path / "qgis-ltr-bin.exe"))
    refined = refine_windows(jobs(3), workers=2)
    first = next(refined)
    assert not children()
    monkeypatch.undo()
    for one, other in zip([first, *refined], here):
        np.testing.assert_array_equal(one, other)


REFINING = """
import time
import numpy as np, psutil
from deepchange.engine.tensor.crf.dense_crf import refine_windows

random = np.random.default_rng(0)
job = random.random((80, 80)), random.random((80, 80, 3)) * 255, np.ones((80, 80), bool)
refined = refine_windows([job] * 9, workers=2)
next(refined)
print(*[child.pid for child in psutil.Process().children(recursive=True)], flush=True)
"""


def wait_until_gone(numbers):
    _, alive = psutil.wait_procs(
        [psutil.Process(number) for number in numbers if psutil.pid_exists(number)], timeout=20
    )
    return not alive


@pytest.mark.parametrize("killed", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_no_process_outlives_a_program_that_is_killed_or_ends_half_way(
    killed, pydensecrf, tmp_path
):
    script = tmp_path / "refining.py"
    script.write_text(REFINING + ("time.sleep(600)\n" if killed else ""))
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE) as program:
        numbers = [int(number) for number in program.stdout.readline().split()]
        if killed:
            program.kill()
        program.wait(timeout=60)
    assert len(numbers) >= 2
    assert wait_until_gone(numbers)


def test_nothing_that_lies_in_the_folder_at_hand_is_run(pydensecrf, tmp_path):
    (tmp_path / "refining.py").write_text(REFINING)
    folder = tmp_path / "somebody's"
    folder.mkdir()
    trap = f"open({str(tmp_path / 'sprung')!r}, 'a').write(__name__)\n"
    for name in ("loky", "signal", "argparse", "multiprocessing", "cloudpickle", "numpy"):
        (folder / f"{name}.py").write_text(trap)
    command = [sys.executable, str(tmp_path / "refining.py")]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=True)
    assert len(done.stdout.split()) >= 2
    assert not (tmp_path / "sprung").exists()


def test_a_script_without_a_guard_runs_once(pydensecrf, tmp_path):
    script = tmp_path / "analyst.py"
    script.write_text(
        "import numpy as np\n"
        "from deepchange.engine.tensor.crf.dense_crf import refine_windows\n"
        "print('begun')\n"
        "job = np.full((9, 9), 0.3), np.zeros((9, 9, 3)), np.ones((9, 9), bool)\n"
        "print(len(list(refine_windows([job] * 3, workers=2))))\n"
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["begun", "3"]


@both_backends
def test_windows_refined_with_their_surroundings_show_no_border(backend):
    probability, guide, valid, _ = a_town(size=120)
    probability, guide = (
        np.roll(probability, 30, (0, 1)),
        np.roll(guide, 30, (0, 1)),
    )  # the seam cuts the house
    halo = SURROUNDINGS
    whole = refine(probability, guide, valid, backend=backend)
    left, right = slice(0, 50 + halo), slice(50 - halo, 120)
    parts = [
        refine(probability[:, part], guide[:, part], valid[:, part], backend=backend)
        for part in (left, right)
    ]
    joined = np.concatenate([parts[0][:, :50], parts[1][:, halo:]], axis=1)
    assert ((joined > 0.5) == (whole > 0.5)).all()
    without = refine(probability[:, :50], guide[:, :50], valid[:, :50], backend=backend)
    assert np.abs(without - whole[:, :50]).max() > np.abs(joined - whole).max()
