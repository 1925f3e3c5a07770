"""Which threshold fits a reference best: told from the stored probability, without computing
anything again."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput
from ..messages import msg
from ..progress import Cancelled, Report
from ..raster.layers import NOT_ASSESSED, STEPS, StoredClasses, open_stored
from .assessment import COMPARE, compare_maps, open_both, stage
from .change_values import ChangeValues
from .class_map import ClassMap
from .estimation import agreement
from .reference import LabelledPoints, Reference


@dataclass(frozen=True)
class BestThreshold:
    """threshold: 0..1, above which a pixel changed. f1: of change by it, 0..1, before a CRF and the
    minimum area; f1_of_mask: of the mask as it is. pixels, changed: compared, and of these changed
    by the reference. warnings: what was assumed or left out, as sentences."""

    threshold: float
    f1: float
    f1_of_mask: float
    pixels: int
    changed: int
    warnings: tuple[Any, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """For json.dumps, and for the answer of the command line."""
        return {**asdict(self), "warnings": [str(each) for each in self.warnings]}


def choose_threshold(
    layers: tuple[Path, Path],
    reference: str | Path,
    field_name: str | None,
    values: ChangeValues | None,
    report: Report | None,
    cancelled: Cancelled,
) -> BestThreshold:
    """The threshold of the largest F1 of change on what a reference says, among all that a stored
    probability can tell apart. layers: the probability, and the mask that was made of it. The rest
    as in `redecision.best_threshold`."""
    probability, mask = layers
    layer, truth, reference = open_both(str(mask), reference, field_name, values, cancelled)
    if isinstance(truth, LabelledPoints):
        raise BadInput(
            msg(
                "A threshold is chosen on polygons or a raster, and “{name}” has points; give "
                "areas.",
                name=reference,
            )
        )
    told = stage(report, COMPARE, 0.0, 0.5)
    tally, truth = compare_maps(layer, truth, reference, told, cancelled)
    counts = _counts(probability, layer, truth, cancelled)
    unchanged, changed = (int(kind.sum()) for kind in counts)
    if not changed or not unchanged:
        raise BadInput(
            msg(
                "A threshold needs places of both kinds, changed and unchanged; the reference "
                "“{name}” lacks one of them where the result says something: add it.",
                name=reference,
            )
        )
    scores = _f1(counts)
    least = int(scores.argmax())  # the smallest stored value that counts as changed
    matrix = tally.matrix((0, 1), tally.counts)
    return BestThreshold(
        threshold=round((least - 0.5) / STEPS, 4),
        f1=float(scores[least]),
        f1_of_mask=float(agreement(matrix).f1[1] or 0.0),
        pixels=unchanged + changed,
        changed=changed,
        warnings=layer.notes(truth),
    )


def _counts(
    path: Path, layer: ClassMap, truth: Reference, cancelled: Cancelled
) -> NDArray[np.int64]:
    """How many pixels of each stored probability the reference calls unchanged and changed (2,
    STEPS + 1)."""
    open_stored(path, layer.grid)
    stored, counts = StoredClasses(path), np.zeros((2, 256), np.int64)
    for window, _, _ in layer.strips(cancelled):
        steps = stored.read(window)
        said, known = truth.read(window)
        for wanted in (0, 1):
            here = steps[known & (said == wanted)]
            counts[wanted] += np.bincount(here, minlength=256)
    return counts[:, :NOT_ASSESSED]


def _f1(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """F1 of change where stored values from each on count as changed; 0 for the first, by which all
    would have changed."""
    false, true = (np.cumsum(kind[::-1])[::-1] for kind in counts)
    scores: NDArray[np.float64] = 2 * true / (true + false + counts[1].sum())
    scores[0] = 0
    return scores
