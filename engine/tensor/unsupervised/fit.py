"""Change without labels: fitted to the pair itself, then applied chip by chip.

Four ways: "dsms-cn" (statistics of the pair and a small DSMS-CN that learned from them, added up),
"dsms-cn-published" (clusters of the change vectors teach DSMS-CN patch by patch, as in Chen et al.,
arXiv 1906.11479), "ir-mad" and "cva" (no network).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...arrays.prediction import Sample
from ...statistical.distances import joint_evidence
from ...statistical.fitted_model import STATISTICS, FittedModel, Votes, Watch, fitted
from ...statistical.scaling import Chip
from .evidence import network_evidence
from .patch_evidence import patch_evidence
from .self_training import learning_threads


class Computing(NamedTuple):
    """device, precision: of the network; the statistics are always computed in double precision on
    the processor."""

    device: str = "cpu"
    precision: str = "fp32"


def fit(
    sample: Sample,
    method: str,
    seed: int = 0,
    network: Computing | None = None,
    watch: Watch | None = None,
) -> FittedModel:
    """Fit a model to a pair. method: one of the four.

    sample: the whole of a small raster, or chips spread over a large one; what is not valid may
    hold anything. watch: told the share done, and asked to stop. The same seed gives the same
    model, whatever number of threads there is; another instruction set, version of torch or device
    rounds otherwise. Raises NothingToAssess, and Stopped.
    """
    device, precision = network or Computing()

    def learn(chips: Sequence[Chip], watch: Watch) -> Votes:
        if method == "dsms-cn-published":
            return [(1.0, patch_evidence(chips, seed, device, precision, watch))]
        statistics = joint_evidence(chips, watch.part(0.0, 0.2))
        votes = network_evidence(chips, statistics, seed, device, precision, watch.part(0.2, 1.0))
        # Three witnesses, one vote each; the statistics are two of them: IR-MAD and
        # cross-prediction.
        return [(2.0, statistics), (1.0, votes)]

    with learning_threads():
        return fitted(method, sample, STATISTICS.get(method, learn), watch or Watch(None, None))
