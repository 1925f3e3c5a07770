"""Whether a downloaded copy can be used: every file is read whole before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...engine.errors import BadInput
from ...engine.raster.gdal_io import open_raster, read_block
from ...engine.raster.source.source import open_source
from ..data.label_coding import coding_of, problems_of_masks
from ..data.pair_set import values_in
from .decoding import by_coding
from .sample import Decode, Sample, read_mask

_ROWS = 1024  # read at once: memory does not grow with the image

Step = Callable[[float], None]


@dataclass(frozen=True)
class _Image:
    """What was found of an image that can be read. channels: as a network would get."""

    width: int
    height: int
    channels: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        return self.width, self.height


def check_copy(
    samples: Sequence[Sample],
    decode: Decode | None,
    cut: int | None,
    problems: list[str],
    step: Step,
) -> Decode:
    """Look at every file. decode: what its labels say, None to see from the masks; cut: side of the
    chips, pixels.

    problems: gets a sentence for each. step: told the share done. Returns what says what the labels
    mean."""
    problems += _twice(samples)
    check = _Check(cut, problems)
    values: dict[str, set[float]] = {}
    for number, sample in enumerate(samples, 1):
        if check.fits(sample):
            try:
                if decode is not None:
                    decode(sample)
                else:
                    read_mask(sample.labels[0])
                    values[str(sample.labels[0])] = values_in(sample.labels[0])
            except BadInput as error:
                problems.append(str(error))
        step(number / len(samples))
    problems += check.of_bands()
    if decode is not None:
        return decode
    told = problems_of_masks(values)
    problems += told
    return by_coding("0/255" if told else coding_of(values))


def _twice(samples: Sequence[Sample]) -> Iterator[str]:
    names = Counter((sample.split, sample.name) for sample in samples)
    return (
        f"“{name}” is there {number} times." for (_, name), number in names.items() if number > 1
    )


class _Check:
    """Reads each file once, though it may stand in several pairs."""

    def __init__(self, cut: int | None, problems: list[str]) -> None:
        self._cut, self._problems = cut, problems
        self._images: dict[Path, _Image] = {}
        self._sizes: dict[Path, tuple[int, int] | None] = {}

    def fits(self, sample: Sample) -> bool:
        """Whether the labels are worth a look: all files can be opened, and have one size."""
        sizes = [(path, self._size_of(path, image=True)) for path in (sample.before, sample.after)]
        sizes += [(path, self._size_of(path, image=False)) for path in dict.fromkeys(sample.labels)]
        if any(size is None for _, size in sizes):
            return False
        (first, (width, height)), *others = (
            (path, size) for path, size in sizes if size is not None
        )
        found = [
            f"“{path}” has {size[0]} × {size[1]} pixels, and “{first}” {width} × {height}."
            for path, size in others
            if size != (width, height)
        ]
        if self._cut is not None and min(width, height) < self._cut:
            found.append(
                f"“{first}” has {width} × {height} pixels, fewer than the chips of {self._cut}."
            )
        self._problems += found
        return not found

    def _size_of(self, path: Path, *, image: bool) -> tuple[int, int] | None:
        """Width and height of a file, an image being read whole; None, and told once, where it is
        unreadable."""
        if path not in self._sizes:
            try:
                if image:
                    self._images[path] = _read_whole(path)
                    self._sizes[path] = self._images[path].size
                else:
                    dataset = open_raster(str(path), "the file")
                    self._sizes[path] = dataset.RasterXSize, dataset.RasterYSize
            except BadInput as error:
                self._sizes[path] = None
                self._problems.append(str(error))
        return self._sizes[path]

    def of_bands(self) -> list[str]:
        """A sentence for each image whose number of bands is another than that of most."""
        counts = Counter(image.channels for image in self._images.values())
        if len(counts) < 2:
            return []
        usual = counts.most_common(1)[0][0]
        return [
            f"“{path}” has {image.channels} band{'s' * (image.channels != 1)}, and most images of "
            f"the copy {usual}."
            for path, image in self._images.items()
            if image.channels != usual
        ]


def _read_whole(path: Path) -> _Image:
    """Read all of an image, some rows at a time. Raises BadInput, with the file, where that cannot
    be done."""
    dataset = open_raster(str(path), "the file")
    width, height = dataset.RasterXSize, dataset.RasterYSize
    for row in range(0, height, _ROWS):
        read_block(dataset, 0, row, width, min(_ROWS, height - row), f"file “{path}”")
    return _Image(width, height, open_source(str(path), "before", None, None).channels)
