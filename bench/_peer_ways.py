"""The ways of bench/peers.py, in its throw-away environment: what a user would write with each
library, after its own documentation.

    PYTHON bench/_peer_ways.py WAY JOB.json

The job names both images, the network (TorchScript, ONNX), window, overlap and output folder. Every
way writes probability.tif, change.tif and change.gpkg there, in fp32.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

SCALE = 255.0  # what the network's card says of 8-bit images
BANDS, ORDER = [3, 2, 1], [2, 1, 0, 5, 4, 3]  # blue, green, red, as it says too


class Whole:
    """The result in memory: sums and counts as large as the raster, as scripts keep them."""

    def __init__(self, height: int, width: int) -> None:
        self.sum = np.zeros((height, width), np.float32)
        self.times = np.zeros((height, width), np.float32)

    def add(self, row: int, column: int, values: np.ndarray) -> None:
        """A window's probability; what lies outside of the raster is cut off."""
        values = values[max(-row, 0) :, max(-column, 0) :]
        row, column = max(row, 0), max(column, 0)
        values = values[: self.sum.shape[0] - row, : self.sum.shape[1] - column]
        place = np.s_[row : row + values.shape[0], column : column + values.shape[1]]
        self.sum[place] += values
        self.times[place] += 1

    def write(self, job: dict[str, Any]) -> None:
        """Probability, mask and polygons."""
        probability = self.sum / np.maximum(self.times, 1)
        mask = (probability > job["threshold"]).astype(np.uint8)
        with rasterio.open(job["before"]) as like:
            profile = {**like.profile, "count": 1, "nodata": None, "compress": "deflate"}
        folder = Path(job["output"])
        for name, values in (("probability", probability), ("change", mask)):
            with rasterio.open(
                folder / f"{name}.tif", "w", **{**profile, "dtype": values.dtype}
            ) as file:
                file.write(values, 1)
        write_polygons(folder / "change.gpkg", mask, profile)


def write_polygons(path: Path, mask: np.ndarray, profile: dict[str, Any]) -> None:
    """What changed, as polygons."""
    import geopandas
    from rasterio.features import shapes
    from shapely.geometry import shape

    found = shapes(mask, mask=mask > 0, transform=profile["transform"])
    polygons = [shape(outline) for outline, _ in found]
    geopandas.GeoDataFrame(geometry=polygons, crs=profile["crs"]).to_file(path)


def starts(length: int, size: int, stride: int) -> list[int]:
    """Where windows begin; the last one moves back inside."""
    return [*range(0, length - size, stride), max(length - size, 0)]


def places(job: dict[str, Any]) -> list[tuple[int, int]]:
    """Rows and columns of the windows."""
    with rasterio.open(job["before"]) as like:
        height, width = like.shape
    size, stride = job["window"], job["window"] - job["overlap"]
    return [(r, c) for r in starts(height, size, stride) for c in starts(width, size, stride)]


def whole_of(job: dict[str, Any]) -> Whole:
    """Room for the result."""
    with rasterio.open(job["before"]) as like:
        return Whole(*like.shape)


def network_of(job: dict[str, Any]) -> Any:
    """The network of torch."""
    import torch

    return torch.jit.load(job["torchscript"]).eval()


def torchgeo(job: dict[str, Any]) -> None:
    """Two raster data sets, their intersection, a grid of chips, a loader."""
    import torch
    from torch.utils.data import DataLoader
    from torchgeo.datasets import RasterDataset, stack_samples
    from torchgeo.samplers import GridGeoSampler

    network, result = network_of(job), whole_of(job)
    both = RasterDataset(job["before"]) & RasterDataset(job["after"])
    with rasterio.open(job["before"]) as like:
        transform = like.transform
    size, stride = job["window"], job["window"] - job["overlap"]
    sampler = GridGeoSampler(both, size=size, stride=stride)
    loader = DataLoader(both, batch_size=2, sampler=sampler, collate_fn=stack_samples)
    with torch.inference_mode():
        for batch in loader:
            before, after = (batch["image"][:, ORDER].float() / SCALE).split(3, dim=1)
            for place, values in zip(batch["bounds"], network(before, after)):
                column, row = ~transform * (place[0].start, place[1].stop)
                result.add(round(row), round(column), values[0].numpy())
    result.write(job)


def rasterio_loader(job: dict[str, Any]) -> None:
    """Windows read by rasterio in two processes of a DataLoader."""
    import torch
    from torch.utils.data import DataLoader, Dataset

    class Windows(Dataset):
        """Both chips of each window."""

        def __len__(self) -> int:
            return len(places(job))

        def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray, int, int]:
            row, column = places(job)[index]
            window = Window(column, row, job["window"], job["window"])
            chips = []
            for name in ("before", "after"):
                with rasterio.open(job[name]) as file:
                    chips.append(file.read(BANDS, window=window).astype(np.float32) / SCALE)
            return (*chips, row, column)

    network, result = network_of(job), whole_of(job)
    with torch.inference_mode():
        for before, after, rows, columns in DataLoader(Windows(), batch_size=2, num_workers=2):
            for values, row, column in zip(network(before, after), rows, columns):
                result.add(int(row), int(column), values[0].numpy())
    result.write(job)


def sliding_window(job: dict[str, Any]) -> None:
    """Both images and the logits whole in memory as tensors, crops in a double loop, a matrix of
    counts, as segmentation toolboxes test large images."""
    import torch

    network = network_of(job)
    dates = []
    for name in ("before", "after"):
        with rasterio.open(job[name]) as file:
            dates.append(torch.from_numpy(file.read(BANDS).astype(np.float32) / SCALE)[None])
    height, width = dates[0].shape[-2:]
    size = job["window"]
    predictions, count = torch.zeros(1, 1, height, width), torch.zeros(1, 1, height, width)
    with torch.inference_mode():
        for row, column in places(job):
            place = np.s_[:, :, row : row + size, column : column + size]
            predictions[place] += network(*(date[place] for date in dates))
            count[place] += 1
    result = whole_of(job)
    result.sum, result.times = predictions[0, 0].numpy(), count[0, 0].numpy()
    result.write(job)


def onnx_runtime(job: dict[str, Any]) -> None:
    """Chips through ONNX Runtime one after the other, the result whole in memory."""
    import onnxruntime

    session = onnxruntime.InferenceSession(job["onnx"], providers=["CPUExecutionProvider"])
    names, result = [known.name for known in session.get_inputs()], whole_of(job)
    files = [rasterio.open(job[name]) for name in ("before", "after")]
    for row, column in places(job):
        window = Window(column, row, job["window"], job["window"])
        chips = [file.read(BANDS, window=window)[None].astype(np.float32) / SCALE for file in files]
        (values, *_) = session.run(None, dict(zip(names, chips)))
        result.add(row, column, values[0, 0])
    result.write(job)


def export(job: dict[str, Any]) -> None:
    """The network of Deep Change as TorchScript and as ONNX; what its card says, into the job; and
    the mask of the upper rows by one pass, computed with rows below them."""
    import torch
    from deepchange.engine.tensor.openvino import as_module
    from deepchange.engine.tensor.weights import weights_file

    network, card = weights_file.load(job["weights"], "cpu")
    size = card.chip_size
    job.update(window=size, overlap=card.overlap, threshold=card.network_threshold)
    Path(job["job"]).write_text(json.dumps(job), encoding="utf-8")
    asked = as_module(network.float().eval().probability).eval()
    chips = tuple(torch.zeros(1, 3, size, size) for _ in range(2))
    with torch.inference_mode():
        torch.jit.trace(asked, chips, check_trace=False).save(job["torchscript"])
    torch.onnx.export(asked, chips, job["onnx"], dynamo=True)
    dates = []
    for name in ("before", "after"):
        with rasterio.open(job[name]) as file:
            window = Window(0, 0, file.width, min(job["rows"] + job["below"], file.height))
            dates.append(
                torch.from_numpy(file.read(BANDS, window=window)[None] / np.float32(SCALE))
            )
    with torch.inference_mode():
        probability = asked(*dates)[0, 0, : job["rows"]].numpy()
    np.save(job["exact"], probability > card.network_threshold)


WAYS = {
    way.__name__: way for way in (torchgeo, rasterio_loader, sliding_window, onnx_runtime, export)
}

if __name__ == "__main__":
    WAYS[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
