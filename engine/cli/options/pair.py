"""Options of the pair that need many words: alignment, and what must not be assessed (masks,
excluded polygons, clouds)."""

from __future__ import annotations

import argparse

from ...request import ALIGNMENTS

MASK_OPTIONS = (
    "masks_before",
    "masks_after",
    "mask_dilation",
    "exclude",
    "found_masks",
    "find_clouds",
)


def add_alignment(pair: argparse._ArgumentGroup) -> None:
    """--align, among what describes the pair."""
    pair.add_argument(
        "--align",
        choices=ALIGNMENTS,
        help="move the other image onto that of --grid: as a whole (shift), by a smooth field "
        "(local), or whichever is needed (auto); only where it brings them closer (off)",
    )
    pair.add_argument(
        "--align-to",
        metavar="first|last|N|FILE",
        help="with --align: move every date onto this one of a series, or onto the image FILE, so "
        "that all pairs lie alike (each pair is aligned by itself)",
    )


def add_masks(command: argparse.ArgumentParser) -> None:
    """Add the options; each that is not given is None."""
    masks = command.add_argument_group("what is left out")
    masks.add_argument(
        "--mask-before",
        action="append",
        dest="masks_before",
        metavar="FILE[:PRESET]",
        help="raster or polygons of what must not be assessed in the before image; repeatable. "
        "PRESET says what values mean: scl, qa_pixel, udm, udm2, fmask, nonzero, zero, "
        "values=3,8,9 or bits=1,3",
    )
    masks.add_argument(
        "--mask-after",
        action="append",
        dest="masks_after",
        metavar="FILE[:PRESET]",
        help="the same, for the after image",
    )
    masks.add_argument(
        "--mask",
        action="append",
        dest="masks_by_date",
        metavar="DATE=FILE[:PRESET]",
        help="the same for one date of a series: its number from 1 on, or what the name of its "
        "image alone holds, such as a year",
    )
    masks.add_argument(
        "--mask-dilation",
        type=int,
        metavar="N",
        help="pixels of the working grid by which masks grow to every side (0)",
    )
    masks.add_argument(
        "--exclude",
        metavar="FILE",
        help="polygons in which nothing is assessed, such as water: any vector file, as for "
        "--area-of-interest",
    )
    masks.add_argument(
        "--no-found-masks",
        action="store_const",
        const=False,
        dest="found_masks",
        help="leave out masks that lie beside the images (SCL, QA_PIXEL, UDM, Fmask)",
    )
    masks.add_argument(
        "--find-clouds",
        action="store_const",
        const=True,
        help="leave out clouds and their shadows that comparing both images shows (optical images; "
        "no substitute for a mask)",
    )


def add_cloud_map(command: argparse.ArgumentParser) -> None:
    """Add the option of a check to show what `--find-clouds` would leave out."""
    command.add_argument(
        "--cloud-map",
        metavar="FILE",
        help="write a GeoTIFF of the clouds and shadows that --find-clouds would leave out",
    )
