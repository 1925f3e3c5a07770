"""Options that say what is detected and how, and the request that they make."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...errors import BadInput
from .kinds import add_kinds
from .pair import MASK_OPTIONS, add_alignment, add_masks
from .series import of_two_dates
from .tta import add_tta

if TYPE_CHECKING:
    from ...request import DetectionRequest


def _bands(text: str) -> tuple[int | str, ...]:
    from ...scenes.band_colours import bands_in

    try:
        return bands_in(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no list of bands, such as 3,2,1 or red,green,blue"
        ) from None


def add_pair(command: argparse.ArgumentParser, *, optional: bool) -> None:
    """Both images and how they are read. optional: a recipe or the run to resume may name them."""
    command.add_argument(
        "before",
        metavar="BEFORE",
        nargs="?" if optional else None,
        help="the earlier image: a file, several separated by ;, or a product as it was delivered "
        "(a .SAFE folder, a Landsat folder or .tar)",
    )
    command.add_argument(
        "after", metavar="AFTER", nargs="?" if optional else None, help="the later image"
    )
    pair = command.add_argument_group("the pair")
    pair.add_argument(
        "--grid",
        metavar="after|before|FILE",
        help="whose pixels the result has: a date's, or those of a raster file (after)",
    )
    add_alignment(pair)
    pair.add_argument(
        "--bands",
        type=_bands,
        metavar="N,N,…",
        help="bands of both images, in the network's order: numbers, or colours such as "
        "red,green,blue,nir where the images name theirs",
    )
    pair.add_argument(
        "--bands-before", type=_bands, metavar="N,N,…", help="bands of the before image"
    )
    pair.add_argument(
        "--bands-after", type=_bands, metavar="N,N,…", help="bands of the after image"
    )
    pair.add_argument(
        "--nodata", type=float, metavar="VALUE", help="value that means “no data” in both images"
    )
    pair.add_argument(
        "--nodata-before", type=float, metavar="VALUE", help="the same, for the before image"
    )
    pair.add_argument(
        "--nodata-after", type=float, metavar="VALUE", help="the same, for the after image"
    )
    pair.add_argument(
        "--crs-before",
        metavar="CRS",
        help="CRS of the before image, such as EPSG:32633, if its own is missing or wrong",
    )
    pair.add_argument("--crs-after", metavar="CRS", help="the same, for the after image")
    pair.add_argument(
        "--area-of-interest",
        metavar="FILE",
        help="polygons to stay inside: any vector file; of several layers FILE|layername=NAME",
    )
    add_masks(command)


def add_run(command: argparse.ArgumentParser) -> None:
    """The model, and how it is computed."""
    run = command.add_argument_group("the run")
    run.add_argument(
        "--model",
        metavar="NAME|FILE",
        help="a name that `deepchange models` lists, or auto: installed weights whose card fits "
        "the pair, else ir-mad (ir-mad)",
    )
    run.add_argument(
        "--crf",
        choices=("auto", "numpy", "torch", "pydensecrf", "off"),
        help="pull the mask onto edges; auto: by numpy, the fastest, where the model gains by it; "
        "torch and pydensecrf are slower and nearer to the exact sums (auto)",
    )
    run.add_argument("--window", type=int, metavar="N", help="pixels of a window's side")
    run.add_argument(
        "--overlap", type=int, metavar="N", help="pixels that neighbouring windows share"
    )
    run.add_argument("--batch", type=int, metavar="N", help="windows computed together")
    run.add_argument(
        "--device", metavar="NAME", help="auto, cpu, openvino, cuda, cuda:N or mps (auto)"
    )
    run.add_argument(
        "--precision",
        choices=("auto", "fp32", "bf16", "fp16", "tf32"),
        help="arithmetic of the network; tf32: on CUDA devices (auto, which is fp32)",
    )
    add_tta(run)


MIN_AREA_HELP = "smaller changes count as none: 25px, 500 (m²), 0.5ha, 0 for all, or auto, 9 pixels"


def add_decision(command: argparse.ArgumentParser) -> None:
    """Threshold, minimum area and kinds of change."""
    decision = command.add_argument_group("the decision")
    decision.add_argument(
        "--threshold", type=float, metavar="T", help="probability above which a pixel changed, 0..1"
    )
    decision.add_argument("--min-area", metavar="AREA", help=f"{MIN_AREA_HELP} (auto)")
    add_kinds(decision, "auto")


def add_models_folder(command: argparse.ArgumentParser) -> None:
    """--models, the folder of installed weights."""
    command.add_argument(
        "--models", metavar="DIR", help="the folder of installed weights (your own data folder)"
    )


# Options that are fields of the request, by the same names.
_OPTIONS = (
    "before",
    "after",
    "output",
    "model",
    "threshold",
    "crf",
    "min_area",
    "area_of_interest",
    *MASK_OPTIONS,
    "grid",
    "align",
    "align_to",
    "bands_before",
    "bands_after",
    "nodata_before",
    "nodata_after",
    "window",
    "overlap",
    "batch",
    "device",
    "precision",
    "tta",
    "seed",
    "kinds",
    "polygons",
    "overwrite",
    "crs_before",
    "crs_after",
)


def given_options(parsed: argparse.Namespace) -> dict[str, Any]:
    """What the user said; what she did not say keeps the default, or what the recipe says."""
    values = vars(parsed)
    for date in ("before", "after"):
        for name in ("bands", "nodata"):
            if values[f"{name}_{date}"] is None:
                values[f"{name}_{date}"] = values[name]
    given = {name: values[name] for name in _OPTIONS if values.get(name) is not None}
    return given if getattr(parsed, "later", None) else of_two_dates(parsed, given)


def request_of(parsed: argparse.Namespace) -> tuple[DetectionRequest, list[str]]:
    """The request, perhaps of a recipe, and notes on it. Raises BadInput where images or folder
    are missing."""
    from ...request import DetectionRequest

    given = given_options(parsed)
    if parsed.recipe:
        from ...results.report import read_recipe

        if "output" not in given:
            raise BadInput(
                "Say where to write: --output DIR (what a recipe says of its own folder does not "
                "count)."
            )
        request, notes = read_recipe(parsed.recipe)
        return replace(request, **given), notes
    missing = [name for name in ("BEFORE", "AFTER") if name.lower() not in given]
    if missing or "output" not in given:
        wanted = " and ".join([*missing, *([] if "output" in given else ["--output DIR"])])
        raise BadInput(
            f"Say what to compare and where to write: {wanted} missing (see deepchange detect "
            "--help)."
        )
    return DetectionRequest(**given), []
