"""Measures the dense CRF: speed of all backends on what models really say, nearness to the whole
sum, and how much surroundings a window needs.

    python bench/crf.py > table.md

Uses the image pairs in ../shared/data beside the repository; where they are missing, generated
ones.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from deepchange.engine.arrays.windows import Window, partition
from deepchange.engine.tensor.crf import dense_crf, torch_backend
from numpy.typing import NDArray

DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"
PAIRS = {
    "Szada": (
        "sztaki/szada/test/1_im1.png",
        "sztaki/szada/test/1_im2.png",
        "sztaki/szada/test/1_gt.png",
    ),
    "Szada, another": tuple(f"sztaki/szada/train/2_{part}.png" for part in ("im1", "im2", "gt")),
    "Tiszadob": tuple(f"sztaki/tiszadob/train/1_{part}.png" for part in ("im1", "im2", "gt")),
    "Beirut": ("oscd/rgb/beirut_t1.tif", "oscd/rgb/beirut_t2.tif", "oscd/label/beirut.tif"),
}
REAL = (
    ("Szada", "dsms-fcn-szada"),
    ("Szada, another", "dsms-fcn-szada"),
    ("Tiszadob", "dsms-fcn-szada"),
    ("Beirut", "ir-mad"),
)
CORE = 224  # pixels: windows of the table of surroundings, small so that there are many seams
SEAM = 4  # pixels on either side of a seam that count as near it


@dataclass(frozen=True)
class Scene:
    """What a refinement gets: probability (H, W), guide (H, W, B), valid (H, W)."""

    name: str
    probability: NDArray[np.float32]
    guide: NDArray[np.float32]
    valid: NDArray[np.bool_]

    def part(self, window: Window) -> tuple[NDArray, NDArray, NDArray[np.bool_]]:
        """The job of a window."""
        return self.probability[window.slices], self.guide[window.slices], self.valid[window.slices]


def scenes() -> list[Scene]:
    """The real pairs with a noisy probability made from their labels; generated pairs where there
    are none."""
    return [_scene(name, *PAIRS[name]) for name in ("Szada", "Beirut")]


def _scene(name: str, *paths: str) -> Scene:
    if all((DATA / path).is_file() for path in paths):
        before, after, label = (_read(DATA / path) for path in paths)
    else:
        name, (before, after, label) = f"generated for {name}", _generated()
    valid = np.ones(label.shape[:2], bool)
    guide = dense_crf.guide_image(
        before, after, *dense_crf.difference_extremes(before, after, valid)
    )
    return Scene(name, _noisy(label[..., 0] > 127), guide, valid)


def _read(path: Path, rows: int | None = 640) -> NDArray:
    """(H, W, B), at most so many rows."""
    from osgeo import gdal

    gdal.UseExceptions()
    image = gdal.Open(str(path)).ReadAsArray()
    return np.atleast_3d(image if image.ndim == 2 else image.transpose(1, 2, 0))[:rows]


def _generated() -> tuple[NDArray, NDArray, NDArray]:
    """Two textured images of 448 × 784 pixels and the label of some rectangles that changed between
    them."""
    random = np.random.default_rng(1)
    before = np.stack(
        [_blurred(random.normal(size=(448, 784)), 2) * 400 + 128 for _ in range(3)], axis=2
    )
    label = np.zeros((448, 784, 1), np.uint8)
    for row, column in zip(random.integers(0, 400, 25), random.integers(0, 720, 25)):
        label[row : row + 40, column : column + 50] = 255
    noise = random.normal(0, 12, before.shape)
    return before, before + noise + 60 * (label > 0), label


def _noisy(changed: NDArray[np.bool_]) -> NDArray[np.float32]:
    """A probability such as networks give: rounded corners, fine and coarse errors."""
    random = np.random.default_rng(0)
    fine, coarse = (_blurred(random.normal(size=changed.shape), radius) for radius in (2, 8))
    logit = (
        -3
        + 4.5 * _blurred(changed.astype(float), 3)
        + 1.2 * fine / fine.std()
        + coarse / coarse.std()
    )
    return (1 / (1 + np.exp(-logit))).astype(np.float32)


def _blurred(image: NDArray, radius: int) -> NDArray:
    """Three box means of 2 · radius + 1 pixels along each axis: nearly a Gaussian."""
    for axis in (0, 1) * 3:
        margins = [(radius + 1, radius) if dimension == axis else (0, 0) for dimension in (0, 1)]
        summed = np.pad(image, margins, mode="edge").cumsum(axis=axis)
        size, length = 2 * radius + 1, summed.shape[axis]
        image = (
            summed.take(range(size, length), axis) - summed.take(range(length - size), axis)
        ) / size
    return image


def real_probabilities() -> None:
    """What models say of real pairs, refined by each backend: Mpx a second of one core's own time,
    labels that differ from the published library's, F1."""
    print("\n## On what models say\n")
    print(
        "| pair, model | Mpx | backend | Mpx a second of one core | labels that differ from "
        "pydensecrf | F1 |"
    )
    print("|---|---|---|---|---|---|")
    for name, model in REAL:
        before, after, label = (DATA / path for path in PAIRS[name])
        scene, truth = _detected(name, model, before, after), _read(label, None)[..., 0] > 127
        job = scene.part(Window(0, 0, *scene.valid.shape))
        row = f"| {name}, `{model}` | {truth.size / 1e6:.2f} |"
        print(f"{row} off | | | {_f1(scene.probability > 0.5, truth):.3f} |", flush=True)
        published = None
        for backend in reversed(dense_crf.available_backends()):
            started = time.process_time()
            changed = dense_crf.refine(*job, backend=backend) > 0.5
            speed = truth.size / 1e6 / (time.process_time() - started)
            published = changed if backend == "pydensecrf" else published
            differ = "" if published is None else f"{(changed != published).mean():.2%}"
            print(
                f"{row} {backend} | {speed:.2f} | {differ} | {_f1(changed, truth):.3f} |",
                flush=True,
            )


def _detected(name: str, model: str, before: Path, after: Path) -> Scene:
    """What a model says of a whole pair, as the engine hands it to the CRF."""
    from deepchange.engine import DetectionRequest, detect
    from deepchange.engine.raster.layers import StoredProbability
    from deepchange.engine.results.decision import shifted

    with tempfile.TemporaryDirectory() as folder:
        request = DetectionRequest(str(before), str(after), folder, model=model, crf="off")
        result = detect(request)
        dates = [_read(path, None) for path in (before, after)]
        whole = Window(0, 0, *dates[0].shape[:2])
        values, valid = StoredProbability(Path(result.files["probability"])).read(whole)
    guide = dense_crf.guide_image(*dates, *dense_crf.difference_extremes(*dates, valid))
    return Scene(name, shifted(values, result.threshold), guide, valid)


def _f1(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return 2 * float((found & truth).sum()) / max(float(found.sum() + truth.sum()), 1.0)


def speed(scene: Scene) -> None:
    """Megapixels a second: of one core's own time in this process, and of all cores with
    `refine_windows`."""
    cores = os.cpu_count() or 1
    job = scene.part(Window(0, 0, 448, 640))
    count = 4 * cores
    print(
        "\n## Speed\n"
        f"\n{scene.name}, windows of {job[0].shape[0]} × {job[0].shape[1]} pixels, 2 classes.\n"
    )
    print(
        f"| backend | iterations | Mpx a second of one core | Mpx/s, {count} windows on {cores} "
        "cores |"
    )
    print("|---|---|---|---|")
    for backend in dense_crf.available_backends():
        for iterations in (20, 5):
            parameters = dense_crf.CrfParameters(iterations=iterations)
            started = time.process_time()
            dense_crf.refine(*job, parameters, backend)
            one = time.process_time() - started
            begun = time.perf_counter()
            number = sum(
                1 for _ in dense_crf.refine_windows([job] * count, cores, parameters, backend)
            )
            several = (time.perf_counter() - begun) / number
            size = job[0].size / 1e6
            print(
                f"| {backend} | {iterations} | {size / one:.2f} | {size / several:.2f} |",
                flush=True,
            )


def agreement(scene: Scene) -> None:
    """How far each backend is from the mean field with whole sums, on one window of the scene."""
    job = scene.part(Window(100, 100, 224, 320))
    yardstick = _whole_sums(*job)
    for backend in dense_crf.available_backends():
        refined = dense_crf.refine(*job, backend=backend)
        labels = ((refined > 0.5) != (yardstick > 0.5)).mean()
        print(
            f"| {scene.name} | {backend} | {labels:.3%} | {np.abs(refined - yardstick).mean():.4f} "
            "|",
            flush=True,
        )


def _whole_sums(probability: NDArray, guide: NDArray, valid: NDArray[np.bool_]) -> NDArray:
    """The mean field itself: every neighbour, every move told."""
    p = np.clip(probability[valid].astype(float), dense_crf.CERTAIN, 1 - dense_crf.CERTAIN)
    scaled = (guide / dense_crf.PUBLISHED.scales_for(guide.shape[2]))[valid].astype(np.float32)
    energy = -np.log([p, 1 - p])
    return torch_backend.marginals(energy, scaled, valid, dense_crf.PUBLISHED, pairs=None)[
        0
    ].reshape(valid.shape)


def surroundings(scene: Scene, backend: str) -> None:
    """Labels that differ between windows refined one by one and the whole scene at once."""
    whole = dense_crf.refine(*scene.part(Window(0, 0, *scene.valid.shape)), backend=backend) > 0.5
    near = _near_seams(whole.shape)
    for halo in (0, 8, 16, 32, 48, 64, 96):
        differs = _windowed(scene, halo, backend) != whole
        print(
            f"| {scene.name} | {backend} | {halo} | {differs[near].mean():.4%} | "
            f"{differs[~near].mean():.4%} |",
            flush=True,
        )


def _near_seams(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    near = [np.zeros(length, bool) for length in shape]
    for axis in near:
        for seam in range(CORE, len(axis), CORE):
            axis[seam - SEAM : seam + SEAM] = True
    return near[0][:, None] | near[1][None, :]


def _windowed(scene: Scene, halo: int, backend: str) -> NDArray[np.bool_]:
    height, width = scene.valid.shape
    changed = np.zeros((height, width), bool)
    for core in partition(height, width, CORE):
        top, left = max(0, core.row - halo), max(0, core.column - halo)
        bottom, right = (
            min(height, core.row + core.height + halo),
            min(width, core.column + core.width + halo),
        )
        marginals = dense_crf.refine(
            *scene.part(Window(top, left, bottom - top, right - left)), backend=backend
        )
        inner = marginals[core.row - top :, core.column - left :][: core.height, : core.width]
        changed[core.slices] = inner > 0.5
    return changed


def main() -> None:
    """Print the three tables as Markdown."""
    torch.set_num_threads(1)
    real = scenes()
    print("# Dense CRF refinement\n\nPublished parameters, 20 iterations unless said otherwise.")
    if all((DATA / path).is_file() for paths in PAIRS.values() for path in paths):
        real_probabilities()
    speed(real[0])
    print(
        "\n## Against the mean field with whole sums\n"
        "\n| scene | backend | labels that differ | mean difference |"
    )
    print("|---|---|---|---|")
    for scene in real:
        agreement(scene)
    print(f"\n## Windows of {CORE} pixels against the whole scene at once\n")
    print(
        f"| scene | backend | surroundings | labels that differ within {SEAM} pixels of a seam | "
        "elsewhere |"
    )
    print("|---|---|---|---|---|")
    for scene in real:
        for backend in dense_crf.available_backends():
            surroundings(scene, backend)


if __name__ == "__main__":
    main()
