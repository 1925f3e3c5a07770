"""Finding the pairs of a downloaded copy by its folders and lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.pair_set import SPLIT_FILE, SPLITS, files_in, read_split
from .sample import Sample


@dataclass(frozen=True)
class Layout:
    """Folders of both dates and of the labels. Where they hold “{split}”, each split has folders of
    its own, else lists say which pair belongs to which: split.txt, or list/train.txt and so on with
    a name a line."""

    before: str
    after: str
    labels: tuple[str, ...]

    @property
    def by_folders(self) -> bool:
        """Whether each split has folders of its own."""
        return "{split}" in self.before

    def __str__(self) -> str:
        folders = ", ".join(f"{name}/" for name in (self.before, self.after, *self.labels))
        if self.by_folders:
            return folders.replace("{split}", "SPLIT")
        return f"{folders} with split.txt or list/SPLIT.txt"


COMMON = (
    Layout("{split}/A", "{split}/B", ("{split}/label",)),
    Layout("A", "B", ("label",)),
    Layout("before", "after", ("label",)),
)


def find_samples(source: Path, layouts: Sequence[Layout], problems: list[str]) -> list[Sample]:
    """The pairs of a copy in the first of these layouts that it has. problems: gets a sentence for
    each file without a partner. Raises BadInput where it has none of the layouts."""
    for layout in layouts:
        if layout.by_folders and any(
            (source / layout.before.format(split=split)).is_dir() for split in SPLITS
        ):
            return [
                sample
                for split in SPLITS
                for sample in _in_split_folders(source, layout, split, problems)
            ]
        if not layout.by_folders and (source / layout.before).is_dir():
            return _in_lists(source, layout, problems)
    expected = "; or ".join(map(str, layouts))
    raise BadInput(
        msg(
            "“{source}” is not laid out as expected: {expected}. SPLIT stands for "
            "train, val and test.",
            source=source,
            expected=expected,
        )
    )


def _in_split_folders(
    source: Path, layout: Layout, split: str, problems: list[str]
) -> list[Sample]:
    folders = [
        source / name.format(split=split) for name in (layout.before, layout.after, *layout.labels)
    ]
    files = [_by_name(folder) for folder in folders]
    names = dict.fromkeys(name for found in files for name in sorted(found))
    return _matched(split, names, folders, files, problems)


def _in_lists(source: Path, layout: Layout, problems: list[str]) -> list[Sample]:
    folders = [source / name for name in (layout.before, layout.after, *layout.labels)]
    files = [_by_name(folder) for folder in folders]
    samples = []
    for split, names in _listed(source).items():
        stems = [name if name in files[0] else Path(name).stem for name in names]
        samples += _matched(split, dict.fromkeys(stems), folders, files, problems)
    return samples


def _by_name(folder: Path) -> dict[str, Path]:
    return {path.stem: path for path in files_in(folder)}


def _listed(source: Path) -> Mapping[str, list[str]]:
    """The names of each split. Raises BadInput where no list is there."""
    lists = {split: source / "list" / f"{split}.txt" for split in SPLITS}
    if (source / SPLIT_FILE).exists() or not any(path.exists() for path in lists.values()):
        return read_split(source / SPLIT_FILE)
    return {
        split: [
            line.strip()
            for line in path.read_text(encoding="utf-8-sig").splitlines()
            if line.strip()
        ]
        for split, path in lists.items()
        if path.exists()
    }


def _matched(
    split: str,
    names: Mapping[str, None],
    folders: Sequence[Path],
    files: Sequence[Mapping[str, Path]],
    problems: list[str],
) -> list[Sample]:
    """The pairs of which every file is there."""
    samples = []
    for name in names:
        paths = [found.get(name) for found in files]
        lacking = [f"“{folder}”" for folder, path in zip(folders, paths) if path is None]
        if lacking:
            there = next(
                (f"“{path}”" for path in paths if path is not None), f"“{name}” of the lists"
            )
            problems.append(f"{there} has no partner in {' nor in '.join(lacking)}.")
        else:
            before, after, *labels = (path for path in paths if path is not None)
            samples.append(Sample(split, unique_name(split, name), before, after, tuple(labels)))
    return samples


def unique_name(split: str, name: str) -> str:
    """A name that tells its split: several sets count anew in each."""
    return name if name.startswith(f"{split}_") else f"{split}_{name}"
