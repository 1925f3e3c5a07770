"""Both dates with the bands that indices are made of, whichever bands the model was shown, and what
cannot be told where a product lacks some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..alignment.align import open_as_aligned
from ..arrays.windows import Window
from ..errors import BadInput
from ..files.names import own_name
from ..messages import Message, msg, template
from ..raster.pair import Pair, PairReader
from ..raster.source.mosaics import open_files
from ..raster.source.source import Source, open_source
from ..request import DetectionRequest, absolute
from ..results.stored_pair import StoredPair
from ..scenes.band_colours import SENSORS, place_of
from ..scenes.scene import Scene
from .indices import VALUE, VISIBLE, Array, Bands, Index, indices_of
from .rules import Rules

_RADAR = ("vv", "hh", "vh", "hv")
_NEEDED = (*VISIBLE, "nir", "swir16", "swir22")
_FEW = 8  # bands: where the model was shown more, those that are needed are opened alone
Named = dict[str, int]  # number of the band of each colour
Scale = tuple[float, float]  # factor and offset
AnyPair = Union[Pair, StoredPair]


@dataclass(frozen=True)
class Imagery:
    """A pair with bands of these colours. channels: where they are among those of the pair, on each
    date. scales: of each of them, on each date, as its file declares them. assumed: that three
    bands are red, green and blue is what nobody said."""

    pair: Pair
    colours: tuple[str, ...]
    channels: tuple[tuple[int, ...], tuple[int, ...]]
    scales: tuple[tuple[Scale, ...], tuple[Scale, ...]]
    assumed: bool = False

    @property
    def indices(self) -> tuple[Index, ...]:
        """What can be told of them."""
        return indices_of(self.colours)

    def open_reader(self) -> ImageryReader:
        """A reader of windows; one for each thread."""
        return ImageryReader(self)


class ImageryReader:
    """Reads windows of both dates by colour. Not to be shared between threads."""

    def __init__(self, imagery: Imagery) -> None:
        self._reader = PairReader(imagery.pair)
        self._imagery = imagery

    def read(self, window: Window, inside: NDArray[np.bool_]) -> tuple[Bands, Bands]:
        """Both dates by colour at the pixels of a window that are True (N,), NaN where one of them
        has no data."""
        chip = self._reader.read(window)
        missing = ~chip.valid[inside]
        before, after = (
            {
                colour: _measured(date[channel][inside], scale, missing)
                for colour, channel, scale in zip(self._imagery.colours, channels, scales)
            }
            for date, channels, scales in zip(
                (chip.before, chip.after), self._imagery.channels, self._imagery.scales
            )
        )
        return before, after


def _measured(values: NDArray[Any], scale: Scale, missing: NDArray[np.bool_]) -> Array:
    """Values as their file says what they mean."""
    factor, offset = scale
    found = values.astype(np.float32)
    if scale != (1.0, 0.0):
        found = found * np.float32(factor) + np.float32(offset)
    found[missing] = np.nan
    return found


def open_imagery(request: DetectionRequest, pair: AnyPair) -> Imagery | None:
    """The images of a pair with the bands of all colours that both dates name; None where nothing
    can be told of theirs.

    Raises BadInput where a stored pair's images cannot be opened any more."""
    images = _images(request, pair)
    one_file = absolute(images.before.name) == absolute(images.after.name)
    dates = [_Date(source, one_file=one_file) for source in (images.before, images.after)]
    first, second = (date.colours for date in dates)
    common = [name for name in (*_NEEDED, *_RADAR) if name in first and name in second]
    if any(name in _RADAR for name in common):
        radar = next(name for name in _RADAR if name in common)
        common, first[VALUE], second[VALUE] = [VALUE], first[radar], second[radar]
    if not common and VALUE in first and VALUE in second:
        common = [VALUE]
    if not indices_of(common):
        return None
    bands = [tuple(date.colours[name] for name in common) for date in dates]
    if not all(date.shows(chosen) for date, chosen in zip(dates, bands)):
        sources = [_with_bands(date.source, request, each) for date, each in zip(dates, bands)]
        images = replace(images, before=sources[0], after=sources[1])
    opened = zip((images.before, images.after), bands)
    before, after = (tuple(map(source.bands.index, chosen)) for source, chosen in opened)
    first_scales, second_scales = (date.scales(chosen) for date, chosen in zip(dates, bands))
    assumed = any(date.assumed for date in dates)
    scales = first_scales, second_scales
    return Imagery(images, tuple(common), (before, after), scales, assumed)


class _Date:
    """One date's image, and which of its bands is which colour. one_file: both dates lie in one
    file, so that the bands that were chosen alone are of this one."""

    def __init__(self, source: Source, *, one_file: bool) -> None:
        self.source = source
        self._dataset = open_files(source.name, source.role)
        self._bands = source.bands if one_file else self._with_values()
        self.assumed = False
        self.colours = self._named()
        if not self.colours and len(source.bands) == 1 and not source.table:
            self.colours[VALUE] = source.bands[0]

    def _with_values(self) -> tuple[int, ...]:
        """Numbers of all bands but that of transparency."""
        return tuple(
            number
            for number in range(1, self._dataset.RasterCount + 1)
            if number != self.source.alpha
        )

    def _named(self) -> Named:
        found = {name: n for name, n in self._in_file().items() if n in self._bands}
        if found or len(self._bands) != 3 or self.source.dtype != gdal.GDT_Byte:
            return found
        self.assumed = True
        return dict(zip(VISIBLE, sorted(self._bands)))

    def _in_file(self) -> Named:
        """The number of the band of each colour that the file, or the product, names."""
        colours = self.source.colours_in_file
        bands = [self._dataset.GetRasterBand(n + 1) for n in range(self._dataset.RasterCount)]
        names = [str(band.GetDescription() or "").strip().lower() for band in bands]
        places = {colour: place_of(colours, colour) for colour in _NEEDED}
        places.update({name: names.index(name) for name in _RADAR if name in names})
        return {name: place + 1 for name, place in places.items() if place is not None}

    def shows(self, bands: tuple[int, ...]) -> bool:
        """Whether the model was shown these bands, and not many others."""
        there = self.source.bands
        return set(bands) <= set(there) and len(there) <= _FEW and not self.source.table

    def scales(self, bands: tuple[int, ...]) -> tuple[Scale, ...]:
        """Factor and offset of bands: an index of values with an offset is another one."""
        found = [self._dataset.GetRasterBand(number) for number in bands]
        return tuple((band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in found)


def _images(request: DetectionRequest, pair: AnyPair) -> Pair:
    if not isinstance(pair, StoredPair):
        return pair.images
    opened = open_as_aligned(request, request.output)
    if opened.grid != pair.grid:
        raise BadInput(msg("the images no longer lie on the grid of the result"))
    return opened


def _with_bands(source: Source, request: DetectionRequest, bands: tuple[int, ...]) -> Source:
    """The image with other bands, laid where it is laid."""
    nodata, crs = (getattr(request, f"{item}_{source.role}") for item in ("nodata", "crs"))
    return replace(
        open_source(source.name, source.role, bands, nodata, crs),
        grid=source.grid,
        control_points=source.control_points,
        displacement=source.displacement,
    )


_LACKS_KINDS = template(
    "“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind {kinds} "
    "cannot be told; download it again if they are needed."
)
_LACKS_INDICES = template(
    "“{product}” lacks {bands}: {indices} cannot be computed; download it again if it is needed."
)
LACKING = (_LACKS_KINDS, _LACKS_INDICES)  # templates of `lacking_notes`


def lacking_notes(
    scenes: Iterable[Scene | None], indices: Iterable[Index], rules: Rules
) -> Iterator[Message]:
    """A sentence for each product that lacks bands of which indices are made. indices: those that
    both images give as they are."""
    there = list(indices)
    colours = {colour for index in there for colour in index.of}
    for scene in scenes:
        lacking = {} if scene is None else _lacking(scene)
        if scene is None or not lacking:
            continue
        whole = indices_of(colours | set(lacking) | set(filter(None, scene.colours)))
        lost = [index for index in whole if index not in there and set(index.of) & set(lacking)]
        names = [index.name for index in there]
        able = {kind.name for kind in rules.possible(names)}
        would = rules.possible([*names, *(index.name for index in lost)])
        told = {
            "product": own_name(scene.name),
            "bands": [f"{band} ({colour})" for colour, band in lacking.items()],
            "indices": [index.title for index in lost],
        }
        kinds = [f"“{kind.name}”" for kind in would if kind.name not in able]
        if kinds:
            yield Message(_LACKS_KINDS, {"kinds": kinds, **told})
        elif lost:
            yield Message(_LACKS_INDICES, told)


def _lacking(scene: Scene) -> dict[str, str]:
    """The bands by colour that the sensor has and the product should have."""
    by_colour = {colour: number for number, colour in SENSORS.get(scene.sensor, {}).items()}
    letters = 2 if scene.sensor == "sentinel-2" else 1
    return {
        colour: f"B{by_colour[colour].upper().zfill(letters)}"
        for colour in _NEEDED
        if colour in by_colour and place_of(scene.colours, colour) is None
    }
