"""What a detection is asked, and what it answers: frozen values that travel as JSON."""

from __future__ import annotations

import dataclasses
import math
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .errors import BadInput, LibraryMissing
from .files.json_text import plain_value
from .files.names import NO_TEXT, at_home, is_there, typed_name, whole_name
from .messages import Message, Remedy, msg
from .units import found_in

GRIDS = ("after", "before")
# New ones come last: older models of Processing name them by their number.
CRF_CHOICES = ("auto", "pydensecrf", "torch", "off", "numpy")
ALIGNMENTS = ("off", "shift", "local", "auto")
PRECISIONS = ("auto", "fp32", "bf16", "fp16", "tf32")
TTA = ("off", "flips", "all")
POLYGON_FORMATS = ("gpkg", "flatgeobuf", "geoparquet")
AUTO_MIN_AREA = 9  # pixels: 3 × 3, the measurements are in docs/benchmarks/accuracy.md
_MIN_AREA = re.compile(r"(?P<amount>\d+(\.\d*)?|\.\d+)\s*(?P<unit>px|ha|m2|m²|)")
_LONGEST_NAME = 64  # of a band
_REPEATED = 16  # a network of several channels may be shown one band several times
_DEVICE = re.compile(r"auto|cpu|openvino|mps|cuda(:\d+)?")


_SETTINGS = {
    "before": msg("Before", Remedy.CHOOSE_IMAGES),
    "after": msg("After", Remedy.CHOOSE_IMAGES),
    "model": msg("Model", Remedy.CHOOSE_MODEL),
    "output": msg("Folder", Remedy.OTHER_FOLDER),
    "threshold": msg("Threshold", Remedy.SET_THRESHOLD),
    "min_area": msg("Minimum area", Remedy.SET_MINIMUM_AREA),
    "window": msg("Window", Remedy.SMALLER_WINDOW),
    "overlap": msg("Overlap", Remedy.SET_OVERLAP),
    "batch": msg("Windows at once", Remedy.SMALLER_WINDOW),
    "seed": msg("Seed", Remedy.SET_SEED),
    "grid": msg("Output grid", Remedy.CHOOSE_GRID),
    "align": msg("Align the dates", Remedy.ALIGN),
    "align_to": msg("Align all dates to", Remedy.ALIGN),
    "crf": msg("Refine edges", Remedy.CHOOSE_CRF),
    "precision": msg("Precision", Remedy.CHOOSE_PRECISION),
    "device": msg("Device", Remedy.CHOOSE_DEVICE),
    "tta": msg("Test-time views", Remedy.SET_TTA),
    "nodata_before": msg("No data, before", Remedy.SET_NODATA_BEFORE),
    "nodata_after": msg("No data, after", Remedy.SET_NODATA_AFTER),
    "crs_before": msg("CRS, before", Remedy.ASSIGN_CRS_BEFORE),
    "crs_after": msg("CRS, after", Remedy.ASSIGN_CRS_AFTER),
    "bands_before": msg("Bands, before", Remedy.CHOOSE_BANDS_BEFORE),
    "bands_after": msg("Bands, after", Remedy.CHOOSE_BANDS_AFTER),
    "area_of_interest": msg("Where", Remedy.CHOOSE_AREA),
    "kinds": msg("Kinds of change", Remedy.CHOOSE_KINDS),
    "polygons": msg("Polygons also as"),
    "masks_before": msg("Mask, before", Remedy.CHOOSE_MASKS),
    "masks_after": msg("Mask, after", Remedy.CHOOSE_MASKS),
    "mask_dilation": msg("Grow masks by", Remedy.GROW_MASKS),
    "exclude": msg("Not here", Remedy.CHOOSE_MASKS),
    "found_masks": msg("Masks beside the images", Remedy.LEAVE_OUT_FOUND_MASKS),
    "find_clouds": msg("Leave out clouds found", Remedy.FIND_CLOUDS),
}
# Left out of recipes and journals where they say nothing, which then are as they were before these
# could be said.
_SAID_ONLY = (
    "masks_before",
    "masks_after",
    "mask_dilation",
    "exclude",
    "found_masks",
    "find_clouds",
    "kinds",
    "tta",
    "polygons",
    "align",
    "align_to",
)
MOST_DILATION = 512  # pixels


def setting(name: str) -> str:
    """What a field of a request is called in a sentence; the name itself where it has none."""
    return _SETTINGS.get(name, name)


def _refuse(name: str, value: object, allowed: str) -> None:
    given = repr(value)
    if isinstance(value, tuple) and value and all(type(each) is int for each in value):
        given = ",".join(map(str, value))
    raise BadInput(
        msg(
            "“{setting}” is {value}; give {allowed}.",
            setting=setting(name),
            value=given if len(given) <= 80 else given[:80] + "…",
            allowed=allowed,
        )
    )


def _from_known(kind: type, values: dict[str, Any], what: str) -> dict[str, Any]:
    """Arguments of a dataclass from a JSON mapping; unknown names are refused, lists become
    tuples."""
    if not isinstance(values, dict):
        raise BadInput(msg("{what} is not a mapping of names to values; write it anew.", what=what))
    known = {field.name for field in fields(kind)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise BadInput(
            msg(
                "{what} holds names that this version does not know: {unknown}.",
                what=what,
                unknown=", ".join(map(str, unknown)),
            )
        )
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }


@dataclass(frozen=True)
class MinimumArea:
    """Below which connected changed pixels count as unchanged. unit: “px” (pixels of the working
    grid) or “m2”."""

    amount: float
    unit: str

    @classmethod
    def of(cls, told: float | str) -> MinimumArea:
        """From “auto”, “25px”, “0.5ha”, or an area in m² as number or text. Raises BadInput."""
        if is_auto(told):
            return cls(AUTO_MIN_AREA, "px")
        if isinstance(told, str):
            found = _MIN_AREA.fullmatch(told.strip().lower())
            amount = float(found["amount"]) if found else math.nan
        else:
            found, amount = None, _number("min_area", told)
        if not 0.0 <= amount < math.inf:
            _refuse(
                "min_area",
                told,
                msg("auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha"),
            )
        unit = found["unit"] if found else ""
        return (
            cls(amount, "px")
            if unit == "px"
            else cls(amount * (10_000.0 if unit == "ha" else 1.0), "m2")
        )

    def to_request(self) -> float | str:
        """As a request says it."""
        return f"{self.amount:g}px" if self.unit == "px" else self.amount


def _is_band(band: object) -> bool:
    if isinstance(band, str):
        return 0 < len(band.strip()) <= _LONGEST_NAME and "\0" not in band
    return type(band) is int and band >= 1


def _band(band: int | str) -> int | str:
    """A band as a number, or as a name or colour in small letters."""
    return band if isinstance(band, int) else band.strip().lower()


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value


def _is_file(name: object) -> bool:
    """Whether a text is rather the name of a file than a word that was misspelt."""
    return isinstance(name, str) and "\0" not in name and any(sign in name for sign in "./\\:")


def is_auto(min_area: float | str) -> bool:
    """Whether a minimum area is left to the engine."""
    return isinstance(min_area, str) and min_area.strip().lower() == "auto"


@dataclass(frozen=True)
class DetectionRequest:
    """What to detect, between which rasters, and where the result goes.

    before, after: paths or GDAL names (`/vsizip/`, `/vsicurl/`, VRT, several files separated by
    `;`), or a product as it was delivered. model: a name of the catalogue or a weights file.
    threshold: 0..1, None for the model's own. crf: which dense CRF refines the mask; "auto" lets
    the model decide. min_area: “auto” (9 pixels), “25px”, “0.5ha” or m²; connected changed pixels
    that are fewer count as unchanged, 0 keeps all. grid: whose pixels the result has, “after”,
    “before”, or a raster file. bands_before, bands_after: bands on disk, counted from 1, or their
    names or colours (“red”, “nir”, “B8A”), in the order in which the network gets them.
    nodata_before, nodata_after: a value that overrides the file's own. crs_before, crs_after: a CRS
    as GDAL understands it (EPSG:32633, WKT) that replaces the file's own. masks_before,
    masks_after: `FILE` or `FILE:PRESET`, rasters or polygons of what must not be assessed, grown by
    mask_dilation pixels; found_masks: those that lie beside the images count too; find_clouds:
    clouds and shadows found by comparing both images; exclude: polygons in which nothing is
    assessed. align: whether the other image is moved onto that of the grid, “shift” as a whole,
    “local” by a smooth field, “auto” whichever is needed; align_to: both dates are moved onto this
    third image instead, so that several pairs lie alike. window, overlap: pixels. kinds: “auto”
    tells kinds of change by the rules that come with Deep Change, “off” tells none; else a TOML
    file of rules. tta: “flips” asks a network about each window in four views, flipped, “all” in
    eight, rotated too; their mean is the probability, their spread a layer. polygons: “flatgeobuf”
    or “geoparquet” writes a copy of the polygons in that format beside `changes.gpkg`, “gpkg” none.
    learned_from: folders of results whose decisions the model “learned” learns from, that of this
    pair first. Raises BadInput, once, for values that make no sense.
    """

    before: str
    after: str
    output: str
    model: str = "ir-mad"
    threshold: float | None = None
    crf: str = "auto"
    min_area: float | str = "auto"
    area_of_interest: str | None = None
    grid: str = "after"
    bands_before: tuple[int | str, ...] | None = None
    bands_after: tuple[int | str, ...] | None = None
    nodata_before: float | None = None
    nodata_after: float | None = None
    window: int | None = None
    overlap: int | None = None
    batch: int | None = None
    device: str = "auto"
    precision: str = "auto"
    seed: int = 0
    overwrite: bool = False
    crs_before: str | None = None
    crs_after: str | None = None
    masks_before: tuple[str, ...] | None = None
    masks_after: tuple[str, ...] | None = None
    mask_dilation: int = 0
    exclude: str | None = None
    found_masks: bool = True
    find_clouds: bool = False
    learned_from: tuple[str, ...] | None = None
    kinds: str = "auto"
    polygons: str = "gpkg"
    align: str = "off"
    tta: str = "off"
    align_to: str | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = plain_value(getattr(self, field.name))
            object.__setattr__(self, field.name, value)
            texts = value if isinstance(value, tuple) else (value,)
            if any(NO_TEXT.search(str(text)) for text in texts):
                _refuse(field.name, value, msg("a name that is written in UTF-8"))
        for name in ("before", "after", "output", "model"):
            value = getattr(self, name)
            if isinstance(value, Path):
                object.__setattr__(self, name, str(value))
            elif not _is_name(value):
                _refuse(name, value, msg("the name of a file or folder"))
        if not isinstance(self.kinds, (str, Path)) or not str(self.kinds).strip():
            _refuse("kinds", self.kinds, msg("auto, off, or the name of a TOML file"))
        object.__setattr__(self, "kinds", str(self.kinds))
        if isinstance(self.area_of_interest, Path):
            object.__setattr__(self, "area_of_interest", str(self.area_of_interest))
        elif self.area_of_interest is not None and not _is_name(self.area_of_interest):
            _refuse("area_of_interest", self.area_of_interest, msg("the name of a file or folder"))
        for name in ("before", "after", "area_of_interest", "grid", "exclude", "align_to"):
            if isinstance(value := getattr(self, name), str):
                object.__setattr__(self, name, typed_name(value))
        for name in ("output", "model", "kinds"):
            object.__setattr__(self, name, at_home(getattr(self, name)))
        self._check_numbers()
        self._check_choices()
        self._check_alignment()
        self._check_masks()
        self._check_learning()

    def _check_numbers(self) -> None:
        if self.threshold is not None and not 0.0 < _number("threshold", self.threshold) < 1.0:
            _refuse("threshold", self.threshold, msg("a probability between 0 and 1, such as 0.5"))
        # Said in one way only: two that mean the same are then the same request.
        minimum = MinimumArea.of(self.min_area)
        object.__setattr__(
            self, "min_area", "auto" if is_auto(self.min_area) else minimum.to_request()
        )
        for name, least in (("window", 16), ("overlap", 0), ("batch", 1), ("seed", 0)):
            value = getattr(self, name)
            if value is None and name != "seed":
                continue
            if not isinstance(value, int) or isinstance(value, bool) or value < least:
                _refuse(name, value, msg("a whole number, {least} or more", least=least))
        if not isinstance(self.overwrite, bool):
            _refuse("overwrite", self.overwrite, msg("true or false"))
        if self.seed >= 2**31:
            _refuse("seed", self.seed, msg("a whole number below 2147483648"))
        if self.window is not None and self.overlap is not None and self.overlap * 2 > self.window:
            _refuse(
                "overlap",
                self.overlap,
                msg("at most half of the window ({window} pixels)", window=self.window // 2),
            )
        for name in ("nodata_before", "nodata_after"):
            value = getattr(self, name)
            if value is not None and abs(number := _number(name, value)) > 2**53:
                object.__setattr__(self, name, number)  # NumPy holds no larger whole numbers

    def _check_choices(self) -> None:
        for name, value, choices in (
            ("align", self.align, ALIGNMENTS),
            ("crf", self.crf, CRF_CHOICES),
            ("precision", self.precision, PRECISIONS),
            ("tta", self.tta, TTA),
            ("polygons", self.polygons, POLYGON_FORMATS),
        ):
            if value not in choices:
                _refuse(name, value, msg("one of {choices}", choices=choices))
        if self.grid not in GRIDS and not _is_file(self.grid):
            _refuse("grid", self.grid, msg("after, before, or the name of a raster file"))
        if not isinstance(self.device, str) or not _DEVICE.fullmatch(self.device):
            _refuse("device", self.device, msg("auto, cpu, openvino, cuda, cuda:N or mps"))
        for name in ("crs_before", "crs_after"):
            crs = getattr(self, name)
            if crs is not None and (not isinstance(crs, str) or not crs.strip()):
                _refuse(name, crs, msg("a CRS such as EPSG:32633"))
        for name in ("bands_before", "bands_after"):
            bands = getattr(self, name)
            if bands is None:
                continue
            if not isinstance(bands, (list, tuple)) or not bands or not all(map(_is_band, bands)):
                _refuse(name, bands, msg("band numbers from 1 on, such as 3,2,1, or colours"))
            if len(bands) > _REPEATED * len(set(bands)):
                _refuse(name, bands, msg("no band more than {times} times", times=_REPEATED))
            object.__setattr__(self, name, tuple(map(_band, bands)))

    def _check_alignment(self) -> None:
        if isinstance(self.align_to, Path):
            object.__setattr__(self, "align_to", str(self.align_to))
        if self.align_to is not None:
            if not isinstance(self.align_to, str) or not self.align_to.strip():
                _refuse("align_to", self.align_to, msg("the name of a file or folder"))
            if self.align == "off":
                _refuse("align", self.align, msg("shift, local or auto to align to an image"))

    def _check_masks(self) -> None:
        for name in ("masks_before", "masks_after"):
            masks = getattr(self, name)
            if isinstance(masks, (str, Path)):
                masks = (masks,)
            if masks is None:
                continue
            if not isinstance(masks, (list, tuple)) or not all(
                isinstance(mask, (str, Path)) and str(mask).strip() for mask in masks
            ):
                _refuse(name, masks, msg("files, each with its preset, such as SCL.jp2:scl"))
            names = tuple(typed_name(str(mask)) for mask in masks)
            object.__setattr__(self, name, names or None)
        grown = self.mask_dilation
        if type(grown) is not int or not 0 <= grown <= MOST_DILATION:
            _refuse("mask_dilation", grown, msg("whole pixels, 0 to {most}", most=MOST_DILATION))
        if isinstance(self.exclude, Path):
            object.__setattr__(self, "exclude", str(self.exclude))
        elif self.exclude is not None and not _is_name(self.exclude):
            _refuse("exclude", self.exclude, msg("the name of a file or folder"))
        for name in ("found_masks", "find_clouds"):
            if not isinstance(getattr(self, name), bool):
                _refuse(name, getattr(self, name), msg("true or false"))

    def _check_learning(self) -> None:
        folders = self.learned_from
        if folders is not None and not (
            isinstance(folders, tuple)
            and folders
            and all(isinstance(each, str) and each.strip() for each in folders)
        ):
            _refuse("learned_from", folders, msg("the folders of results that were decided on"))
        if (self.model == "learned") != (folders is not None):
            raise BadInput(
                msg(
                    "The model “learned” is what the decisions on an earlier result teach, and no "
                    "model that can be chosen; learn from such a result."
                )
            )

    def to_json(self) -> dict[str, Any]:
        """The request as plain values."""
        unsaid = {
            field.name
            for field in fields(self)
            if field.name in _SAID_ONLY and getattr(self, field.name) == field.default
        }
        return {
            name: value for name, value in dataclasses.asdict(self).items() if name not in unsaid
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> DetectionRequest:
        """The request that `to_json` wrote. Raises BadInput for unknown or missing names."""
        arguments = _from_known(cls, values, msg("The request"))
        missing = [name for name in ("before", "after", "output") if name not in arguments]
        if missing:
            raise BadInput(msg("The request does not say: {missing}.", missing=", ".join(missing)))
        return cls(**arguments)


def files_named(name: str) -> list[str]:
    """The files that a name means: several are separated by `;`, unless a file is really called
    so."""
    if is_there(name):
        return [name]
    return [part.strip() for part in name.split(";") if part.strip()] or [name]


def absolute(name: str) -> str:
    """An input's name that means the same in every folder; what is no local file stays as it is."""
    return ";".join(whole_name(part) for part in files_named(name))


def _number(name: str, value: object) -> float:
    value = plain_value(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _refuse(name, value, msg("a number"))
    try:
        return float(value)  # type: ignore[arg-type]
    except OverflowError:
        _refuse(name, value, msg("a smaller number"))
        raise


@dataclass(frozen=True)
class DetectionResult:
    """What a detection found, and where it lies.

    files: name of a layer (“probability”, “change”, “changes”, …) to its path. Areas in m² on the
    ellipsoid, or None where the images have no georeferencing; pixel counts are always there.
    changed_percent refers to the assessed area. device: the one really used. seconds: wall time of
    the whole run and of its stages. transitions: of semantic models, the largest first: from, to,
    pixels, hectares, percent. min_area: as a request says it, with “auto” decided; connected
    changed pixels below it count as unchanged in every file but the probability. min_area_m2,
    min_area_pixels: the same in both units, by the mean pixel of the grid; without georeferencing
    no m². area_outlined_m2: of all polygons. not_assessed: where masks were used, pixels and
    area_m2 for each reason why pixels were not assessed. kinds: by indices of the bands, the
    largest first: kind, direction, changes (polygons), pixels, hectares, percent of what changed.
    """

    output: str
    files: dict[str, str]
    model: str
    device: str
    precision: str
    threshold: float
    crf: str
    changes: int
    pixels: int
    pixels_changed: int
    pixels_not_assessed: int
    area_changed_m2: float | None
    area_assessed_m2: float | None
    area_not_assessed_m2: float | None
    changed_percent: float
    seconds: float
    stages: dict[str, float]
    warnings: tuple[str, ...] = ()
    transitions: tuple[dict[str, Any], ...] = ()
    min_area_m2: float = 0.0
    area_outlined_m2: float | None = None
    min_area: float | str = 0.0
    min_area_pixels: float = 0.0
    kinds: tuple[dict[str, Any], ...] = ()
    not_assessed: tuple[dict[str, Any], ...] = ()

    def _repr_html_(self) -> str | None:
        """What a notebook shows of it: picture, figures and files; None without Jinja2."""
        from .pages import result_html

        try:
            return result_html(self)
        except LibraryMissing:
            return None

    @property
    def summary(self) -> Message:
        """One line: how much changed, in how many places."""
        return found_in(self.to_json())

    def to_json(self) -> dict[str, Any]:
        """The result as plain values; without reasons where no mask was used."""
        values = dataclasses.asdict(self)
        return (
            values
            if self.not_assessed or "not_assessed" in self.files
            else {k: v for k, v in values.items() if k != "not_assessed"}
        )

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> DetectionResult:
        """The result that `to_json` wrote."""
        return cls(**_from_known(cls, values, msg("The result")))
