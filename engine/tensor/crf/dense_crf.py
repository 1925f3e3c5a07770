"""Dense CRF refinement: a probability pulled onto the edges of the images it was made from.

Every pixel is tied to every other: by nearness (smoothness), and by nearness and likeness of the
guide image together (appearance). Source: Krähenbühl and Koltun, "Efficient Inference in Fully
Connected CRFs with Gaussian Edge Potentials", NeurIPS 2011; the values are those published with
DSMS-FCN (Chen et al., arXiv 1906.11479).

Importing this file imports NumPy alone; each backend is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import BadInput, Stopped, is_short_of_memory
from ...messages import Remedy, msg
from ...progress import Cancelled, never

Array = NDArray[Any]

# Probabilities, guide image and valid pixels of a window, its surroundings included.
Job = tuple[Array, NDArray[Any], NDArray[np.bool_]]

# Each with the package that brings it; the fastest first (docs/benchmarks/crf.md). “auto” is the
# first.
BACKENDS = {"numpy": "numpy", "torch": "torch", "pydensecrf": "pydensecrf2"}
AUTO = next(iter(BACKENDS))

# A probability of exactly 0 or 1 would cost infinite energy, and no neighbour could ever change it.
CERTAIN = 1e-7


@dataclass(frozen=True)
class CrfParameters:
    """How strongly, and how far, pixels are tied to one another; the defaults are those published
    with DSMS-FCN.

    iterations: mean-field steps. smoothness_radius, appearance_radius: standard deviations in
    pixels. smoothness_weight, appearance_weight: what two tied pixels pay for different labels.
    band_scales: standard deviation of each band of the guide image, in its units (0..255), bands in
    RGB order.
    """

    iterations: int = 20
    smoothness_radius: float = 3.0
    smoothness_weight: float = 3.0
    appearance_radius: float = 7.0
    appearance_weight: float = 4.0
    band_scales: tuple[float, ...] = (5.0, 10.0, 10.0)

    def __post_init__(self) -> None:
        if self.iterations < 1:
            raise BadInput(
                msg("The CRF refinement needs at least one iteration; ask for 1 or more.")
            )
        if min(self.smoothness_radius, self.appearance_radius, *self.band_scales) <= 0:
            raise BadInput(
                msg("The radii and band scales of the CRF refinement must be above zero.")
            )
        if min(self.smoothness_weight, self.appearance_weight) < 0:
            raise BadInput(
                msg("The weights of the CRF refinement cannot be negative; 0 switches a term off.")
            )

    def scales_for(self, bands: int) -> tuple[float, ...]:
        """The scale of each of `bands` guide bands.

        Scales are published for three bands. For any other number all bands get one scale, such
        that a difference equal in all bands ties two pixels as strongly as it does with
        `band_scales`.
        """
        if bands == len(self.band_scales):
            return self.band_scales
        precision = sum(1.0 / scale**2 for scale in self.band_scales)
        return ((bands / precision) ** 0.5,) * bands


PUBLISHED = CrfParameters()


def available_backends() -> tuple[str, ...]:
    """The names of `BACKENDS` that can be used in this Python environment."""
    return tuple(name for name in BACKENDS if find_spec(name) is not None)


def difference_extremes(
    before: Array, after: Array, valid: NDArray[np.bool_]
) -> tuple[float, float]:
    """Smallest and largest absolute difference of the valid pixels, over all bands together.

    before, after (H, W, B); valid (H, W). A raster read in chips has the smallest low and the
    largest high of its chips. (inf, -inf) where no pixel is valid.
    """
    difference = np.abs(after[valid].astype(np.float32) - before[valid].astype(np.float32))
    difference = difference[np.isfinite(difference)]
    return float(difference.min(initial=np.inf)), float(difference.max(initial=-np.inf))


def guide_image(before: Array, after: Array, low: float, high: float) -> NDArray[np.float32]:
    """What the appearance term looks at: the absolute difference of the dates, `low`..`high`
    stretched to 0..255.

    before, after (H, W, B), in one unit; low, high: `difference_extremes` of the WHOLE raster, so
    that every window is stretched alike. Returns (H, W, B). Source: the published DSMS-FCN (there
    one scene is the whole raster).
    """
    difference = np.abs(after.astype(np.float32) - before.astype(np.float32))
    if high <= low:
        return np.zeros_like(difference)
    guide: NDArray[np.float32] = np.clip(
        (difference - np.float32(low)) * np.float32(255.0 / (high - low)), 0.0, 255.0
    )
    return guide


def refine(
    probabilities: Array,
    guide: NDArray[Any],
    valid: NDArray[np.bool_],
    parameters: CrfParameters = PUBLISHED,
    backend: str = "pydensecrf",
    device: str = "cpu",
) -> NDArray[np.float32]:
    """The marginals of a dense CRF: the probabilities, revised by what near and alike pixels say.

    probabilities: of change (H, W), or of each class (K, H, W), 0..1; guide (H, W, B), 0..255, any
    number of bands; valid (H, W): pixels that hold data. device: where the torch backend computes.
    Returns the shape of `probabilities`. Pixels that are not valid, or not finite, are no part of
    the CRF: they come back as they were, and whatever they hold changes no other pixel. Raises
    BadInput where the backend is not installed.
    """
    require(backend)
    classes = (
        probabilities
        if probabilities.ndim == 3
        else np.stack([probabilities, 1.0 - probabilities.astype(float)])
    )
    if classes.shape[1:] != valid.shape or guide.shape[:2] != valid.shape or guide.ndim != 3:
        raise ValueError(
            f"probabilities {probabilities.shape}, guide {guide.shape}, valid {valid.shape} do not "
            "match"
        )
    known = valid & np.isfinite(classes).all(axis=0) & np.isfinite(guide).all(axis=2)
    refined = classes.astype(np.float32)
    if known.any():
        energy = -np.log(np.clip(classes[:, known].astype(float), CERTAIN, 1.0 - CERTAIN)).astype(
            np.float32
        )
        scaled = guide[known].astype(np.float32) / np.array(
            parameters.scales_for(guide.shape[2]), np.float32
        )
        refined[:, known] = _marginals(backend, energy, scaled, known, parameters, device)
    return refined if probabilities.ndim == 3 else refined[0]


def refine_windows(
    jobs: Iterable[Job],
    workers: int,
    parameters: CrfParameters = PUBLISHED,
    backend: str = "pydensecrf",
    device: str = "cpu",
    cancelled: Cancelled = never,
) -> Iterator[NDArray[np.float32]]:
    """The marginals of each job, (probabilities, guide, valid) as `refine` takes them, in the order
    of the jobs.

    workers: threads (of “numpy”), or processes of one core each, to share the windows; 0 computes
    one window after the other, and so do, of the other backends, any device but “cpu”, and a Python
    without the package loky. Jobs
    are taken from `jobs` as they are needed, never more than `workers` + 2 ahead. Closing the
    generator ends the processes. Raises BadInput where the backend is missing, Stopped within a
    fraction of a second once `cancelled` (in this process: after the window at hand),
    DeepChangeError where a process dies."""
    require(backend)
    if backend == "numpy" and workers:
        from .numpy_backend import refine_in_threads

        return refine_in_threads(jobs, workers, parameters, cancelled)
    from .process_pool import can_share, refine_in_processes

    if workers == 0 or not can_share() or (backend == "torch" and device != "cpu"):
        return _refine_here(jobs, parameters, backend, device, cancelled)
    return refine_in_processes(jobs, workers, parameters, backend, cancelled)


def _refine_here(
    jobs: Iterable[Job], parameters: CrfParameters, backend: str, device: str, cancelled: Cancelled
) -> Iterator[NDArray[np.float32]]:
    """One window after the other, in this process."""
    for job in jobs:
        if cancelled():
            raise Stopped(msg("The refinement was stopped."))
        yield _refine_wherever(job, parameters, backend, device)


def _refine_wherever(
    job: Job, parameters: CrfParameters, backend: str, device: str
) -> NDArray[np.float32]:
    """Refine on the device, or on the processor where the device's memory is too small for the
    window."""
    try:
        return refine(*job, parameters, backend, device)
    except (RuntimeError, MemoryError) as error:
        if device == "cpu" or not is_short_of_memory(error):
            raise
    return refine(*job, parameters, backend, "cpu")


def require(backend: str) -> None:
    """Refuse a backend that is not installed; raises BadInput."""
    if backend not in BACKENDS:
        raise BadInput(
            msg(
                "There is no CRF backend “{backend}”; choose one of {there}.",
                Remedy.CHOOSE_CRF,
                backend=backend,
                there=[*BACKENDS],
            )
        )
    if backend not in available_backends():
        others = " or ".join(f"“{name}”" for name in available_backends())
        if not others:
            raise BadInput(
                msg(
                    "The CRF refinement “{backend}” needs the Python package {package}, not "
                    "installed here; install it, or switch refinement off.",
                    Remedy.CHOOSE_CRF,
                    backend=backend,
                    package=BACKENDS[backend],
                )
            )
        raise BadInput(
            msg(
                "The CRF refinement “{backend}” needs the Python package {package}, not installed "
                "here; choose the backend {others}, or install it.",
                Remedy.CHOOSE_CRF,
                backend=backend,
                package=BACKENDS[backend],
                others=others,
            )
        )


def _marginals(
    backend: str,
    energy: Array,
    scaled: Array,
    known: NDArray[np.bool_],
    parameters: CrfParameters,
    device: str,
) -> Array:
    """Mean field on the N known pixels: energy (K, N), scaled guide (N, B), known (H, W) ->
    marginals (K, N)."""
    if backend == "pydensecrf":
        return _pydensecrf_marginals(energy, scaled, known, parameters)
    if backend == "numpy":
        from . import numpy_backend

        return numpy_backend.marginals(energy, scaled, known, parameters)
    from .torch_backend import marginals

    return marginals(energy, scaled, known, parameters, device)


def _pydensecrf_marginals(
    energy: Array, scaled: Array, known: NDArray[np.bool_], parameters: CrfParameters
) -> NDArray[np.float32]:
    """Mean field with the published library: the kernels approximated by a permutohedral
    lattice."""
    from pydensecrf.densecrf import DenseCRF

    place = np.stack(np.nonzero(known)).astype(np.float32)  # (2, N): row, column
    smoothness = place / np.float32(parameters.smoothness_radius)
    # The lattice depends on the order of its axes: this one, row, column, blue, green, red, is the
    # published one.
    appearance = np.concatenate([place / np.float32(parameters.appearance_radius), scaled.T[::-1]])
    crf = DenseCRF(energy.shape[1], energy.shape[0])
    crf.setUnaryEnergy(np.ascontiguousarray(energy))
    # Potts labels and symmetric normalisation are what the library does unless told otherwise.
    crf.addPairwiseEnergy(np.ascontiguousarray(smoothness), compat=parameters.smoothness_weight)
    crf.addPairwiseEnergy(np.ascontiguousarray(appearance), compat=parameters.appearance_weight)
    return np.array(crf.inference(parameters.iterations), np.float32)
