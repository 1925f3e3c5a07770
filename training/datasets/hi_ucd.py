"""Hi-UCD and Hi-UCD mini: years in folders, or lists of five paths a line as ClearSCD's authors use
them."""

from __future__ import annotations

from pathlib import Path

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.pair_set import SPLITS, files_in
from .layouts import unique_name
from .sample import Sample

LAYOUT = (
    "SPLIT.txt (train, val, test) with lines “image before, image after, change, classes before, "
    "classes after”: paths from the folder on, separated by spaces, the last three one file; or "
    "SPLIT/image/YEAR/ and SPLIT/mask/YEAR_YEAR/ with the same names below"
)


def find(source: Path, problems: list[str]) -> list[Sample]:
    """The pairs of a copy. Raises BadInput where it has neither of the two layouts."""
    lists = {split: source / f"{split}.txt" for split in SPLITS}
    if any(path.exists() for path in lists.values()):
        return [
            s
            for split, path in lists.items()
            if path.exists()
            for s in _listed(source, split, path, problems)
        ]
    if not any((source / split / "image").is_dir() for split in SPLITS):
        raise BadInput(
            msg("“{source}” is not laid out as expected: {layout}.", source=source, layout=LAYOUT)
        )
    return [sample for split in SPLITS for sample in _by_years(source / split, split, problems)]


def _listed(source: Path, split: str, path: Path, problems: list[str]) -> list[Sample]:
    samples = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        parts = [source / part for part in line.split()]
        if not parts:
            continue
        if len(parts) != 5:
            problems.append(f"Line {number} of “{path}” has {len(parts)} paths in place of five.")
            continue
        lacking = [part for part in dict.fromkeys(parts) if not part.exists()]
        problems += [f"“{part}”, of line {number} of “{path}”, is missing." for part in lacking]
        if not lacking:
            name = "_".join(Path(line.split()[2]).with_suffix("").parts[-2:])
            samples.append(Sample(split, unique_name(split, name), parts[0], parts[1], (parts[2],)))
    return samples


def _by_years(folder: Path, split: str, problems: list[str]) -> list[Sample]:
    samples = []
    for masks in sorted(path for path in (folder / "mask").glob("*_*") if path.is_dir()):
        dates = [folder / "image" / year for year in masks.name.split("_", 1)]
        for path in (
            file for place in (masks, *sorted(masks.glob("**/*/"))) for file in files_in(place)
        ):
            below = path.relative_to(masks)
            images = [date / below for date in dates]
            lacking = [image for image in images if not image.exists()]
            problems += [f"“{image}”, the partner of “{path}”, is missing." for image in lacking]
            if not lacking:
                name = "_".join((masks.name, *below.with_suffix("").parts))
                samples.append(
                    Sample(split, unique_name(split, name), images[0], images[1], (path,))
                )
    return samples
