"""`deepchange-train data`: list published sets, prepare a downloaded copy, make chips from
polygons, generate a set."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ...engine.cli.options.answer import add_answer, add_answer_of_action
from ...engine.cli.remedies import with_options
from ...engine.cli.terminal import say, say_json
from ...engine.messages import messages_of
from ...engine.request import ALIGNMENTS
from .bands import band_numbers

_OVERWRITE = "replace the set that the output holds; a folder that holds anything else is refused"


def add_data(commands: Any) -> None:
    """Add the command `data` to those of the command line."""
    data = commands.add_parser(
        "data", help="sets of labelled pairs: list, prepare, make from polygons"
    )
    data.set_defaults(run=_list)
    actions = data.add_subparsers(
        title="what to do (list, where nothing is said)", metavar="ACTION"
    )
    listing = actions.add_parser("list", help="list the published sets that can be prepared")
    listing.set_defaults(run=_list)
    _add_prepare(actions)
    _add_from_polygons(actions)
    _add_merge(actions)
    _add_generate(actions)
    add_answer(data)
    for action in actions.choices.values():
        add_answer_of_action(action)


def _add_prepare(actions: Any) -> None:
    prepare = actions.add_parser(
        "prepare", help="check a downloaded set, cut chips, write split lists and statistics"
    )
    prepare.add_argument(
        "name", metavar="NAME", help="one of those that `deepchange-train data list` shows"
    )
    prepare.add_argument(
        "--source", required=True, metavar="DIR", help="the folder with the downloaded copy"
    )
    prepare.add_argument("--output", required=True, metavar="DIR", help="the folder to write")
    prepare.add_argument("--overwrite", action="store_true", help=_OVERWRITE)
    prepare.set_defaults(run=_prepare)


def _add_merge(actions: Any) -> None:
    merging = actions.add_parser("merge", help="make one set of several, to train with all of them")
    merging.add_argument(
        "sets",
        metavar="SET",
        nargs="+",
        type=Path,
        help="the folder of a set, or a list of splits in it",
    )
    merging.add_argument("--output", required=True, metavar="DIR", help="the folder to write")
    merging.add_argument(
        "--times",
        metavar="N",
        nargs="+",
        type=int,
        default=[],
        help="how often the pairs to train with of each set are listed: more for a small one (1)",
    )
    merging.add_argument("--overwrite", action="store_true", help=_OVERWRITE)
    merging.set_defaults(run=_merge)


def _add_from_polygons(actions: Any) -> None:
    polygons = actions.add_parser(
        "from-polygons", help="make chips from two images and polygons of what changed"
    )
    polygons.add_argument("--before", required=True, metavar="FILE", help="the earlier image")
    polygons.add_argument("--after", required=True, metavar="FILE", help="the later image")
    polygons.add_argument(
        "--labels",
        required=True,
        metavar="FILE",
        help="polygons of what changed; of several layers FILE|layername=NAME",
    )
    polygons.add_argument(
        "--area", metavar="FILE", help="polygons of where you looked; all outside is left out"
    )
    polygons.add_argument(
        "--class-field",
        metavar="FIELD[,FIELD]",
        default="",
        help="a field that says which polygons are changes (not those of “unchanged”, “rejected”, "
        "“no” or 0, which without --area are all that is judged beside the changes; empty and "
        "“undecided” ones are left out); or two, with the land cover before and after "
        "(polygons that lack one are left out)",
    )
    for name, meaning in (
        ("changed", "a change"),
        ("unchanged", "no change"),
        ("unknown", "that nobody judged"),
    ):
        polygons.add_argument(
            f"--{name}", metavar="VALUE,…", help=f"the values of that field that mean {meaning}"
        )
    polygons.add_argument(
        "--size", type=int, default=256, metavar="N", help="pixels of a chip's side (256)"
    )
    polygons.add_argument(
        "--bands", metavar="N,N,…", help="bands of both images, in the network's order"
    )
    polygons.add_argument(
        "--align",
        choices=ALIGNMENTS,
        default="off",
        help="move the before image onto the after image where that brings them closer (off)",
    )
    polygons.add_argument("--output", required=True, metavar="DIR", help="the folder to write")
    polygons.add_argument("--overwrite", action="store_true", help=_OVERWRITE)
    polygons.set_defaults(run=_from_polygons)


def _add_generate(actions: Any) -> None:
    generate = actions.add_parser(
        "generate", help="make a semantic set with known truth from real pairs of buildings"
    )
    generate.add_argument(
        "--images",
        required=True,
        nargs="+",
        metavar="DIR",
        help="folders A, B and label (or before, after and label) of pairs whose masks mark new "
        "buildings",
    )
    generate.add_argument(
        "--changes",
        nargs="+",
        default=[],
        metavar="DIR",
        help="folders alike, or of K_im1, K_im2, K_gt as SZTAKI comes, whose masks mark changes of "
        "any kind: plants and soil alone are known there",
    )
    generate.add_argument(
        "--indices",
        nargs="+",
        default=[],
        metavar="DIR",
        help="folders rgb and multispectral (NAME_t1.tif, NAME_t2.tif; blue, green, red, near "
        "infrared), such as OSCD: plants and water are told by index, and water is a class",
    )
    generate.add_argument(
        "--real",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="share of chips that are real pairs with the changes that happened, where the land "
        "cover of both dates is certain (0)",
    )
    generate.add_argument("--output", required=True, metavar="DIR", help="the folder to write")
    generate.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another number makes another set (0)"
    )
    generate.add_argument(
        "--size", type=int, default=128, metavar="N", help="pixels of a chip's side (128)"
    )
    generate.add_argument(
        "--pairs", type=int, default=400, metavar="N", help="chips in all splits together (400)"
    )
    generate.add_argument("--overwrite", action="store_true", help=_OVERWRITE)
    generate.set_defaults(run=_generate)


def _list(parsed: argparse.Namespace) -> None:
    from ..datasets.catalogue import SETS

    if parsed.json:
        shown = ("name", "title", "home", "size", "licence", "layout")
        say_json([{key: getattr(item, key) for key in shown} for item in SETS.values()])
        return
    for item in SETS.values():
        layouts = item.layout.replace("; or ", "\n             or ")
        say(f"{item.name}  {item.title}: {item.size}")
        say(f"  home page  {item.home}\n  licence    {item.licence}\n  layout     {layouts}\n")
    say(_IN_GENERAL)


_IN_GENERAL = """SPLIT stands for train, val and test; split.txt has lines such as “train town.png”,
list/train.txt only names. Your own pairs need no preparing: folders before/, after/ and label/ with
files of the same names (masks of 0 and 1, or 0 and 255), and split.txt."""


def _prepare(parsed: argparse.Namespace) -> None:
    from ..datasets.prepare import prepare

    done = prepare(
        parsed.name,
        Path(parsed.source),
        Path(parsed.output),
        overwrite=parsed.overwrite,
        step=_step("preparing"),
    )
    _finish_line()
    if parsed.json:
        sets = [{"folder": str(folder), **said} for folder, said in done.sets]
        say_json({"title": done.title, "notes": done.notes, "sets": sets})
        return
    for note in done.notes:
        say(f"Note: {note}")
    for folder, said in done.sets:
        say(_described(folder, said))


def _merge(parsed: argparse.Namespace) -> None:
    from ..datasets.merge import MergeRequest, merge

    request = MergeRequest(
        tuple(parsed.sets), Path(parsed.output), tuple(parsed.times), parsed.overwrite
    )
    said = merge(request, _step("merging"))
    _finish_line()
    if parsed.json:
        say_json({"folder": parsed.output, **said})
        return
    say(_described(request.output, said))


def _from_polygons(parsed: argparse.Namespace) -> None:
    from ...engine.accuracy.change_values import ChangeValues
    from ..data.from_polygons import PolygonRequest, make_chips

    fields = tuple(part.strip() for part in parsed.class_field.split(",") if part.strip())
    request = PolygonRequest(
        parsed.before,
        parsed.after,
        parsed.labels,
        Path(parsed.output),
        parsed.area,
        fields,
        parsed.size,
        band_numbers(parsed.bands),
        parsed.overwrite,
        ChangeValues.from_texts(parsed.changed, parsed.unchanged, parsed.unknown),
        parsed.align,
    )
    said = make_chips(request, _step("drawing"))
    _finish_line()
    if parsed.json:
        say_json({"folder": parsed.output, **said})
        return
    say(f"Taken for {said['taken']}")
    for note in messages_of(said, "notes"):
        say(f"Note: {with_options(note)}")
    say(_described(request.output, said))


def _generate(parsed: argparse.Namespace) -> None:
    from ..datasets.generation.generated import GeneratedRequest, generate

    request = GeneratedRequest(
        tuple(Path(folder) for folder in parsed.images),
        Path(parsed.output),
        parsed.seed,
        parsed.size,
        parsed.pairs,
        parsed.overwrite,
        tuple(Path(folder) for folder in parsed.indices),
        parsed.real,
        tuple(Path(folder) for folder in parsed.changes),
    )
    said = generate(request, _step("pasting"))
    _finish_line()
    if parsed.json:
        say_json({"folder": parsed.output, **said})
        return
    say(f"Note: {said['note']}")
    say(_described(request.output, said))


def _described(folder: Path, said: Mapping[str, Any]) -> str:
    """What a set holds, as people read it."""
    from ...engine.units import table

    size = (
        "sizes differ" if said["size"] is None else f"{said['size'][1]} × {said['size'][0]} pixels"
    )
    rows = [("split", "pairs", "judged pixels", "changed")]
    for split, found in said["splits"].items():
        rows.append(
            (
                split,
                f"{found['pairs']:,}",
                f"{found['judged_pixels']:,}",
                f"{100 * found['changed']:.2f} %",
            )
        )
    return f"{said['title']}, {size}: {folder}\n{table(rows)}"


def _step(name: str) -> Callable[[float], None]:
    """Progress as one line on a terminal."""
    from ...engine.cli.progress import reporter
    from ...engine.progress import Progress

    report = reporter("bar")

    def step(share: float) -> None:
        if report is not None:
            report(Progress(name, share))

    return step


def _finish_line() -> None:
    from ...engine.cli.progress import clear_line

    clear_line()
