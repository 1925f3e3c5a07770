"""How much of the map is right after so many decisions: `ask` and `learn`, answered by a reference.

    python bench/decisions.py [--data ../shared/data/oscd] [--cities beirut,pisa] [--model ir-mad]
    [--draw] [--go-on] [--across 40] [--film FOLDER] [--scores FILE]

Prints Markdown: F1 over the whole image, beside that of the first exploration where it tried the
pair, and F1 of what was never looked at. A polygon is accepted where at least 30 % of its pixels
changed by the reference. --data: a folder of OSCD, SZTAKI AirChange or single pairs. --draw: of
five acts one draws the largest change of which less than a fifth is on the map (what was rejected
is not), roughly: its outline smoothed, and off by a pixel. --go-on: after every ten decisions a map
is learned, and the next decisions are made on it, not on the first one. --model may be a weights
file. --film: writes learning-CITY.jpg, the earlier image, then the later one with the map after so
many decisions. --across: first so many decisions on each of the cities; each is then played from a
model that was learned from those on the others. --scores: what is measured is kept there city by
city; a city that is there is not played again, and the tables show all that are there, also those
played from other weights.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from _decision_pairs import EXPLORED, ReferencePair, pairs_in
from _film import draw_film
from deepchange.engine import BadInput, DetectionRequest, ask, detect, learn
from deepchange.engine.arrays.windows import Window
from deepchange.engine.learning.predictor import save_model
from deepchange.engine.raster.pair import open_pair
from deepchange.engine.results.review_decisions import (
    Polygon,
    PolygonRaster,
    decided,
    read_polygons,
)
from deepchange.engine.results.reviewed import save_mask
from numpy.typing import NDArray
from osgeo import gdal, ogr

gdal.UseExceptions()

AFTER = (10, 20, 40, 80, 160)  # decisions
TOGETHER = 10  # questions asked at once
ENOUGH = 0.3  # of a polygon's pixels that changed: then it is accepted
MISSED = 0.2  # of a reference polygon that the map shows at most: then it is drawn


@dataclass
class City:
    """One pair, its result, and what was answered. looked_at: pixels of polygons that were decided
    on. drawn: which references were drawn. maps: what changed by the first map and by each that was
    learned."""

    before: Path
    after: Path
    truth: NDArray[np.bool_]
    folder: Path
    references: list[Polygon] = field(default_factory=list)
    looked_at: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 0), bool))
    drawn: set[int] = field(default_factory=set)
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


def open_city(pair: ReferencePair, folder: Path, model: str) -> City:
    """Detect what changed in a city."""
    truth = pair.truth()
    detect(DetectionRequest(str(pair.before), str(pair.after), str(folder), model=model))
    city = City(pair.before, pair.after, truth, folder, looked_at=np.zeros(truth.shape, bool))
    city.references = [
        _accepted(number, shape, pixels) for number, (shape, pixels) in enumerate(pair.outlined())
    ]
    return city


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
    answers = decided(read_polygons(city.folder))
    answered = places(city, answers)
    accepted = np.array([*(polygon.accepted for polygon in answers), False])[answered]
    on_map = np.where(answered >= 0, accepted, shown)
    sizes = np.bincount(at[at >= 0], minlength=len(city.references))
    covered = np.bincount(at[(at >= 0) & on_map], minlength=len(city.references))
    missed = [each for each in np.flatnonzero(covered < MISSED * sizes) if each not in city.drawn]
    if not missed:
        return False
    reference = city.references[max(missed, key=lambda each: sizes[each])]
    city.drawn.add(reference.fid)
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


@dataclass(frozen=True)
class Way:
    """How the analyst works. draws: misses, too. goes_on: on the map that was learned last. after:
    numbers of decisions after which to measure."""

    draws: bool
    goes_on: bool
    after: list[int]


def play(city: City, way: Way) -> list[tuple[float, float, float]]:
    """F1 of the whole image, of what was never looked at by the first map there, and by the learned
    one."""
    first = read(city.folder / "change.tif") == 1
    shown, scores = first, [(f1(first, city.truth),) * 3]
    city.maps.append(first)
    for goal in way.after:
        while city.decisions < goal:
            if not answer(city, shown, goal, draws=way.draws):  # nothing is left: the map stays
                return scores + scores[-1:] * (len(way.after) + 1 - len(scores))
            if city.decisions == goal or (way.goes_on and city.decisions % TOGETHER == 0):
                shown = learned(city, goes_on=way.goes_on)
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


def answer(city: City, shown: NDArray[np.bool_], goal: int, *, draws: bool) -> bool:
    """Draw a miss or answer questions, at most up to a number of decisions; whether there was
    anything to decide."""
    done = city.decisions % TOGETHER
    if draws and done >= TOGETHER - 2 and draw(city, shown):
        return True
    many = TOGETHER - 2 - done if draws and done < TOGETHER - 2 else TOGETHER - done
    numbers = ask(city.folder, min(many, goal - city.decisions))
    decide(city, numbers)
    return bool(numbers)


def learned(city: City, *, goes_on: bool) -> NDArray[np.bool_]:
    """The map after the decisions so far; while they are of one kind, the mask as the review leaves
    it. goes_on: whether the next decisions are made on it."""
    name = f"{city.folder.name.partition('-after-')[0]}-after-{city.decisions}"
    try:
        result = learn(city.folder, city.folder.with_name(name))
    except BadInput:
        reviewed = city.folder / "reviewed.tif"
        save_mask(city.folder, reviewed)
        return read(reviewed) == 1
    if goes_on:
        city.folder = city.folder.with_name(name)
    return read(Path(result.files["change"])) == 1


@dataclass
class Scores:
    """F1 of each city: of the whole image from the first map on, and of what was never looked at,
    by the first map and by the learned one after each number of decisions. file: where they are
    kept, if anywhere."""

    file: Path | None
    whole: dict[str, list[float]] = field(default_factory=dict)
    rest: dict[str, list[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.file is not None and self.file.is_file():
            kept = json.loads(self.file.read_text(encoding="utf-8"))
            self.whole, self.rest = kept["whole"], kept["rest"]

    def add(self, name: str, scores: list[tuple[float, float, float]]) -> None:
        """Keep what `play` gave."""
        self.whole[name] = [score[0] for score in scores]
        self.rest[name] = [value for score in scores[1:] for value in score[1:]]
        if self.file is not None:
            text = json.dumps({"whole": self.whole, "rest": self.rest}, indent=1)
            self.file.write_text(text, encoding="utf-8")

    def print_tables(self, after: list[int]) -> None:
        """Print both as Markdown."""
        print(f"| pair | 0 | {' | '.join(map(str, after))} |\n|---|" + "---|" * (len(after) + 1))
        for name, values in self.whole.items():
            print(row(name, values))
            if name in EXPLORED:
                print(row("explored", [EXPLORED[name].get(count) for count in (0, *after)]))
        _print_means(list(self.whole.values()))
        pairs = " | ".join(f"first map, {count} | learned, {count}" for count in after)
        print(f"\n| never looked at | {pairs} |\n|---|" + "---|" * (2 * len(after)))
        for name, values in self.rest.items():
            print(row(name, values))
        _print_means(list(self.rest.values()))


def row(name: str, values: Sequence[float | None]) -> str:
    """A line of a table."""
    texts = ("" if value is None else f"{value:.3f}" for value in values)
    return f"| {name} | " + " | ".join(texts) + " |"


def _print_means(lines: list[list[float]]) -> None:
    shortest = min(len(values) for values in lines)
    columns = np.array([values[:shortest] for values in lines])
    print(row("mean", columns.mean(axis=0).tolist()))
    print(row("standard deviation", columns.std(axis=0).tolist()))


def main() -> None:
    """Play all cities and print two tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data/oscd"))
    parser.add_argument("--cities", help="some of the pairs in the folder, by name")
    parser.add_argument(
        "--after", default=",".join(map(str, AFTER)), help="decisions after which to learn"
    )
    parser.add_argument("--model", default="ir-mad")
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--go-on", action="store_true")
    parser.add_argument("--across", type=int, metavar="DECISIONS")
    parser.add_argument("--film", type=Path)
    parser.add_argument("--scores", type=Path)
    given = parser.parse_args()
    after = [int(each) for each in given.after.split(",")]
    pairs = {pair.name: pair for pair in pairs_in(given.data)}
    chosen = [pairs[name] for name in (given.cities.split(",") if given.cities else pairs)]
    scores = Scores(given.scores)
    with tempfile.TemporaryDirectory() as scratch:
        models: dict[str, Path] = {}
        if given.across:
            place = Path(scratch) / "others"
            cities = [open_city(pair, place / pair.name, given.model) for pair in chosen]
            models = models_of_others(cities, given.across, Path(scratch) / "models")
        for pair in chosen:
            if pair.name in scores.whole:
                continue
            started = time.monotonic()
            model = str(models.get(pair.name, given.model))
            city = open_city(pair, Path(scratch) / pair.name, model)
            scores.add(pair.name, play(city, Way(given.draw, given.go_on, after)))
            if given.film is not None:
                path = given.film / f"learning-{pair.name}.jpg"
                draw_film(path, (city.before, city.after), city.maps)
            seconds = f"{time.monotonic() - started:.0f} s"
            lines = (row(pair.name, each[pair.name]) for each in (scores.whole, scores.rest))
            print(*lines, seconds, file=sys.stderr, flush=True)
    scores.print_tables(after)


if __name__ == "__main__":
    main()
