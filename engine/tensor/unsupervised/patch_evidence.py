"""The published pipeline as evidence: change vectors, three fuzzy clusters, pure samples, a network
of patches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...errors import NothingToAssess
from ...messages import msg
from ...statistical.distances import ChangeVector, DistanceEvidence, Tell
from ...statistical.scaling import Chip, Scalings
from ...statistical.thresholds import Histogram
from ..networks.dsms import DsmsCn
from .patches import (
    SIDE,
    Samples,
    balanced,
    classify,
    cut,
    teach_patches,
)
from .thresholding import (
    CHANGED,
    UNCHANGED,
    coarse_classes,
    fuzzy_centres,
    reliable,
)


@dataclass(frozen=True)
class PatchEvidence:
    """A network that classifies the patch around each pixel."""

    scalings: Scalings
    network: DsmsCn
    precision: str
    facts: dict[str, Any] = field(default_factory=dict)
    halo: int = SIDE // 2

    @torch.inference_mode()
    def log_odds(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """See Evidence."""
        device = next(self.network.parameters()).device
        result = np.zeros(valid.shape, np.float32)
        for index, dates in enumerate(zip(*self.scalings.apply(before, after, valid))):
            one, other = (torch.from_numpy(date).to(device) for date in dates)
            places = torch.from_numpy(np.argwhere(valid[index]))
            result[index][valid[index]] = (
                classify(self.network, one, other, places, self.precision).cpu().numpy()
            )
        return result


def patch_evidence(
    chips: Sequence[Chip], seed: int, device: str, precision: str, tell: Tell
) -> PatchEvidence:
    """DSMS-CN taught on patches whose class is sure. Raises NothingToAssess where no such patch is
    found."""
    scalings = Scalings.of(chips)
    magnitude = DistanceEvidence(scalings, ChangeVector(), sigma=0.0)
    distances = [magnitude.raw_distance(*chip[:2])[0] for chip in chips]
    centres = fuzzy_centres(
        Histogram.of([distance[chip[2][0]] for distance, chip in zip(distances, chips)])
    )
    tell(0.0)
    classes = [coarse_classes(torch.from_numpy(distance), centres) for distance in distances]
    places = [_candidates(classes, chips, wanted) for wanted in (UNCHANGED, CHANGED)]
    chosen = balanced(places, torch.Generator().manual_seed(seed))
    if not len(chosen[0]):
        raise NothingToAssess(
            msg(
                "No group of pixels is surely changed and surely unchanged, so the published "
                "network has nothing to learn from; use the method dsms-cn or ir-mad."
            )
        )
    with torch.random.fork_rng(devices=[]):
        # The dropout of the training draws from the same numbers as the initial weights.
        torch.manual_seed(seed)
        network = DsmsCn(chips[0][0].shape[1], pooling=SIDE).to(device)
        teach_patches(network, _samples(scalings, chips, chosen, device), seed, precision, tell)
    facts = {"cluster_centres": centres, "samples_per_class": len(chosen[0])}
    return PatchEvidence(scalings, network, precision, facts)


def _candidates(classes: Sequence[Tensor], chips: Sequence[Chip], wanted: int) -> Tensor:
    """Chip, row and column (n, 3) of the reliable pixels of a class."""
    found = []
    for index, (classified, chip) in enumerate(zip(classes, chips)):
        places = (
            reliable(classified, torch.from_numpy(chip[2][0])) & (classified == wanted)
        ).nonzero()
        found.append(torch.cat([torch.full_like(places[:, :1], index), places], 1))
    return torch.cat(found)


def _samples(
    scalings: Scalings, chips: Sequence[Chip], chosen: Sequence[Tensor], device: str
) -> Samples:
    """The patches at the chosen places of both classes."""
    parts = []
    for index, chip in enumerate(chips):
        before, after = (torch.from_numpy(date)[0] for date in scalings.apply(*chip))
        for changed, places in enumerate(chosen):
            _, rows, columns = places[places[:, 0] == index].unbind(1)
            parts.append(
                (
                    cut(before, rows, columns),
                    cut(after, rows, columns),
                    torch.full_like(rows, changed),
                )
            )
    return Samples(*(torch.cat(part).to(device) for part in zip(*parts)))
