"""What is left of the changes of a pair with clouds once they are left out, and whether an alert is
among them: the table of docs/masks.md.

    python bench/clouds.py BEFORE AFTER ALERT MODEL…

ALERT: polygons of one change that is known. Nothing is known of the rest of the pair."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from deepchange.engine import DetectionRequest, DetectionResult, detect
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster.area_of_interest import AreaMask
from deepchange.engine.raster.layers import NOT_ASSESSED, StoredClasses
from deepchange.engine.raster.masks.layers import read_polygons
from deepchange.engine.raster.pair import open_pair


def row(result: DetectionResult, alert: str, request: DetectionRequest) -> str:
    """One run: polygons, changed area, what was left out, and what is said of the alert."""
    grid = open_pair(request).grid
    whole = Window(0, 0, grid.height, grid.width)
    inside = AreaMask(read_polygons(alert, "the file", grid, []), grid).read(whole)
    change = StoredClasses(Path(result.files["change"])).read(whole)[inside]
    assessed, changed = int((change != NOT_ASSESSED).sum()), int((change == 1).sum())
    hectares, hidden = (result.area_changed_m2 or 0) / 1e4, (result.area_not_assessed_m2 or 0) / 1e4
    return (
        f"| {result.model} | {'yes' if request.find_clouds else 'no'} | {result.changes} "
        f"| {hectares:.1f} | {hidden:.1f} | {assessed} of {inside.sum()} | {changed} |"
    )


def main(before: str, after: str, alert: str, *models: str) -> None:
    """Print the table."""
    print("| model | clouds left out | polygons | changed (ha) | left out (ha) ", end="")
    print("| pixels of the alert assessed | changed |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            for clouds in (False, True):
                output = Path(folder) / f"{model}-{clouds}"
                request = DetectionRequest(
                    before, after, str(output), model=model, find_clouds=clouds
                )
                print(row(detect(request), alert, request), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
