"""The published data sets as data: what each is, where it is had, and how a copy of it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from ...engine.catalogue.card import LandClass
from ...engine.errors import BadInput
from ...engine.messages import msg
from . import decoding, hi_ucd, oscd, oscd_bands, sztaki
from .layouts import COMMON, Layout, find_samples
from .sample import Decode, Sample

Find = Callable[[Path, list[str]], list[Sample]]
_SEE = "see its home page"


@dataclass(frozen=True)
class DataSet:
    """One published set.

    home: where it is had. size, licence: as stated where it was described to us. layout: of a
    downloaded copy, in words. find: the pairs of a copy. decode: what its labels say, None to see
    from the masks whether they hold 0 and 1 or 0 and 255. cut: side of the chips that papers cut,
    pixels, None to keep images whole. counts: pairs in each split as published, before cutting.
    classes: kinds of land cover, in order."""

    name: str
    title: str
    home: str
    size: str
    licence: str
    layout: str
    find: Find
    decode: Decode | None = None
    cut: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    classes: tuple[LandClass, ...] = ()


def _laid_out(*layouts: Layout) -> tuple[str, Find]:
    """In words, and as a way to find pairs."""
    every = tuple(dict.fromkeys((*layouts, *COMMON)))
    return "; or ".join(map(str, every)), lambda source, problems: find_samples(
        source, every, problems
    )


def _classes(*items: str) -> tuple[LandClass, ...]:
    return tuple(LandClass(*item.rsplit(" ", 1)) for item in items)


HI_UCD_CLASSES = _classes(
    "water #0099ff",
    "grass #caff7a",
    "building #ff0000",
    "greenhouse #e600ff",
    "road #ffe600",
    "bridge #ffb5c5",
    "others #00ffe6",
    "bare land #af7aff",
    "woodland #00ff00",
)
SECOND_CLASSES = _classes(
    "water #0000ff",
    "ground #808080",
    "low vegetation #008000",
    "tree #00ff00",
    "building #800000",
    "sports field #ff0000",
)
# Seven kinds whose names were not described to us.
LSSCD_CLASSES = _classes(
    *(
        f"class {k} #{colour}"
        for k, colour in enumerate(
            ("e6194b", "3cb44b", "4363d8", "f58231", "ffe119", "46f0f0", "f032e6"), 1
        )
    )
)
_WITH_CLASSES = (
    Layout(
        "{split}/A",
        "{split}/B",
        ("{split}/label", "{split}/classes_before", "{split}/classes_after"),
    ),
    Layout("before", "after", ("label", "classes_before", "classes_after")),
)
_IMAGES_OF_SECOND = Layout("{split}/im1", "{split}/im2", ("{split}/label1", "{split}/label2"))


def _semantic(*layouts: Layout) -> tuple[str, Find]:
    words = "; or ".join(map(str, layouts))
    return words, lambda source, problems: find_samples(source, layouts, problems)


SETS = {
    item.name: item
    for item in (
        DataSet(
            "cdd",
            "CDD (season-varying)",
            "https://doi.org/10.5194/isprs-archives-XLII-2-565-2018",
            "10,000 / 3,000 / 3,000 pairs of 256 × 256 pixels",
            _SEE,
            *_laid_out(Layout("{split}/A", "{split}/B", ("{split}/OUT",))),
            decoding.by_coding("grey"),
            counts={"train": 10_000, "val": 3_000, "test": 3_000},
        ),
        DataSet(
            "levir-cd",
            "LEVIR-CD",
            "https://justchenhao.github.io/LEVIR/",
            "637 pairs of 1024 × 1024 pixels, 0.5 m",
            "academic use only, no commercial use",
            *_laid_out(),
            cut=256,
            counts={"": 637},
        ),
        DataSet(
            "dsifn",
            "DSIFN",
            "https://github.com/GeoZcx/A-deeply-supervised-image-fusion-network-for-change-detection-in-remote-sensing-"
            "images",
            "3,600 / 340 / 48 pairs of 512 × 512 pixels",
            "non-commercial research",
            *_laid_out(Layout("{split}/t1", "{split}/t2", ("{split}/mask",))),
            counts={"train": 3_600, "val": 340, "test": 48},
        ),
        DataSet(
            "whu-cd",
            "WHU-CD (buildings)",
            "http://gpcv.whu.edu.cn/data/building_dataset.html",
            "one pair of 32,570 × 15,354 pixels, 0.2 m; 6,096 / 762 / 762 chips of 256 × 256",
            "research",
            *_laid_out(Layout("{split}/image1", "{split}/image2", ("{split}/label",))),
            cut=256,
        ),
        DataSet(
            "sysu-cd",
            "SYSU-CD",
            "https://github.com/liumency/SYSU-CD",
            "20,000 pairs of 256 × 256 pixels, 0.5 m",
            _SEE,
            *_laid_out(Layout("{split}/time1", "{split}/time2", ("{split}/label",))),
            counts={"": 20_000},
        ),
        DataSet(
            "sztaki",
            "SZTAKI AirChange",
            "http://mplab.sztaki.hu/remotesensing/airchange_benchmark.html",
            "13 pairs of 640 × 952 pixels, 1.5 m, of which Szada's 7 and Tiszadob's 5 are used",
            "free for scientific use with citation",
            sztaki.LAYOUT,
            sztaki.find,
            decoding.by_coding("grey"),
        ),
        DataSet(
            "oscd",
            "OSCD (Onera)",
            "https://rcdaudt.github.io/oscd/",
            "24 cities, Sentinel-2, 10 m",
            "images free with attribution (Copernicus), labels CC BY-NC-SA",
            oscd.LAYOUT,
            oscd.find,
            decoding.oscd,
            counts={"": 24},
        ),
        DataSet(
            "oscd-4bands",
            "OSCD (Onera), blue, green, red, near infrared",
            "https://rcdaudt.github.io/oscd/",
            "24 cities, Sentinel-2, 10 m",
            "images free with attribution (Copernicus), labels CC BY-NC-SA",
            oscd_bands.LAYOUT,
            oscd_bands.find,
            decoding.oscd,
            counts={"": 24},
        ),
        DataSet(
            "hi-ucd",
            "Hi-UCD",
            "https://github.com/Daisy-7/Hi-UCD-S",
            "12,000 / 7,200 pairs of 512 × 512 pixels, 0.1 m, labels of the test pairs kept back",
            _SEE,
            hi_ucd.LAYOUT,
            hi_ucd.find,
            decoding.hi_ucd,
            512,
            {"train": 12_000, "val": 7_200},
            HI_UCD_CLASSES,
        ),
        DataSet(
            "hi-ucd-mini",
            "Hi-UCD mini",
            "https://github.com/Daisy-7/Hi-UCD-S",
            "1,200 / 236 / 1,544 chips of 512 × 512 pixels cut from 1024 × 1024, 0.1 m",
            _SEE,
            hi_ucd.LAYOUT,
            hi_ucd.find,
            decoding.hi_ucd,
            512,
            {"train": 300, "val": 59, "test": 386},
            HI_UCD_CLASSES,
        ),
        DataSet(
            "lsscd",
            "LsSCD",
            "https://doi.org/10.5281/zenodo.17765755",
            "7 classes",
            _SEE,
            *_semantic(*_WITH_CLASSES),
            decoding.change_and_classes,
            classes=LSSCD_CLASSES,
        ),
        DataSet(
            "second",
            "SECOND",
            "https://captain-whu.github.io/SCD/",
            "4,662 pairs of 512 × 512 pixels, 0.5 to 3 m, 2,968 of them to train with; 6 classes",
            _SEE,
            *_semantic(_IMAGES_OF_SECOND),
            partial(decoding.second, SECOND_CLASSES),
            classes=SECOND_CLASSES,
        ),
    )
}


def find_set(name: str) -> DataSet:
    """The set of that name. Raises BadInput with the names there are."""
    if name not in SETS:
        raise BadInput(
            msg(
                "There is no data set “{name}”; choose one of {sets}.",
                name=name,
                sets=", ".join(SETS),
            )
        )
    return SETS[name]
