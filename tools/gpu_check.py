"""What a GPU makes of Deep Change: parity, speed, memory and training, as tables and a verdict.

    python tools/gpu_check.py [--device cuda] [--minutes 8] [--seconds 3] [--parts parity …]
        [--output FILE]

Needs torch, safetensors and the packages of the networks; where GDAL can be imported, whole
detections from file to file are measured too. Everything is generated, nothing is downloaded. It
runs on a processor as well, with smaller chips. A part that fails is told and costs that part
alone. Prints Markdown for docs/benchmarks/gpu.md; exits with 1 where a part failed.
"""

# ruff: noqa: E402  (the package has to be found first)

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from itertools import cycle
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if find_spec("deepchange") is None:  # a machine where nothing of ours is installed
    _spec: Any = spec_from_file_location(
        "deepchange", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["deepchange"] = module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules["deepchange"])

import numpy as np
import torch
from deepchange.engine.arrays.blending import Blend
from deepchange.engine.arrays.prediction import Prediction, Sample
from deepchange.engine.arrays.windows import plan_windows
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.tensor import devices
from deepchange.engine.tensor.crf import dense_crf
from deepchange.engine.tensor.inference import Trained
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file

NETWORKS = ("dsms-fcn", "misgnet", "clearscd", "bsfnet", "dsifn", "lite")
SHIPPED = ("dsms-fcn-szada", "sentinel2-urban")
PRECISIONS = ("fp32", "tf32", "bf16", "fp16")
OF_FLOOR, BUSY, CRF = 0.95, 0.95, 0.20  # the aims
DIFFERENT = 0.005  # of the changed pixels, what `--precision auto` may cost
Table = list[str]


@dataclass
class Check:
    """What is asked, and what was found. small: sizes for a processor. longest: seconds of one
    measurement. verdicts: aim, figure, whether it holds."""

    device: torch.device
    folder: Path
    networks: tuple[str, ...]
    small: bool
    until: float
    longest: float = 3.0
    verdicts: list[tuple[str, str, bool]] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """How long one measurement lasts: a little, less as the time runs out."""
        if (left := self.until - time.monotonic()) <= 0:
            raise TimeoutError("no time is left; give more --minutes, or fewer --parts")
        return min(0.05 if self.small else self.longest, left)

    @property
    def precisions(self) -> tuple[str, ...]:
        """Those that the device computes."""
        if self.device.type == "cuda":
            return PRECISIONS
        return ("fp32", "bf16") if self.device.type == "cpu" else ("fp32",)

    def weights(self, name: str) -> tuple[str, Any]:
        """A file with random weights of a network, and its card."""
        path = self.folder / f"{name}.safetensors"
        if not path.exists():
            torch.manual_seed(0)
            sizes = {"chip_size": 64, "overlap": 16, "batch": 2} if self.small else {}
            card = published_card(name, {}, **sizes)
            weights_file.save(build(name).eval(), card, path)
        return str(path), weights_file.load(path)[1]

    def wait(self) -> float:
        """The time at which the device has done what it was asked."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        return time.perf_counter()

    def aim(self, what: str, figure: str, *, holds: bool) -> None:
        """Keep a verdict."""
        self.verdicts.append((what, figure, holds))


def table(head: str) -> Table:
    """The two first lines of a table."""
    return ["", f"| {head} |", "|" + "---|" * (head.count("|") + 1)]


def scene(size: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """A generated pair (3, size, size) in 0..255: textured ground, and blocks of which some are
    new."""
    random = np.random.default_rng(seed)
    ground = random.normal(size=(3, size // 8 + 1, size // 8 + 1))
    ground = 110 + 30 * ground.repeat(8, 1).repeat(8, 2)[:, :size, :size]
    dates = [ground + random.normal(scale=6, size=ground.shape) for _ in range(2)]
    for number in range(size * size // 2000):
        row, column = random.integers(0, size - 8, 2)
        place = np.s_[:, row : row + random.integers(4, 24), column : column + 12]
        colour = random.uniform(60, 250, (3, 1, 1))
        for date in dates[number % 2 :]:
            date[place] = colour
    before, after = (np.clip(date, 0, 255).astype(np.float32) for date in dates)
    return before, after


def shown(card: Any, values: np.ndarray, date: str) -> np.ndarray:
    """A date (C, H, W) as the network wants to see it."""
    less, by = card.normalisation.on_raw_values(date, values.mean((1, 2)), values.std((1, 2)))
    normal = (values - np.array(less)[:, None, None]) / np.array(by)[:, None, None]
    return normal.astype(np.float32)


def chips(card: Any, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A batch of so many generated chips, both dates and validity."""
    made = [scene(card.chip_size, seed) for seed in range(number)]
    before, after = (
        np.stack([shown(card, pair[index], date) for pair in made])
        for index, date in enumerate(("before", "after"))
    )
    return before, after, np.ones((number, *before.shape[2:]), bool)


def real_pair(size: int) -> tuple[str, tuple[np.ndarray, np.ndarray]]:
    """The demo's pair where GDAL is here, else a generated one, and which it is."""
    with suppress(ImportError):
        from osgeo import gdal

        gdal.UseExceptions()
        files = sorted((ROOT / "demo").glob("beirut_*.tif"))
        before, after = (
            gdal.Open(str(path)).ReadAsArray(0, 0, size, size)[:3].astype(np.float32)
            for path in files
        )
        return "the demo’s pair", (before, after)
    return "a generated pair", scene(size)


def parity(check: Check) -> Iterator[Table]:
    """Trained weights on the device in each precision, against fp32 on the processor."""
    what, pair = real_pair(128 if check.small else 512)
    yield table("weights | computed | largest deviation | mean | changed pixels that differ")
    for name in SHIPPED:
        path = str(ROOT / "engine" / "weights" / f"{name}.safetensors")
        card = weights_file.load(path)[1]
        before, after = (
            shown(card, values, date)[None] for values, date in zip(pair, ("before", "after"))
        )
        batch = before, after, np.ones((1, *before.shape[2:]), bool)
        exact = Trained(path, "cpu", "fp32").predict(*batch).probability
        mask = exact > card.network_threshold
        for precision in check.precisions:
            model = Trained(path, str(check.device), precision)
            found = model.predict(*batch).probability
            moved = np.abs(found - exact)
            share = ((found > card.network_threshold) != mask).sum() / max(mask.sum(), 1)
            yield [
                f"| {name}, {what} | {model.precision} | {moved.max():.1e} | {moved.mean():.1e} | "
                f"{100 * share:.3f} % |"
            ]
            if precision == "fp32":
                figure = f"{100 * share:.3f} % differ"
                check.aim(f"{name}: fp32 is the processor’s map", figure, holds=share <= DIFFERENT)


def speed(check: Check) -> Iterator[Table]:
    """Every network, in Mpx/s: forward passes alone in each precision, and with four times the
    batch; then in fp32 from chips in memory through the worker and back into a raster."""
    head = ("network, chip, batch", *check.precisions, "fp32, batch × 4", "through the worker")
    yield table(" | ".join((*head, "of the floor", "peak device memory")))
    for name in check.networks:
        path, card = check.weights(name)
        rates = {one: floor(check, path, card.batch, one) for one in check.precisions}
        larger = floor(check, path, 4 * card.batch, "fp32")
        worker = through_worker(check, name, path, card, rates["fp32"])
        cells = [f"{rate:.2f}" for rate in (*rates.values(), larger, worker)]
        share = worker / rates["fp32"]
        cells += [f"{share:.2f}", peak_memory(check, path, card)]
        yield [f"| {name}, {card.chip_size}, {card.batch} | {' | '.join(cells)} |"]
        figure = f"{share:.2f} of the floor"
        check.aim(f"{name} through the worker", figure, holds=share >= OF_FLOOR)


def floor(check: Check, path: str, batch: int, precision: str) -> float:
    """Megapixels a second of forward passes alone, chips and answers on the device."""
    network, card = weights_file.load(path, "cpu")
    network = network.eval().to(check.device).to(memory_format=torch.channels_last)
    side = card.chip_size
    before, after = (
        torch.rand(batch, 3, side, side, device=check.device).contiguous(
            memory_format=torch.channels_last
        )
        for _ in range(2)
    )
    ask = network.probabilities if card.classes else network.probability
    with torch.inference_mode(), devices.arithmetic(check.device, precision):
        for _ in range(2):
            ask(before, after)
        passes, begun, until = 0, check.wait(), time.perf_counter() + check.seconds
        while time.perf_counter() < until:
            ask(before, after)
            passes += 1
            if passes % 8 == 0:
                check.wait()
        return passes * batch * side**2 / 1e6 / (check.wait() - begun)


def through_worker(check: Check, name: str, path: str, card: Any, expected: float) -> float:
    """Megapixels a second from chips in memory to a blended raster, two batches under way, as a
    detection has them."""
    from deepchange.engine.worker.client import RemotePredictor, Wanted, close_workers

    model = RemotePredictor(sys.executable, Wanted(name, path, str(check.device), "fp32"))
    model.fit(Sample((), (), ()), 0, lambda _: None, lambda: False)
    batch = chips(card, card.batch)
    model.start(*batch)()  # what is prepared once
    passes = max(4, int(expected * check.seconds * 1e6 / batch[2].size))
    begun = time.perf_counter()
    blended_answers(lambda: model.start(*batch), passes, card)
    rate = passes * batch[2].size / 1e6 / (time.perf_counter() - begun)
    close_workers()
    return rate


def blended_answers(start: Callable[[], Callable[[], Prediction]], passes: int, card: Any) -> None:
    """Ask so often, two at once, and blend every answer into a raster of one row of windows."""
    side = card.chip_size
    width = card.batch * (side - card.overlap) + card.overlap
    windows = plan_windows(side, width, side, card.overlap)
    blend, valid = Blend((side, width), side, card.overlap, 0), np.ones((side, side), bool)
    under_way: deque[Callable[[], Prediction]] = deque()
    for number in range(passes + 1):
        if number < passes:
            under_way.append(start())
        if len(under_way) > 1 or number == passes:
            for window, probability in zip(cycle(windows), under_way.popleft()().probability):
                blend.add(window, probability, valid)
            blend._sum[:] = 0


def peak_memory(check: Check, path: str, card: Any) -> str:
    """Of the device, for one batch of a detection."""
    if check.device.type != "cuda":
        return "–"
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats(check.device)
    Trained(path, str(check.device), "fp32").predict(*chips(card, card.batch))
    return f"{torch.cuda.max_memory_allocated(check.device) / 2**20:.0f} MiB"


def busy(check: Check) -> Iterator[Table]:
    """How much of the time the GPU computes while chips come and answers go, by torch's
    profiler."""
    if check.device.type != "cuda":
        yield ["", "The busy share is measured on a CUDA device alone."]
        return
    yield table("network | kernels | copies | copies behind kernels | busy")
    activities = [torch.profiler.ProfilerActivity.CPU, torch.profiler.ProfilerActivity.CUDA]
    for name in check.networks:
        path, card = check.weights(name)
        model, batch = Trained(path, str(check.device), "fp32"), chips(card, card.batch)
        model.predict(*batch)
        check.seconds  # noqa: B018  (refuses where no time is left)
        with torch.profiler.profile(activities=activities) as profile:
            begun = check.wait()
            for _ in range(20):
                model.predict(*batch)
            wall = 1e6 * (check.wait() - begun)
        on_device = [
            event for event in profile.events() if "cuda" in str(event.device_type).lower()
        ]
        copies, kernels = (
            merged(
                (event.time_range.start, event.time_range.end)
                for event in on_device
                if event.name.startswith(("Memcpy", "Memset")) is copied
            )
            for copied in (True, False)
        )
        share = length(kernels) / wall
        hidden = length(copies) + length(kernels) - length(merged([*copies, *kernels]))
        yield [
            f"| {name} | {length(kernels) / 1e3:.1f} ms | {length(copies) / 1e3:.1f} ms | "
            f"{100 * hidden / max(length(copies), 1e-9):.0f} % | {100 * share:.0f} % |"
        ]
        check.aim(f"{name}: GPU busy", f"{100 * share:.0f} %", holds=share >= BUSY)


def merged(spans: Any) -> list[tuple[float, float]]:
    """Spans of time, those that touch as one."""
    found: list[tuple[float, float]] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return found


def length(spans: list[tuple[float, float]]) -> float:
    """Of all spans together."""
    return sum(end - begin for begin, end in spans)


def crf(check: Check) -> Iterator[Table]:
    """The CRF on the device beside DSMS-FCN on as many pixels, both with what they move to and
    from it."""
    size = 96 if check.small else 1024
    before, after = scene(size)
    valid = np.ones((size, size), bool)
    pair = before.transpose(1, 2, 0), after.transpose(1, 2, 0)
    guide = dense_crf.guide_image(*pair, *dense_crf.difference_extremes(*pair, valid))
    path, card = check.weights("dsms-fcn")
    model, batch = Trained(path, str(check.device), "fp32"), chips(card, card.batch)
    probability = np.random.default_rng(0).random((size, size), np.float32)
    place = check.device.type if check.device.type == "cuda" else "cpu"
    refined = timed(
        check,
        lambda: dense_crf.refine(probability, guide, valid, backend="torch", device=place),
    )
    predicted = timed(check, lambda: model.predict(*batch)) / (batch[2].size / size**2)
    cost = refined / predicted
    figure, pixels = f"{100 * cost:+.0f} %", size**2 / 1e6
    yield table("DSMS-FCN, s a Mpx | CRF, s a Mpx | CRF costs")
    yield [f"| {predicted / pixels:.3f} | {refined / pixels:.3f} | {figure} |"]
    check.aim("CRF after DSMS-FCN", figure, holds=cost <= CRF)


def timed(check: Check, call: Callable[[], Any]) -> float:
    """Median seconds of a call, after a first one."""
    call()
    seconds, until = [], time.perf_counter() + check.seconds
    while not seconds or time.perf_counter() < until:
        begun = check.wait()
        call()
        seconds.append(check.wait() - begun)
    return statistics.median(seconds)


def memory(check: Check) -> Iterator[Table]:
    """Too little memory, provoked: the batch must be halved, the answer stay the same, and the
    report say so."""
    path, card = check.weights("dsms-fcn")
    batch = chips(card, 8)
    model = Trained(path, str(check.device), "fp32")
    whole = model.predict(*batch).probability
    with scarce(check, model, batch):
        found = model.predict(*batch).probability
    moved, told = float(np.abs(found - whole).max()), "memory was short" in model.device
    yield [*table("device told | largest deviation"), f"| {model.device} | {moved:.1e} |"]
    check.aim("a batch too large is halved", model.device, holds=told and moved < 1e-3)


class scarce:  # noqa: N801  (a context)
    """Within it the device holds two chips of a batch, not all; on a processor the network says
    so."""

    def __init__(self, check: Check, model: Any, batch: Any) -> None:
        self._check, self._model, self._batch = check, model, batch

    def __enter__(self) -> None:
        device, model = self._check.device, self._model
        if device.type == "cuda":
            few = [values[:2] for values in self._batch]
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats(device)
            model.predict(*few)
            room = torch.cuda.max_memory_reserved(device) * 1.2
            torch.cuda.empty_cache()
            total = torch.cuda.get_device_properties(device).total_memory
            torch.cuda.set_per_process_memory_fraction(min(1.0, room / total))
            return
        network = model._network

        def few_at_once(before: Any, after: Any, ask: Any = network.probability) -> Any:
            if len(before) > 2:
                raise torch.cuda.OutOfMemoryError("CUDA out of memory. Provoked.")
            return ask(before, after)

        network.probability = few_at_once

    def __exit__(self, *_: object) -> None:
        if self._check.device.type == "cuda":
            torch.cuda.set_per_process_memory_fraction(1.0)
            torch.cuda.empty_cache()


def training(check: Check) -> Iterator[Table]:
    """Steps a second of every network, forward, loss, backward and optimiser, chips on the
    device."""
    precisions = [name for name in check.precisions if name != "fp16"]
    yield table(" | ".join(("network, chip, batch", *(f"{p}, steps/s" for p in precisions))))
    side, batch = (64, 2) if check.small else (256, 8)
    for name in check.networks:
        cells = [f"{steps_a_second(check, name, one, side, batch):.2f}" for one in precisions]
        yield [f"| {name}, {side}, {batch} | {' | '.join(cells)} |"]


def steps_a_second(check: Check, name: str, precision: str, side: int, batch: int) -> float:
    """Of one network in training."""
    from deepchange.training.losses.by_name import log_odds

    torch.manual_seed(0)
    network = build(name).train().to(check.device).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(network.parameters(), 1e-4)
    dates = [torch.rand(batch, 3, side, side, device=check.device) for _ in range(2)]
    truth = (torch.rand(batch, side, side, device=check.device) > 0.9).float()

    def step() -> None:
        optimiser.zero_grad()
        with devices.arithmetic(check.device, precision):
            logits = log_odds(network, *dates)
        torch.nn.functional.binary_cross_entropy_with_logits(logits, truth).backward()
        optimiser.step()

    return 1 / timed(check, step)


def files(check: Check) -> Iterator[Table]:
    """Whole detections from file to file, where GDAL is here."""
    if find_spec("osgeo") is None:
        yield ["", "GDAL is not here: whole detections were not measured."]
        return
    from deepchange.engine import DetectionRequest, detect

    os.environ["DEEPCHANGE_PYTHON"] = "here"
    size = 160 if check.small else 10_000
    pair = [str(write_raster(check, date, size)) for date in ("before", "after")]
    yield table("network | raster | seconds | detecting | Mpx/s of it | device, precision")
    for name in check.networks:
        check.seconds  # noqa: B018  (refuses where no time is left)
        path, _ = check.weights(name)
        out = str(check.folder / f"out-{name}")
        result = detect(DetectionRequest(*pair, out, model=path, device=str(check.device)))
        stage = result.stages["detecting"]
        yield [
            f"| {name} | {size} × {size} | {result.seconds:.1f} | {stage:.1f} | "
            f"{size**2 / 1e6 / stage:.2f} | {result.device}, {result.precision} |"
        ]


def write_raster(check: Check, date: str, size: int) -> Path:
    """One date of a generated scene, repeated, as a GeoTIFF."""
    from osgeo import gdal

    gdal.UseExceptions()
    side = min(1000, size)
    values = scene(side)[date == "after"].astype(np.uint8)
    path = check.folder / f"{date}.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, options=["TILED=YES"])
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    for row in range(0, size, side):
        for column in range(0, size, side):
            raster.WriteArray(values, column, row)
    return path


PARTS = {part.__name__: part for part in (parity, speed, busy, crf, memory, training, files)}


def machine(device: torch.device) -> str:
    """What was measured with."""
    about = [f"{os.cpu_count()} cores", f"Python {platform.python_version()}"]
    about.append(f"torch {torch.__version__}")
    if device.type == "cuda":
        facts = torch.cuda.get_device_properties(device)
        about[:0] = [f"{facts.name}, {facts.total_memory / 2**30:.0f} GiB"]
        about.append(f"CUDA {torch.version.cuda}, cuDNN {torch.backends.cudnn.version()}")
    return ", ".join([device.type, *about])


def run(check: Check, names: list[str], say: Callable[[str], None]) -> list[str]:
    """Measure the parts and say their tables; returns the names of those that failed."""
    failed = []
    for name in names:
        say(f"\n## {name}\n\n{' '.join((PARTS[name].__doc__ or '').split())}")
        try:
            for lines in PARTS[name](check):
                say("\n".join(lines))
        except Exception as error:  # one part must not cost the others
            traceback.print_exc()
            say(f"\nNOT MEASURED: {type(error).__name__}: {error}\n")
            failed.append(name)
    say("\n## Verdict")
    say("\n".join(table("aim | found | holds")))
    for what, figure, holds in check.verdicts:
        say(f"| {what} | {figure} | {'yes' if holds else 'NO'} |")
    return failed


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 1 where a part failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--device", default="auto", help="auto, cuda, cuda:N or cpu")
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--seconds", type=float, default=3.0, help="of one measurement on a GPU")
    parser.add_argument("--parts", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--networks", nargs="+", choices=NETWORKS, default=NETWORKS)
    parser.add_argument("--output", type=Path, help="also write what is printed there")
    asked = parser.parse_args(arguments)
    device = devices.choose_device(asked.device)
    if device.type == "cuda":
        torch.cuda.set_device(device)
    said: list[str] = []

    def say(text: str) -> None:
        said.append(text)
        print(text, flush=True)

    say(f"# GPU check\n\n{machine(device)}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DEEPCHANGE_HOME", str(Path(folder) / "home"))
        until = time.monotonic() + 60 * asked.minutes
        small = device.type != "cuda"
        check = Check(device, Path(folder), tuple(asked.networks), small, until, asked.seconds)
        failed = run(check, asked.parts, say)
    if asked.output:
        asked.output.write_text("\n".join(said) + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
