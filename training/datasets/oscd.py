"""OSCD: cities in folders of their own, labels of training and test cities in two more."""

from __future__ import annotations

from pathlib import Path

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.pair_set import SPLIT_FILE, read_split
from .sample import Sample

LAYOUT = (
    "“… - Images”/CITY/pair/img1.png, img2.png with “… - Train Labels”/CITY/cm/CITY-cm.tif or "
    "cm.png, and “… - Test Labels” alike; or rgb/CITY_t1.tif, rgb/CITY_t2.tif, label/CITY.tif "
    "with split.txt"
)
# Kept from training to choose a model by: the authors' split has no validation cities.
_VALIDATION = ("mumbai", "saclay_e")


def find(source: Path, problems: list[str]) -> list[Sample]:
    """The cities of a copy. Raises BadInput where it has neither of the two layouts."""
    if (source / "rgb").is_dir():
        return _in_one_folder(source, problems)
    images = next((path for path in sorted(source.glob("*Images")) if path.is_dir()), None)
    if images is None:
        raise BadInput(
            msg("“{source}” is not laid out as expected: {layout}.", source=source, layout=LAYOUT)
        )
    samples = []
    for split, pattern in (("train", "*Train Labels"), ("test", "*Test Labels")):
        for folder in sorted(source.glob(pattern)):
            for city in sorted(path for path in folder.iterdir() if path.is_dir()):
                label = _first(city / "cm", (f"{city.name}-cm.tif", "cm.png"))
                pair = images / city.name / "pair"
                kept = "val" if split == "train" and city.name in _VALIDATION else split
                samples += _sample(
                    kept, city.name, pair / "img1.png", pair / "img2.png", label, problems
                )
    return samples


def _in_one_folder(source: Path, problems: list[str]) -> list[Sample]:
    samples = []
    for split, cities in read_split(source / SPLIT_FILE).items():
        for city in cities:
            before, after = (source / "rgb" / f"{city}_t{date}.tif" for date in (1, 2))
            samples += _sample(
                split, city, before, after, source / "label" / f"{city}.tif", problems
            )
    return samples


def _sample(
    split: str, city: str, before: Path, after: Path, label: Path, problems: list[str]
) -> list[Sample]:
    lacking = [path for path in (before, after, label) if not path.exists()]
    problems += [f"“{path}” of the city {city} is missing." for path in lacking]
    return [] if lacking else [Sample(split, city, before, after, (label,))]


def _first(folder: Path, names: tuple[str, ...]) -> Path:
    return next((folder / name for name in names if (folder / name).exists()), folder / names[0])
