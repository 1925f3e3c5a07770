"""From a downloaded copy of a published set to one that training reads: checked, cut, split and
measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...engine.arrays.windows import Window
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.grid import Grid
from ...engine.raster.source.source import open_source
from ..data.output_folder import check_output, new_folder
from ..data.pair_set import HELD_OUT_FILE, write_split
from ..data.writer import Labelled, SetWriter
from . import oscd_bands, sztaki
from .catalogue import DataSet, find_set
from .checking import check_copy
from .sample import Decode, Sample, Truth, read_bands, size_of

_SHOWN = 20

Step = Callable[[float], None]


class CopyHasProblems(BadInput):
    """A downloaded copy cannot be used as it is; `problems` are all of them, a sentence each."""

    def __init__(self, title: str, source: Path, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        shown = [f"- {problem}" for problem in problems[:_SHOWN]]
        if len(problems) > _SHOWN:
            shown.append(f"- and {len(problems) - _SHOWN} more.")
        number = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"The copy of {title} in “{source}” has {number}:\n" + "\n".join(shown))


@dataclass(frozen=True)
class Prepared:
    """A set that was written. notes: sentences on what may be lacking. sets: folder and description
    of each part."""

    title: str
    notes: tuple[str, ...]
    sets: tuple[tuple[Path, dict[str, Any]], ...]


def prepare(
    name: str, source: Path, output: Path, *, overwrite: bool = False, step: Step | None = None
) -> Prepared:
    """Check a copy of a set and write it in our form. step: told the share done.

    Raises BadInput: an unknown set, a copy of another layout, or CopyHasProblems with a sentence
    for each file."""
    found = find_set(name)
    if not source.is_dir():
        raise BadInput(
            msg(
                "“{source}” is no folder; give the folder with the downloaded copy of {title}.",
                source=source,
                title=found.title,
            )
        )
    check_output(output, overwrite=overwrite, inputs=[source])
    tell = step or (lambda _share: None)
    problems: list[str] = []
    samples = found.find(source, problems)
    decode = check_copy(samples, found.decode, found.cut, problems, lambda share: tell(share / 2))
    if problems or not samples:
        raise CopyHasProblems(found.title, source, problems or ["no pair was found in it."])
    with new_folder(output, overwrite=overwrite, inputs=[source]) as folder:
        write = {"sztaki": _write_sztaki, "oscd-4bands": _write_bands}.get(name, _write)
        described = write(found, samples, decode, folder, lambda share: tell(0.5 + share / 2))
    return Prepared(
        found.title,
        _notes(found, samples),
        tuple((output / part, said) for part, said in described),
    )


def _notes(found: DataSet, samples: Sequence[Sample]) -> tuple[str, ...]:
    there = Counter(sample.split for sample in samples)
    there[""] = len(samples)
    notes = [
        f"The copy holds {there[split]:,} "
        f"pair{'s' * (there[split] != 1)}{f' to {split}' if split else ''}, and the published set "
        f"{count:,}."
        for split, count in found.counts.items()
        if there[split] != count
    ]
    if not there["train"]:
        notes.append("The copy holds no pair to train with; what was written can only be scored.")
    return tuple(notes)


def _write(
    found: DataSet, samples: Sequence[Sample], decode: Decode, folder: Path, step: Step
) -> list[tuple[str, dict[str, Any]]]:
    writer = SetWriter(folder, _pixels(samples), found.classes)
    for number, sample in enumerate(samples, 1):
        _write_chips(writer, sample, decode(sample), found.cut)
        step(number / len(samples))
    return [("", writer.finish(**_facts(found)))]


def _pixels(samples: Sequence[Sample]) -> int:
    width, height = size_of(samples[0].before)
    return width * height * sum(sample.split == "train" for sample in samples)


def _facts(found: DataSet) -> dict[str, Any]:
    return {"name": found.name, "title": found.title, "home": found.home, "licence": found.licence}


def _write_chips(writer: SetWriter, sample: Sample, truth: Truth, cut: int | None) -> None:
    """One pair, whole or in chips that do not overlap; what is left over at the right and below is
    left out."""
    before, after = read_bands(sample.before), read_bands(sample.after)
    source = open_source(str(sample.before), "before", None, None)
    height, width = truth.change.shape
    if cut is None or (height, width) == (cut, cut):
        chip = Labelled(before, after, *truth)
        writer.add(sample.split, sample.name, chip, source.grid, (sample.before, sample.after))
        return
    for window in _whole_windows(height, width, cut):
        rows, columns = window.slices
        labels = (None if values is None else values[rows, columns] for values in truth)
        chip = Labelled(before[:, rows, columns], after[:, rows, columns], *labels)  # type: ignore[arg-type]
        name = f"{sample.name}_{window.row:04d}_{window.column:04d}"
        writer.add(sample.split, name, chip, source.grid.cut(window), nodata=source.nodata)


def _write_bands(
    found: DataSet, samples: Sequence[Sample], _decode: Decode, folder: Path, step: Step
) -> list[tuple[str, dict[str, Any]]]:
    """Cities of other bands than those of the pictures that were checked."""
    writer = SetWriter(folder, _pixels(samples), bands=oscd_bands.NAMES)
    for number, sample in enumerate(samples, 1):
        chip, grid = oscd_bands.labelled(sample)
        writer.add(sample.split, sample.name, chip, grid, nodata=oscd_bands.NODATA)
        step(number / len(samples))
    return [("", writer.finish(**_facts(found)))]


def _whole_windows(height: int, width: int, size: int) -> Iterator[Window]:
    for row in range(0, height - size + 1, size):
        for column in range(0, width - size + 1, size):
            yield Window(row, column, size, size)


def _write_sztaki(
    found: DataSet, samples: Sequence[Sample], decode: Decode, folder: Path, step: Step
) -> list[tuple[str, dict[str, Any]]]:
    """Each site a set of its own, as its network was trained with it alone."""
    described = []
    for site in sztaki.SITES:
        here = [
            replace(s, name=s.name[len(site) + 1 :])
            for s in samples
            if s.name.startswith(f"{site}_")
        ]
        if here:
            described.append((site, _write_site(found, site, here, decode, folder / site)))
        step((sztaki.SITES.index(site) + 1) / len(sztaki.SITES))
    return described


def _write_site(
    found: DataSet, site: str, samples: Sequence[Sample], decode: Decode, folder: Path
) -> dict[str, Any]:
    """The published training list, and the top left corner of the test pair.

    A second list of splits, to choose a model by: trained with each original as it is, cut as
    published, and held out what that cut leaves over of each, so that every place is judged and no
    pixel is both."""
    train = [sample for sample in samples if sample.split == "train"]
    writer = SetWriter(folder, len(train) * 640 * 784 * 7)
    chips = [Labelled(read_bands(s.before), read_bands(s.after), *decode(s)) for s in train]
    for entry in sztaki.published_list(site, len(train)):
        way = sztaki.WAYS[entry.way]
        chip = Labelled(*(sztaki.cut(way(values)) for values in chips[entry.original][:3]))
        name = f"{entry.number:02d}_{train[entry.original].name}_{entry.way}"
        writer.add("train", name, chip, _nowhere(chip))
    for sample in (sample for sample in samples if sample.split == "test"):
        height, width = sztaki.TEST_SIZE
        whole = read_bands(sample.before), read_bands(sample.after), decode(sample).change
        chip = Labelled(*(values[..., :height, :width] for values in whole))
        writer.add("test", f"test_{sample.name}", chip, _nowhere(chip))
    held = _held_out(writer, train, chips)
    if held:
        as_they_are = [name for name in writer.names["train"] if name.endswith("_as_it_is")]
        write_split(
            folder / HELD_OUT_FILE,
            {"train": as_they_are, "val": held, "test": writer.names["test"]},
        )
    return writer.finish(**_facts(found), site=site)


def _held_out(writer: SetWriter, train: Sequence[Sample], chips: Sequence[Labelled]) -> list[str]:
    """Write what the published cut leaves over of the originals; returns the names."""
    names = []
    for sample, chip in zip(train, chips):
        rest = Labelled(*(sztaki.left_over(values) for values in chip[:3]))
        if rest.change.size:
            names.append(f"{sample.name}_held_out")
            writer.write(names[-1], rest, _nowhere(rest))
    return names


def _nowhere(chip: Labelled) -> Grid:
    """The grid of a picture that does not say where it lies."""
    height, width = chip.change.shape
    return Grid(height, width)
