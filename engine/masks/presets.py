"""How the values of a mask are to be understood: presets for products, and how one is recognised.

Sources of the codes:
scl: Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), scene classification.
qa_pixel: Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619), table of QA_PIXEL.
udm, udm2: Planet, Usable Data Masks (docs.planet.com/data/imagery/udm).
fmask: HLS Product User Guide 2.0, table of the quality assessment layer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# 0 no data, 1 saturated or defective, 3 cloud shadow, 8 cloud of medium and 9 of high probability,
# 10 thin cirrus. Not masked: 2 dark, 4 vegetation, 5 bare, 6 water, 7 unclassified, 11 snow or ice.
SCL = (0, 1, 3, 8, 9, 10)
# 0 fill, 1 dilated cloud, 2 cirrus, 3 cloud, 4 cloud shadow. Not masked: 5 snow, 6 clear, 7 water.
QA_PIXEL = (0, 1, 2, 3, 4)
# 0 cirrus, 1 cloud, 2 adjacent to cloud or shadow, 3 cloud shadow. Fill (255) has all bits set. Not
# masked: 4 snow or ice, 5 water, 6 and 7 aerosol.
FMASK = (0, 1, 2, 3)
UDM2_BANDS = 8
_LIST = re.compile(r"(values|bits)=(-?\d{1,10}(?:,-?\d{1,10})*)")
_LIKE_A_LIST = re.compile(r"(values|bits)=[^/\\]*")
_HIGHEST_BIT = 62
_SCL_CODES = 12
_CODES = {"scl": _SCL_CODES, "udm": 256, "udm2": 2, "fmask": 256}  # the first that is none


@dataclass(frozen=True)
class Preset:
    """What a mask's value says. name: as a request says it. values: those that are masked; bits: of
    which one is enough; opposite: every other value than these is masked.

    bands: how many a file of this product has, 0 where any number will do; the first is read.
    product: whether the codes are a product's, which hold whatever the file declares as nodata."""

    name: str
    values: tuple[int, ...] = ()
    bits: tuple[int, ...] = ()
    opposite: bool = False
    bands: int = 0
    product: bool = True

    def masked(self, values: NDArray[Any]) -> NDArray[np.bool_]:
        """Which pixels (H, W) must not be assessed. What is no number says nothing."""
        import numpy as np

        if self.bits:
            flags = sum(1 << bit for bit in self.bits)
            masked: NDArray[np.bool_] = (values.astype(np.int64) & flags) != 0
            return masked
        found = np.isin(values, self.values, invert=self.opposite)
        return found & np.isfinite(values) if values.dtype.kind == "f" else found


PRESETS = {
    preset.name: preset
    for preset in (
        Preset("scl", SCL),
        Preset("qa_pixel", bits=QA_PIXEL),
        # Each bit says something against a pixel: 0 blackfill, 1 cloud, 2 to 7 suspect values.
        Preset("udm", (0,), opposite=True),
        # Band 1 is 1 where a pixel is clear. Haze, shadow, snow and fill are not clear.
        Preset("udm2", (1,), opposite=True, bands=UDM2_BANDS),
        Preset("fmask", bits=FMASK),
        Preset("nonzero", (0,), opposite=True, product=False),
        Preset("zero", (0,), product=False),
    )
}
NAMES = (*PRESETS, "values=3,8,9", "bits=1,3")


def preset_named(text: str) -> Preset | None:
    """The preset of a name such as “scl” or “bits=1,3”; None where there is no such preset."""
    text = text.strip().lower()
    found = _LIST.fullmatch(text.replace(" ", ""))
    if found is None:
        return PRESETS.get(text)
    numbers = tuple(dict.fromkeys(int(number) for number in found[2].split(",")))
    name = f"{found[1]}={','.join(map(str, numbers))}"
    if found[1] == "values":
        return Preset(name, numbers, product=False)
    if not all(0 <= bit <= _HIGHEST_BIT for bit in numbers):
        return None
    return Preset(name, bits=numbers, product=False)


def is_meant_as_preset(text: str) -> bool:
    """Whether a text can be nothing but a preset, written right or wrong."""
    return preset_named(text) is not None or bool(_LIKE_A_LIST.fullmatch(text.strip().lower()))


# ---- Recognising ---------------------------------------------------------------------------------

_BY_NAME = (
    ("scl", re.compile(r"(?i)(?:^|[_.-])scl(?:[_.-]|$)")),
    ("qa_pixel", re.compile(r"(?i)(?:^|[_.-])qa_?pixel(?:[_.-]|$)")),
    ("udm2", re.compile(r"(?i)(?:^|[_.-])udm2(?:[_.-]|$)")),
    ("udm", re.compile(r"(?i)(?:^|[_.-])udm(?:[_.-]|$)")),
    ("fmask", re.compile(r"(?i)(?:^|[_.-])fmask(?:[_.-]|$)")),
)


def preset_by_name(file_name: str) -> Preset | None:
    """The preset that a file's own name speaks of, such as `…_SCL_20m.jp2`; None where it does
    not."""
    return next((PRESETS[name] for name, sign in _BY_NAME if sign.search(file_name)), None)


def values_that_are_no_codes(preset: Preset, values: NDArray[Any]) -> NDArray[Any]:
    """The different values (N,) that the product of a preset cannot hold; none of a preset that
    any value may have."""
    import numpy as np

    different = np.unique(values)
    if preset.name in _CODES:
        is_code = (different == np.floor(different)) & (different >= 0)
        is_code &= different < _CODES[preset.name]
    elif preset.name == "qa_pixel":
        flags = [
            value == 1 or _are_landsat_flags(np.array([value], np.int64)) for value in different
        ]
        is_code = np.array(flags, bool)
    else:
        is_code = np.ones(different.shape, bool)
    strange: NDArray[Any] = different[~is_code & np.isfinite(different)]
    return strange


def preset_by_values(values: NDArray[Any], bands: int) -> Preset | None:
    """The preset that values of the first band look like; None where they could mean anything.

    values: a sample of any shape. bands: how many the file has."""
    import numpy as np

    if values.dtype.kind not in "iub":
        different = np.unique(values[np.isfinite(values)])
        return PRESETS["nonzero"] if _are_two(different) else None
    different = np.unique(values)
    if _are_two(different):
        return PRESETS["udm2" if bands == UDM2_BANDS else "nonzero"]
    if bands != 1 or different.size == 0 or different[0] < 0:
        return None
    if different[-1] < _SCL_CODES and different.size > 2:
        return PRESETS["scl"]
    return PRESETS["qa_pixel"] if _are_landsat_flags(different.astype(np.int64)) else None


def _are_two(different: NDArray[Any]) -> bool:
    """Whether there are only two values, 0 and 1 or 0 and 255, or one of these alone."""
    found = set(different.tolist())
    return bool(found) and (found <= {0, 1} or found <= {0, 255})


def _are_landsat_flags(values: NDArray[np.int64]) -> bool:
    """Whether each value is fill, or says how sure it is of cloud and of shadow (bits 8 to 11),
    which every other pixel of QA_PIXEL does."""
    known = values[values != 1]
    sure = ((known >> 8) & 3 > 0) & ((known >> 10) & 3 > 0)
    return known.size > 0 and bool(sure.all()) and int(known.max()) < 2**16
