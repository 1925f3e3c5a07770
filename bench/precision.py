"""What less than fp32 does to the map: shipped, trained weights on real pairs.

    python bench/precision.py [--data ../shared/data] [--pairs 6] [--only bf16 …] [--int8]

For every pair the network answers in fp32 and in each other precision: how far probabilities move,
which share of the changed pixels is another, and what the F1 against the labels becomes. bf16 is
torch's autocast; tf32 and fp16, which only a GPU has, are computed in fp32 from operands that are
rounded as there; “bf16, OpenVINO” is what OpenVINO takes by itself where the processor has bf16.
--only: these precisions beside fp32. --int8: whole numbers of 8 bits by OpenVINO, calibrated with
the pair itself; needs `pip install nncf`. Prints Markdown.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from deepchange.engine.tensor import devices
from deepchange.engine.tensor.weights import weights_file
from minimum_area import pairs
from torch.utils._python_dispatch import TorchDispatchMode

ROOT = Path(__file__).resolve().parents[1]
CASES = {"dsms-fcn-szada": "sztaki", "vhr-buildings": "sztaki", "sentinel2-urban": "oscd"}
BY_OPENVINO = "bf16, OpenVINO"
PRECISIONS = ("tf32", "bf16", BY_OPENVINO, "fp16")
MULTIPLE = 32  # sides of what a network is shown
MOST_DIFFERENT, MOST_F1 = 0.005, 0.002  # what `auto` may cost


class Rounded(TorchDispatchMode):
    """Products computed in fp32 from operands, and into results, that are rounded."""

    PRODUCTS = ("conv2d", "conv_transpose2d", "linear", "matmul", "mm", "bmm", "addmm", "baddbmm")

    def __init__(self, operand: Callable, result: Callable) -> None:
        super().__init__()
        self._operand, self._result = operand, result

    def __torch_dispatch__(self, function: Any, types: Any, arguments: Any = (), named: Any = None):
        """The call, its operands rounded where it is a product."""
        if function.overloadpacket.__name__ not in self.PRODUCTS:
            return function(*arguments, **(named or {}))
        rounded = [
            self._operand(value)
            if isinstance(value, torch.Tensor) and value.dtype == torch.float32 and value.ndim > 1
            else value
            for value in arguments
        ]
        return self._result(function(*rounded, **(named or {})))


def tf32(values: torch.Tensor) -> torch.Tensor:
    """Rounded to 10 bits of mantissa."""
    return ((values.contiguous().view(torch.int32) + 0x1000) & ~0x1FFF).view(torch.float32)


def fp16(values: torch.Tensor) -> torch.Tensor:
    """Rounded to half precision."""
    return values.half().float()


@contextmanager
def computed_in(precision: str) -> Iterator[None]:
    """Within it torch computes so, on a processor."""
    emulated = {"tf32": (tf32, lambda values: values), "fp16": (fp16, fp16)}
    if precision in emulated:
        with Rounded(*emulated[precision]):
            yield
        return
    with devices.arithmetic(torch.device("cpu"), precision):
        yield


def shown(card: Any, values: np.ndarray, date: str) -> torch.Tensor:
    """A date (C, H, W) as the network wants it, (1, C, H, W), its sides cut to multiples."""
    less, by = card.normalisation.on_raw_values(date, values.mean((1, 2)), values.std((1, 2)))
    normal = (values - np.array(less)[:, None, None]) / np.array(by)[:, None, None]
    height, width = (side // MULTIPLE * MULTIPLE for side in normal.shape[1:])
    chip = torch.from_numpy(normal[None, :, :height, :width].astype(np.float32))
    return chip.contiguous(memory_format=torch.channels_last)


def by_openvino(network: Any, dates: list[torch.Tensor]) -> np.ndarray:
    """The answer in bf16, computed by OpenVINO."""
    import openvino
    from deepchange.engine.tensor import openvino as openvino_networks

    arrays = [date.contiguous().numpy() for date in dates]
    whole = openvino_networks._converted(network.probability, arrays[0].shape[1:])
    settings = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "bf16"}
    compiled = openvino.Core().compile_model(whole, "CPU", settings)
    return next(iter(compiled(arrays).values()))[0, 0]


def by_int8(network: Any, dates: list[torch.Tensor]) -> np.ndarray:
    """The answer in 8 bits, calibrated with what it is asked."""
    import nncf
    import openvino
    from deepchange.engine.tensor import openvino as openvino_networks

    arrays = [date.contiguous().numpy() for date in dates]
    whole = openvino_networks._converted(network.probability, arrays[0].shape[1:])
    known = nncf.Dataset([arrays])
    made = nncf.quantize(whole, known, subset_size=1, preset=nncf.QuantizationPreset.MIXED)
    settings = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "f32"}
    compiled = openvino.Core().compile_model(made, "CPU", settings)
    return next(iter(compiled(arrays).values()))[0, 0]


class Tally:
    """Sums over the pairs of a set."""

    def __init__(self) -> None:
        self.different = self.changed = self.right = self.wrong = self.missed = 0
        self.largest, self.worst = 0.0, 0.0

    def add(self, found: np.ndarray, exact: np.ndarray, truth: np.ndarray, threshold: float):
        """One pair: probabilities found and those of fp32, labels."""
        mask, wanted = found > threshold, exact > threshold
        different, changed = int((mask != wanted).sum()), int(wanted.sum())
        self.different, self.changed = self.different + different, self.changed + changed
        self.worst = max(self.worst, different / changed if changed else 0.0)
        self.largest = max(self.largest, float(np.abs(found - exact).max()))
        self.right += int((mask & truth).sum())
        self.wrong += int((mask & ~truth).sum())
        self.missed += int((~mask & truth).sum())

    @property
    def f1(self) -> float:
        """Of all pairs together."""
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


def main() -> int:
    """Compute and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT / ".." / "shared" / "data")
    parser.add_argument("--pairs", type=int, default=14, help="of each set, at most")
    parser.add_argument("--only", nargs="+", choices=PRECISIONS, default=PRECISIONS)
    parser.add_argument("--int8", action="store_true")
    asked = parser.parse_args()
    if not (asked.data / "sztaki").is_dir():
        print(f"The labelled pairs are not in {asked.data}; give their folder with --data.")
        return 2
    print(
        "| weights, pairs | computed | largest difference | changed pixels that differ | in the "
        "worst pair | F1 | F1 against fp32 | within the rule |\n|---|---|---|---|---|---|---|---|"
    )
    for name, of in CASES.items():
        tallies = measured(name, of, asked)
        for precision, tally in tallies.items():
            print(row(f"{name}, {of}", precision, tally, tallies["fp32"].f1), flush=True)
    return 0


def measured(name: str, of: str, asked: argparse.Namespace) -> dict[str, Tally]:
    """The sums of one network over its set, for each precision."""
    network, card = weights_file.load(ROOT / "engine" / "weights" / f"{name}.safetensors")
    network = network.float().eval().to(memory_format=torch.channels_last)
    names = ["fp32", *asked.only, *(["int8"] if asked.int8 else [])]
    tallies = {precision: Tally() for precision in names}
    for number, (before, after, truth) in enumerate(pairs(asked.data, of)):
        if number >= asked.pairs:
            break
        dates = [shown(card, before, "before"), shown(card, after, "after")]
        height, width = dates[0].shape[-2:]
        exact = None
        for precision, tally in tallies.items():
            if precision == "int8":
                found = by_int8(network, dates)
            elif precision == BY_OPENVINO:
                found = by_openvino(network, dates)
            else:
                with torch.inference_mode(), computed_in(precision):
                    found = network.probability(*dates)[0, 0].float().numpy()
            exact = found if exact is None else exact
            tally.add(found, exact, truth[:height, :width], card.network_threshold)
        print(f"{name}: pair {number + 1}", file=sys.stderr, flush=True)
    return tallies


def row(what: str, precision: str, tally: Tally, f1: float) -> str:
    """A line of the table."""
    share = tally.different / max(tally.changed, 1)
    within = share <= MOST_DIFFERENT and f1 - tally.f1 < MOST_F1
    cells = (
        what,
        precision,
        f"{tally.largest:.1e}",
        f"{100 * share:.3f} %",
        f"{100 * tally.worst:.2f} %",
        f"{tally.f1:.4f}",
        f"{tally.f1 - f1:+.4f}",
        "yes" if within else "NO",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
