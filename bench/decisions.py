"""How much of the map is right after so many decisions: `ask` and `learn`, answered by a reference.

    python bench/decisions.py [--data ../shared/data/oscd] [--cities beirut,pisa] [--model ir-mad]
    [--draw] [--across 40] [--film FOLDER]

Prints Markdown: F1 over the whole image, and of what was never looked at. A polygon is accepted
where at least 30 % of its pixels changed by the reference. --draw: of five acts one draws the
largest change of which less than a fifth is on the map, roughly: its outline smoothed, and off by a
pixel. --model may be a weights file. --film: writes learning-CITY.jpg, the earlier image, then the
later one with the map after so many decisions. --across: first so many decisions on each of the
cities; each is then played from a model that was learned from those on the others.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from _film import draw_film
from deepchange.engine import BadInput, DetectionRequest, ask, detect, learn
from deepchange.engine.arrays.windows import Window
from deepchange.engine.learning.predictor import save_model
from deepchange.engine.raster.pair import open_pair
from deepchange.engine.results.review_decisions import Polygon, PolygonRaster, read_polygons
from numpy.typing import NDArray
from osgeo import gdal, ogr

gdal.UseExceptions()

AFTER = (10, 20, 40, 80)  # decisions
# The smallest first: what there is after an hour then says most.
CITIES = (
    "bercy",
    "paris",
    "rennes",
    "bordeaux",
    "aguasclaras",
    "nantes",
    "hongkong",
    "saclay_e",
    "mumbai",
    "pisa",
    "abudhabi",
    "beihai",
    "cupertino",
    "beirut",
)
TOGETHER = 10  # questions asked at once
ENOUGH = 0.3  # of a polygon's pixels that changed: then it is accepted
MISSED = 0.2  # of a reference polygon that the map shows at most: then it is drawn


@dataclass
class City:
    """One pair, its result, and what was answered. looked_at: pixels of polygons that were decided
    on. maps: what changed by the first map and by each that was learned."""

    before: Path
    after: Path
    truth: NDArray[np.bool_]
    folder: Path
    references: list[Polygon] = field(default_factory=list)
    looked_at: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 0), bool))
    decisions: int = 0
    maps: list[NDArray[np.bool_]] = field(default_factory=list)
    hand: np.random.Generator = field(default_factory=lambda: np.random.default_rng(0))

    @property
    def whole(self) -> Window:
        """All of it."""
        return Window(0, 0, *self.truth.shape)


def read(path: Path) -> NDArray[np.int64]:
    """A raster of one band (H, W)."""
    values: NDArray[np.int64] = gdal.Open(str(path)).ReadAsArray()
    return values


def open_city(data: Path, name: str, folder: Path, model: str) -> City:
    """Detect what changed in a city."""
    before, after = (data / "rgb" / f"{name}_t{date}.tif" for date in (1, 2))
    truth = read(data / "label" / f"{name}.tif") > 0
    detect(DetectionRequest(str(before), str(after), str(folder), model=model))
    city = City(before, after, truth, folder, looked_at=np.zeros(truth.shape, bool))
    city.references = _outlined(data / "label" / f"{name}.tif")
    return city


def _outlined(label: Path) -> list[Polygon]:
    """The changes of the reference, the largest first."""
    source = gdal.Open(str(label))
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("reference", source.GetSpatialRef(), ogr.wkbPolygon)
    gdal.Polygonize(source.GetRasterBand(1), source.GetRasterBand(1), layer, -1)
    _, dx, _, _, _, dy = source.GetGeoTransform()
    shapes = sorted(
        (feature.geometry().Clone() for feature in layer), key=lambda shape: -shape.Area()
    )
    return [
        _accepted(number, shape, round(shape.Area() / abs(dx * dy)))
        for number, shape in enumerate(shapes)
    ]


def _accepted(fid: int, shape: ogr.Geometry, pixels: int) -> Polygon:
    """A change that an analyst drew and accepted."""
    decided = {"accepted": True, "drawn": True, "x": 0, "y": 0}
    return Polygon(fid, bytes(shape.ExportToWkb()), **decided, pixels=pixels, probability=1.0)


def places(city: City, polygons: list[Polygon]) -> NDArray[np.int32]:
    """Which of the polygons lies at each pixel, −1 where none does."""
    grid = open_pair(DetectionRequest(str(city.before), str(city.after), ".")).grid
    return PolygonRaster(polygons, grid).read(city.whole)


def decide(city: City, numbers: list[int]) -> None:
    """Answer by the reference."""
    polygons = {polygon.fid: polygon for polygon in read_polygons(city.folder)}
    chosen = [polygons[number] for number in numbers]
    at = places(city, chosen)
    dataset = gdal.OpenEx(str(city.folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    for place, polygon in enumerate(chosen):
        inside = at == place
        feature = layer.GetFeature(polygon.fid)
        feature["decision"] = (
            "accepted" if inside.any() and city.truth[inside].mean() >= ENOUGH else "rejected"
        )
        layer.SetFeature(feature)
        city.looked_at |= inside
    city.decisions += len(chosen)


def draw(city: City, shown: NDArray[np.bool_]) -> bool:
    """Draw the largest change of which little is on the map; False where there is none."""
    at = places(city, city.references)
    sizes = np.bincount(at[at >= 0], minlength=len(city.references))
    covered = np.bincount(at[(at >= 0) & (shown | city.looked_at)], minlength=len(city.references))
    missed = np.flatnonzero(covered < MISSED * sizes)
    if not len(missed):
        return False
    reference = city.references[missed[sizes[missed].argmax()]]
    dataset = gdal.OpenEx(str(city.folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    feature = ogr.Feature(layer.GetLayerDefn())
    drawn = roughly(city, ogr.CreateGeometryFromWkb(reference.shape))
    feature.SetGeometry(drawn)
    feature["drawn"], feature["pixels"] = 1, reference.pixels
    layer.CreateFeature(feature)
    shape = _accepted(0, drawn, 0)
    city.looked_at |= (at == reference.fid) | (places(city, [shape]) >= 0)
    city.decisions += 1
    return True


def roughly(city: City, shape: ogr.Geometry) -> ogr.Geometry:
    """A shape as it is drawn by hand: smoothed, and off by up to a pixel."""
    pixel = abs(gdal.Open(str(city.after)).GetGeoTransform()[1])
    drawn = shape.Buffer(0.5 * pixel, 2).Simplify(0.5 * pixel)
    east, north = city.hand.integers(-1, 2, 2) * pixel
    moved = ogr.Geometry(ogr.wkbPolygon)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in drawn.GetGeometryRef(0).GetPoints(2):
        ring.AddPoint_2D(x + east, y + north)
    moved.AddGeometry(ring)
    return moved


def models_of_others(cities: list[City], decisions: int, models: Path) -> dict[str, Path]:
    """Of each city, by its name, a model learned from so many decisions on each of the others."""
    os.environ["DEEPCHANGE_MODELS"] = str(models)
    for city in cities:
        while city.decisions < decisions:
            numbers = ask(city.folder, min(TOGETHER, decisions - city.decisions))
            if not numbers:
                break
            decide(city, numbers)
    return {
        city.folder.name: save_model(
            [str(other.folder) for other in cities if other is not city],
            f"without-{city.folder.name}",
        )
        for city in cities
    }


def f1(mask: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """F1 of changed pixels."""
    return 2 * float((mask & truth).sum()) / max(float(mask.sum() + truth.sum()), 1.0)


def play(city: City, *, draws: bool, after: list[int]) -> list[tuple[float, float, float]]:
    """F1 of the whole image, of what was never looked at by the first map there, and by the learned
    one."""
    first = read(city.folder / "change.tif") == 1
    shown, scores = first, [(f1(first, city.truth),) * 3]
    city.maps.append(first)
    for goal in after:
        while city.decisions < goal:
            done = city.decisions % TOGETHER
            if draws and done >= TOGETHER - 2 and draw(city, shown):
                continue
            many = TOGETHER - 2 - done if draws and done < TOGETHER - 2 else TOGETHER - done
            numbers = ask(city.folder, min(many, goal - city.decisions))
            if not numbers:  # nothing is left to ask: the map stays as it is
                return scores + scores[-1:] * (len(after) + 1 - len(scores))
            decide(city, numbers)
        shown = learned(city, goal, first)
        city.maps.append(shown)
        rest = ~city.looked_at
        scores.append(
            (
                f1(shown, city.truth),
                f1(first[rest], city.truth[rest]),
                f1(shown[rest], city.truth[rest]),
            )
        )
    return scores


def learned(city: City, goal: int, first: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The map after so many decisions; while they are of one kind, the first one without what was
    rejected."""
    try:
        result = learn(city.folder, city.folder.with_name(f"{city.folder.name}-{goal}"))
    except BadInput:
        rejected = [polygon for polygon in read_polygons(city.folder) if polygon.accepted is False]
        return first & (places(city, rejected) < 0)
    return read(Path(result.files["change"])) == 1


def row(name: str, values: list[float]) -> str:
    """A line of a table."""
    return f"| {name} | " + " | ".join(f"{value:.3f}" for value in values) + " |"


def main() -> None:
    """Play all cities and print two tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data/oscd"))
    parser.add_argument("--cities", default=",".join(CITIES))
    parser.add_argument(
        "--after", default=",".join(map(str, AFTER)), help="decisions after which to learn"
    )
    parser.add_argument("--model", default="ir-mad")
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--across", type=int, metavar="DECISIONS")
    parser.add_argument("--film", type=Path)
    given = parser.parse_args()
    after = [int(each) for each in given.after.split(",")]
    whole, rest = [], []
    with tempfile.TemporaryDirectory() as scratch:
        names, models = given.cities.split(","), {}
        if given.across:
            place = Path(scratch) / "others"
            cities = [open_city(given.data, name, place / name, given.model) for name in names]
            models = models_of_others(cities, given.across, Path(scratch) / "models")
        for name in names:
            started = time.monotonic()
            model = str(models.get(name, given.model))
            city = open_city(given.data, name, Path(scratch) / name, model)
            scores = play(city, draws=given.draw, after=after)
            if given.film is not None:
                draw_film(given.film / f"learning-{name}.jpg", (city.before, city.after), city.maps)
            whole.append((name, [score[0] for score in scores]))
            rest.append((name, [value for score in scores[1:] for value in score[1:]]))
            seconds = time.monotonic() - started
            print(
                row(name, whole[-1][1]),
                row(name, rest[-1][1]),
                f"{seconds:.0f} s",
                file=sys.stderr,
                flush=True,
            )
    heads = " | ".join(map(str, after))
    print(f"| pair | 0 | {heads} |\n|---|" + "---|" * (len(after) + 1))
    print("\n".join(row(*line) for line in [*whole, ("mean", _means(whole))]))
    pairs = " | ".join(f"first map, {count} | learned, {count}" for count in after)
    print(f"\n| never looked at | {pairs} |\n|---|" + "---|" * (2 * len(after)))
    print("\n".join(row(*line) for line in [*rest, ("mean", _means(rest))]))


def _means(lines: list[tuple[str, list[float]]]) -> list[float]:
    shortest = min(len(values) for _, values in lines)
    return [float(value) for value in np.mean([values[:shortest] for _, values in lines], axis=0)]


if __name__ == "__main__":
    main()
