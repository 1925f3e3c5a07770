"""How right land cover and change are together: the measures of semantic change detection.

Definitions are those of the evaluation published with ClearSCD (Tang et al., ISPRS Journal of
Photogrammetry and Remote Sensing 211, 2024); SeK is from Yang et al., IEEE TGRS 60 (2022).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...engine.accuracy.estimation import agreement
from ..data.label_coding import IGNORED
from .change import Counts, change_scores, class_scores

_RADIX = 256  # every label is one byte


class _Joint(NamedTuple):
    """Each combination of labels that occurs, and how often: arrays (M,). `said_…` is predicted,
    the others true."""

    change: NDArray[np.int64]
    before: NDArray[np.int64]
    after: NDArray[np.int64]
    said_change: NDArray[np.int64]
    said_before: NDArray[np.int64]
    said_after: NDArray[np.int64]
    pixels: NDArray[np.int64]


class SemanticConfusion:
    """Pixels by what is true and predicted of change and of both dates' classes; all measures come
    from these counts.

    classes: kinds of land cover (K). unlabelled_is_unchanged: pixels without classes count as “no
    change” in the matrix of changes (the rule of SECOND) in place of being left out (the rule of
    Hi-UCD)."""

    def __init__(self, classes: int, *, unlabelled_is_unchanged: bool = False) -> None:
        self.classes, self.unlabelled_is_unchanged = classes, unlabelled_is_unchanged
        self._seen: dict[int, int] = {}

    def add(
        self,
        change: ArrayLike,
        before: ArrayLike,
        after: ArrayLike,
        said_change: ArrayLike,
        said_before: ArrayLike,
        said_after: ArrayLike,
    ) -> None:
        """Count pixels of any one shape. change: 0, 1 or IGNORED; before, after: 0..K-1, or
        anything else where nobody labelled; said_…: the same, as predicted everywhere."""
        code = np.zeros(np.asarray(change).size, np.int64)
        for labels in (change, before, after, said_change, said_before, said_after):
            code = code * _RADIX + np.asarray(labels).ravel().astype(np.int64)
        for value, count in zip(*np.unique(code, return_counts=True)):
            self._seen[int(value)] = self._seen.get(int(value), 0) + int(count)

    def scores(self, *, as_published: bool = False) -> dict[str, float]:
        """All measures, 0..1; “mod” ones count change with equal predicted classes as a false
        alarm.

        as_published: mIoU_sc and mIoU_nc divide by one class too few where every pixel is labelled,
        as the published evaluation does."""
        joint, change = self._joint(), change_scores(self.change())
        codes, kappa = self._transitions(joint)
        cover = class_scores(self.land_cover())
        less = _with_lost_hits(joint, self.change())
        return {
            **{
                f"change_{name}": change[name]
                for name in ("iou", "f1", "precision", "recall", "overall_accuracy")
            },
            "change_iou_mod": less["iou"],
            "change_f1_mod": less["f1"],
            **{
                f"classes_{name}": cover[name]
                for name in ("overall_accuracy", "mean_iou", "mean_f1")
            },
            "overall_accuracy": codes,
            "kappa": kappa["kappa"],
            "sek": kappa["without_unchanged"] * np.exp(change["iou"] - 1),
            "sek_mod": kappa["without_unchanged"] * np.exp(less["iou"] - 1),
            "score": 0.3 * change["iou"]
            + 0.7 * kappa["without_unchanged"] * np.exp(change["iou"] - 1),
            "score_mod": 0.3 * less["iou"]
            + 0.7 * kappa["without_unchanged"] * np.exp(less["iou"] - 1),
            "mIoU_bc": _agreement_of_heads(joint),
            "mIoU_sc": self._mean_iou_of_changes(joint, as_published=as_published),
            "mIoU_nc": self._mean_iou_of_the_unchanged(
                joint, change["iou"], as_published=as_published
            ),
        }

    def change(self) -> Counts:
        """The matrix (2, 2) of change, predicted by true."""
        joint = self._joint()
        judged = joint.change < 2
        return _matrix(joint.said_change[judged], joint.change[judged], joint.pixels[judged], 2)

    def land_cover(self) -> Counts:
        """The matrix (K, K) of classes, predicted by true, of both dates together."""
        joint, total = self._joint(), np.zeros((self.classes, self.classes), np.int64)
        for said, true in ((joint.said_before, joint.before), (joint.said_after, joint.after)):
            judged = true < self.classes
            total += _matrix(said[judged], true[judged], joint.pixels[judged], self.classes)
        return total

    def _joint(self) -> _Joint:
        codes = np.array(list(self._seen), np.int64)
        columns = [codes // _RADIX**place % _RADIX for place in range(5, -1, -1)]
        return _Joint._make([*columns, np.array(list(self._seen.values()), np.int64)])

    def _unlabelled(self, joint: _Joint) -> NDArray[np.bool_]:
        return (joint.before >= self.classes) | (joint.after >= self.classes)

    def _transitions(self, joint: _Joint) -> tuple[float, dict[str, float]]:
        """Overall accuracy and kappas of the matrix with a class for each transition and one for
        “no change”."""
        size, unchanged = self.classes**2 + 1, self.classes**2
        unlabelled = self._unlabelled(joint)
        true = joint.before * self.classes + joint.after
        true = np.where(joint.before == joint.after, unchanged, true)
        said = np.where(
            joint.said_change == 0, unchanged, joint.said_before * self.classes + joint.said_after
        )
        if self.unlabelled_is_unchanged:
            true = np.where(unlabelled, unchanged, true)
        judged = np.ones_like(unlabelled) if self.unlabelled_is_unchanged else ~unlabelled
        matrix = _matrix(said[judged], true[judged], joint.pixels[judged], size)
        rest = matrix.copy()
        rest[unchanged, unchanged] = 0
        accuracy = float(np.trace(matrix) / matrix.sum()) if matrix.sum() else 0.0
        return accuracy, {"kappa": _kappa(matrix), "without_unchanged": _kappa(rest)}

    def _mean_iou_of_changes(self, joint: _Joint, *, as_published: bool) -> float:
        """Mean IoU over the transitions and “unchanged”, as codes 0 to K²−K."""
        unchanged, skipped = (
            self.classes * (self.classes - 1),
            self.classes * (self.classes - 1) + 1,
        )
        true = np.where(joint.change == 0, unchanged, self._transition(joint.before, joint.after))
        unknown = (joint.change == IGNORED) | ((joint.change == 1) & self._unlabelled(joint))
        true = np.where(unknown, skipped, true)
        said = self._transition(joint.said_before, joint.said_after)
        said = np.where(joint.said_change == 0, unchanged, said)
        ious = _ious(said, true, joint.pixels, skipped)
        return _share(sum(ious), np.unique(true), skipped, as_published=as_published)

    def _transition(self, before: NDArray[np.int64], after: NDArray[np.int64]) -> NDArray[np.int64]:
        """The code of a change from class to class, the K codes of “to the same class” taken out.

        A change between equal classes gets the code of another transition, as published."""
        code = before * self.classes + after
        same = np.arange(self.classes) * (self.classes + 1)
        return code - np.searchsorted(same, code, side="left")

    def _mean_iou_of_the_unchanged(
        self, joint: _Joint, change_iou: float, *, as_published: bool
    ) -> float:
        """Mean IoU over the classes of unchanged pixels and, as one more class, change."""
        moved, skipped = self.classes, self.classes + 1
        true = np.where((joint.change == 1) | (joint.before != joint.after), moved, joint.before)
        unknown = (joint.change == IGNORED) | ((joint.change == 0) & self._unlabelled(joint))
        true = np.where(unknown, skipped, true)
        said = np.where(
            (joint.said_change == 1) | (joint.said_before != joint.said_after),
            moved,
            joint.said_before,
        )
        ious = _ious(said, true, joint.pixels, skipped)
        return _share(
            sum(ious[:moved]) + change_iou, np.unique(true), skipped, as_published=as_published
        )


def _matrix(
    said: NDArray[np.int64], true: NDArray[np.int64], count: NDArray[np.int64], size: int
) -> Counts:
    matrix = np.zeros((size, size), np.int64)
    np.add.at(matrix, (said, true), count)
    return matrix


def _kappa(matrix: Counts) -> float:
    return (agreement(matrix).kappa or 0.0) if matrix.sum() else 0.0


def _ious(
    said: NDArray[np.int64], true: NDArray[np.int64], count: NDArray[np.int64], size: int
) -> list[float]:
    """IoU of each code below `size`; pixels whose true code is beyond are skipped."""
    judged = true < size
    return list(class_scores(_matrix(said[judged], true[judged], count[judged], size))["iou"])


def _share(total: float, seen: NDArray[Any], skipped: int, *, as_published: bool) -> float:
    """The mean over the codes that occur. seen: distinct true codes."""
    number = len(seen) - 1 if as_published else int(np.count_nonzero(seen != skipped))
    return float(total / number) if number > 0 else 0.0


def _with_lost_hits(joint: _Joint, change: Counts) -> dict[str, float]:
    """Scores of change where pixels rightly changed but of equal predicted classes count as false
    alarms."""
    lost = (joint.change == 1) & (joint.said_change == 1) & (joint.said_before == joint.said_after)
    moved = int(joint.pixels[lost].sum())
    matrix = change.copy()
    matrix[1, 1] -= moved
    matrix[1, 0] += moved
    return change_scores(matrix)


def _agreement_of_heads(joint: _Joint) -> float:
    """Mean IoU of “the predicted classes differ” against “change is predicted”: whether both heads
    say the same."""
    differ = (joint.said_before != joint.said_after).astype(np.int64)
    return float(change_scores(_matrix(differ, joint.said_change, joint.pixels, 2))["mean_iou"])
