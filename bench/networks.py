"""How far arithmetic, memory layout, compilation and window size move each network's answer, and
what they cost.

Run: .venv/bin/python bench/networks.py [--weights DIR] [--networks NAME …] [--parts …] [--compile].
Weights are random (seed 0) unless DIR holds a weights file for them; the images are those of the
demo, shown as the card says. Every figure is a difference of probabilities from the same network in
fp32, eager, contiguous; speed is a ratio to it, measured in turns in one run. Prints Markdown.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.openvino import Compiled
from deepchange.engine.tensor.unsupervised.evidence import TILE, WIDTH
from deepchange.engine.tensor.weights import weights_file
from osgeo import gdal

NETWORKS = ("dsms-fcn", "dsifn", "bsfnet", "misgnet", "clearscd")
DEMO = Path(__file__).resolve().parents[1] / "demo"
WHOLE, CENTRE = 576, 96
WINDOWS = (128, 192, 256, 384, 512)
DISTANCES = (0, 8, 16, 32, 48, 64, 96)


def network_of(name: str, folder: Path | None) -> tuple[torch.nn.Module, object]:
    """The network and its card: trained where the folder has weights for it."""
    for path in sorted(folder.glob("*.safetensors")) if folder else ():
        network, card = weights_file.load(path)
        if card.network == name:
            return network, card
    torch.manual_seed(0)
    return build(name).eval(), published_card(name, {})


def pair(card: object) -> list[torch.Tensor]:
    """Both demo images, a square of WHOLE pixels, as the card wants them shown."""
    dates = []
    for date, path in zip(("before", "after"), sorted(DEMO.glob("*.tif"))):
        values = gdal.Open(str(path)).ReadAsArray(0, 0, WHOLE, WHOLE).astype(np.float32)
        bands = [("red", "green", "blue").index(band) for band in card.bands]
        less, by = card.normalisation.on_raw_values(date, values.mean((1, 2)), values.std((1, 2)))
        shown = (values[bands] - np.array(less)[:, None, None]) / np.array(by)[:, None, None]
        dates.append(torch.from_numpy(shown.astype(np.float32))[None])
    return dates


def answer(network: torch.nn.Module, dates: list[torch.Tensor]) -> torch.Tensor:
    """Probability (H, W) of the pair."""
    with torch.inference_mode():
        return network.probability(*dates)[0, 0].float().cpu()


def ways(*, compiled: bool) -> dict[str, tuple[bool, torch.dtype | None, bool]]:
    """Each way to compute: channels last?, autocast to, compiled?"""
    found = {
        "channels_last": (True, None, False),
        "bf16": (False, torch.bfloat16, False),
        "bf16, channels_last": (True, torch.bfloat16, False),
        "fp16, channels_last": (True, torch.float16, False),
    }
    if compiled:
        found["compiled"] = (False, None, True)
    return found


def computed(
    network: torch.nn.Module, dates: list[torch.Tensor], device: str, way: tuple
) -> tuple[torch.Tensor, float]:
    """Probability and the seconds of the faster of two passes, after one to warm up."""
    last, dtype, compiled = way
    layout = torch.channels_last if last else torch.contiguous_format
    moved = network.to(device).to(memory_format=layout)
    shown = [date.to(device).contiguous(memory_format=layout) for date in dates]
    if compiled:
        torch._dynamo.reset()
        moved.compile()
    seconds = []
    with torch.autocast(device.split(":")[0], dtype) if dtype else nullcontext():
        for _ in range(3):
            begun = time.perf_counter()
            probability = answer(moved, shown)
            seconds.append(time.perf_counter() - begun)
    if compiled:
        moved._compiled_call_impl = None
    return probability, min(seconds[1:])


def arithmetic(
    name: str, network: torch.nn.Module, card: object, device: str, *, compiled: bool
) -> None:
    """Print one row for every way to compute."""
    dates = [date[..., :256, :256] for date in pair(card)]
    exact, plain = computed(network, dates, device, (False, None, False))
    for text, way in ways(compiled=compiled).items():
        found, seconds = computed(network, dates, device, way)
        difference = (found - exact).abs()
        print(
            f"| {name} | {text} | {difference.max():.1e} | {difference.mean():.1e} | "
            f"{plain / seconds:.2f} |",
            flush=True,
        )


def windows(name: str, network: torch.nn.Module, card: object) -> None:
    """Print how the middle's answer depends on the window around it, and how far inside a window it
    settles."""
    dates, middle = pair(card), WHOLE // 2
    whole = answer(network, dates)
    cells = []
    for size in WINDOWS:
        begin = middle - size // 2
        part = answer(
            network, [date[..., begin : begin + size, begin : begin + size] for date in dates]
        )
        inner = slice(size // 2 - CENTRE // 2, size // 2 + CENTRE // 2)
        there = slice(middle - CENTRE // 2, middle + CENTRE // 2)
        cells.append(f"{(part[inner, inner] - whole[there, there]).abs().mean():.1e}")
    size = card.chip_size
    begin = (WHOLE - size) // 2
    part = answer(
        network, [date[..., begin : begin + size, begin : begin + size] for date in dates]
    )
    difference = (part - whole[begin : begin + size, begin : begin + size]).abs()
    rows, columns = np.indices(difference.shape)
    depth = np.minimum.reduce([rows, columns, size - 1 - rows, size - 1 - columns])
    settled = [f"{difference.numpy()[depth == distance].mean():.1e}" for distance in DISTANCES]
    print(f"| {name} | {size} | {' | '.join(cells)} | {' | '.join(settled)} |", flush=True)


def batches(name: str, network: torch.nn.Module, card: object, *, compiled: bool) -> None:
    """Print the seconds of a chip where 1, 2 and 4 are computed at once, and what compiling gives
    and costs."""
    moved, side = network.to(memory_format=torch.channels_last), card.chip_size
    dates = [
        torch.rand(4, 3, side, side).contiguous(memory_format=torch.channels_last) for _ in range(2)
    ]
    best = dict.fromkeys((1, 2, 4), float("inf"))
    with torch.inference_mode():
        moved.probability(*(date[:1] for date in dates))
        for _ in range(3):
            for size in best:
                best[size] = min(best[size], _seconds(moved.probability, dates, size))
        cells = [f"{seconds:.3f}" for seconds in best.values()]
        if compiled:
            quick = torch.compile(moved.probability, dynamic=False)
            cells.append(f"{_seconds(quick, dates, 1):.0f}")
            cells.append(f"{best[1] / min(_seconds(quick, dates, 1) for _ in range(3)):.2f}")
            torch._dynamo.reset()
    print(f"| {name} | {side} | {' | '.join(cells)} |", flush=True)


def by_openvino(name: str, network: torch.nn.Module, card: object) -> None:
    """Print the seconds of a chip by torch and by OpenVINO, in turns, and how far they differ."""
    moved, side = network.to(memory_format=torch.channels_last), card.chip_size
    compare(name, moved.probability, [torch.rand(1, 3, side, side) for _ in range(2)])


def compare(name: str, ask: Callable, dates: list[torch.Tensor]) -> None:
    """The row of one network; what takes longest is left out of the seconds: converting, and the
    first chip of both."""
    shown, arrays = (
        [date.contiguous(memory_format=torch.channels_last) for date in dates],
        [d.numpy() for d in dates],
    )
    compiled, begun = Compiled(ask), time.perf_counter()
    (found, *_) = compiled(*arrays)
    first, seconds = time.perf_counter() - begun, {"torch": [], "openvino": []}
    with torch.inference_mode():
        expected = ask(*shown).numpy()
        for _ in range(7):
            begun = time.perf_counter()
            ask(*shown)
            seconds["torch"].append(time.perf_counter() - begun)
            begun = time.perf_counter()
            compiled(*arrays)
            seconds["openvino"].append(time.perf_counter() - begun)
    slow, quick = (statistics.median(values) for values in seconds.values())
    cells = [
        name,
        str(dates[0].shape[-1]),
        f"{slow:.3f}",
        f"{quick:.3f}",
        f"{slow / quick:.2f}",
        f"{first:.1f}",
        f"{np.abs(found - expected).max():.1e}",
    ]
    print(f"| {' | '.join(cells)} |", flush=True)


def taught() -> DsmsCn:
    """DSMS-CN as a pair teaches it."""
    torch.manual_seed(0)
    network = DsmsCn(3, width=WIDTH, pooling=3, dropout=False, outputs=1).eval()
    return network.to(memory_format=torch.channels_last)


def _seconds(answered: Callable, dates: list[torch.Tensor], size: int) -> float:
    """Seconds for each of so many chips."""
    begun = time.perf_counter()
    answered(*(date[:size] for date in dates))
    return (time.perf_counter() - begun) / size


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--networks", nargs="+", default=NETWORKS)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument(
        "--parts",
        nargs="+",
        choices=("arithmetic", "windows", "batches", "openvino"),
        default=("arithmetic", "windows", "batches", "openvino"),
    )
    options = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if "arithmetic" in options.parts:
        print(
            f"On {device}, 256 x 256 pixels.\n"
            "\n| network | computed | largest | mean | times as fast |"
        )
        print("|---|---|---|---|---|")
        for name in options.networks:
            arithmetic(name, *network_of(name, options.weights), device, compiled=options.compile)
    if "windows" in options.parts:
        head = " | ".join(
            [*(f"{size}" for size in WINDOWS), *(f"{distance} px" for distance in DISTANCES)]
        )
        print(f"\n| network | chip | {head} |\n|" + "---|" * (2 + len(WINDOWS) + len(DISTANCES)))
        for name in options.networks:
            windows(name, *network_of(name, options.weights))
    if "batches" in options.parts:
        more = " to compile | then times as fast |" if options.compile else ""
        print(
            f"\n| network | chip | 1 chip at once, s a chip | 2 | 4 |{more}\n|"
            + "---|" * (7 if more else 5)
        )
        for name in options.networks:
            batches(name, *network_of(name, options.weights), compiled=options.compile)
    if "openvino" in options.parts:
        head = (
            "torch, s a chip | OpenVINO | times as fast | s until the first chip | largest "
            "difference"
        )
        print(f"\n| network | chip | {head} |")
        print("|---|---|---|---|---|---|---|")
        for name in options.networks:
            by_openvino(name, *network_of(name, options.weights))
        network = taught()
        compare(
            "dsms-cn",
            network.dense,
            [torch.rand(1, 3, *[TILE + 2 * network.radius] * 2) for _ in range(2)],
        )


if __name__ == "__main__":
    main()
