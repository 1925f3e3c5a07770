"""From two files to layers on disk, as an analyst meets it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, DetectionResult, Stopped, detect
from deepchange.engine.cli.main import main
from osgeo import gdal, ogr
from support import FakePredictor

DEMO = Path(__file__).parents[2] / "demo"
BEIRUT = str(DEMO / "beirut_2015-08-20.tif"), str(DEMO / "beirut_2017-10-03.tif")


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def run(before, after, output, **options):
    return detect(DetectionRequest(before, after, str(output), **{"model": "cva", **options}))


def test_the_new_building_is_found_and_measured(pair_of_files, tmp_path):
    result = run(*pair_of_files, tmp_path / "out")
    change = read(tmp_path / "out/change.tif")
    assert change[30:46, 50:71].mean() > 0.95
    assert change.sum() == pytest.approx(16 * 21, rel=0.05)
    # UTM shrinks or stretches a 10 m pixel by less than 0.2 % here.
    assert result.area_changed_m2 == pytest.approx(result.pixels_changed * 100, rel=2e-3)
    polygons = ogr.Open(str(tmp_path / "out/changes.gpkg"))
    polygon = polygons.GetLayer(0).GetNextFeature()
    assert polygon["pixels"] == pytest.approx(16 * 21, rel=0.05)
    assert polygon["area_m2"] == pytest.approx(polygon["pixels"] * 100, rel=2e-3)
    assert 0.5 < polygon["probability_mean"] <= polygon["probability_max"] <= 1.0


def test_a_result_holds_every_file_and_its_layers_say_what_they_are(pair_of_files, tmp_path):
    result = run(*pair_of_files, tmp_path / "out")
    assert all(Path(path).is_file() for path in result.files.values())
    rasters = gdal.Open(result.files["probability"]), gdal.Open(result.files["change"])
    probability, change = (raster.GetRasterBand(1) for raster in rasters)
    assert probability.GetScale() == pytest.approx(1 / 254)
    assert probability.GetNoDataValue() == 255
    assert rasters[0].GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    names = Path(result.files["change"] + ".aux.xml").read_text()
    assert all(
        f"<Category>{name}</Category>" in names for name in ("unchanged", "changed", "not assessed")
    )
    assert change.GetColorTable() is not None


def test_polygons_of_images_without_a_place_lie_on_the_pixels_as_a_map_draws_them(raster, tmp_path):
    ground = np.random.default_rng(3).integers(60, 120, (3, 9000, 120)).astype(np.uint8)
    built = ground.copy()
    built[:, 8700:8716, 50:71] = 230
    files = [
        raster(tmp_path / f"{n}.tif", bands, epsg=None) for n, bands in enumerate((ground, built))
    ]
    run(*files, tmp_path / "out")
    polygons = ogr.Open(
        str(tmp_path / "out/changes.gpkg")
    )  # from the origin to the right and downwards
    west, east, south, north = polygons.GetLayer(0).GetExtent()
    assert (west, east, south, north) == pytest.approx((50, 71, -8716, -8700), abs=2)
    polygon = max(polygons.GetLayer(0), key=lambda feature: feature["pixels"])
    assert polygon["pixels"] == pytest.approx(16 * 21, rel=0.05)
    assert polygon["probability_mean"] > 0.5


def test_what_is_missing_in_either_date_is_not_assessed_anywhere(town, raster, tmp_path):
    town.before[:, :10] = 0
    town.after[:, 40:46] = 0  # through the building
    before = raster(tmp_path / "b.tif", town.before, nodata=0)
    after = raster(tmp_path / "a.tif", town.after, nodata=0)
    result = run(before, after, tmp_path / "out")
    missing = np.zeros((96, 120), bool)
    missing[:10] = missing[40:46] = True
    for name in ("change", "probability"):
        assert ((read(result.files[name]) == 255) == missing).all()
    assert result.pixels_not_assessed == missing.sum()
    assert result.area_not_assessed_m2 == pytest.approx(missing.sum() * 100, rel=2e-3)


def specks(folder, raster):
    """Two dates of textured ground on which three squares rise, of 2 × 2, 3 × 3 and 20 × 20
    pixels."""
    rng = np.random.default_rng(5)
    ground = rng.integers(60, 120, (3, 96, 120))
    after = np.clip(ground + rng.integers(-4, 5, ground.shape), 0, 255)
    for row, side in ((10, 2), (30, 3), (60, 20)):
        after[:, row : row + side, 40 : 40 + side] = 230
    return [
        raster(folder / f"{name}.tif", values.astype(np.uint8))
        for name, values in (("earlier", ground), ("later", after))
    ]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (0, 413),
        ("auto", 409),
        ("10px", 400),
        ("0.095ha", 400),
        (850, 409),
        ("1ha", 400),
        ("5ha", 0),
    ],
)
def test_a_minimum_area_holds_for_mask_polygons_headline_and_report_alike(
    raster, tmp_path, said, left
):
    result = run(*specks(tmp_path, raster), tmp_path / "out", min_area=said)
    polygons = ogr.Open(result.files["changes"])
    report = json.loads(Path(result.files["report"]).read_text())
    assert (read(result.files["change"]) == 1).sum() == left
    assert sum(feature["pixels"] for feature in polygons.GetLayer(0)) == left
    assert result.pixels_changed == report["pixels_changed"] == left
    assert (
        result.area_changed_m2
        == pytest.approx(result.area_outlined_m2)
        == pytest.approx(left * 100, rel=2e-3)
    )
    assert (read(result.files["probability"]) > 127).sum() == 413


def test_the_recipe_keeps_what_was_said_of_the_minimum_area_and_what_it_came_to(raster, tmp_path):
    result = run(*specks(tmp_path, raster), tmp_path / "out")
    recipe = json.loads(Path(result.files["recipe"]).read_text())
    assert (recipe["asked"]["min_area"], recipe["request"]["min_area"]) == ("auto", "9px")
    assert (result.min_area, result.min_area_pixels) == ("9px", 9)
    assert result.min_area_m2 == pytest.approx(900, rel=2e-3)


def test_with_a_minimum_area_the_sentence_tells_it(raster, tmp_path):
    found = run(*specks(tmp_path, raster), tmp_path / "out", min_area="25px")
    told = json.loads(Path(found.files["report"]).read_text())["summary"]
    assert told.endswith(
        f"1 polygon of {found.min_area_m2:,.0f} m² or more ({found.area_outlined_m2 / 1e4:.3f} ha)"
    )


def test_a_minimum_area_in_square_metres_without_georeferencing_is_not_applied_and_that_is_told(
    raster, tmp_path
):
    before, after = specks(tmp_path, lambda path, values: raster(path, values, epsg=None))
    result = run(before, after, tmp_path / "out", min_area=2000)
    assert result.pixels_changed == 413
    assert any("in pixels, such as 25px" in warning for warning in result.warnings)
    assert run(before, after, tmp_path / "pixels", min_area="25px").pixels_changed == 400


def test_what_lies_outside_the_area_of_interest_is_no_part_of_what_was_not_assessed(
    pair_of_files, tmp_path
):
    west, north = 700000, 3750000
    corners = ((200, 200), (900, 200), (200, 800), (200, 200))
    ring = ", ".join(f"[{west + x}, {north - y}]" for x, y in corners)
    reference = '"crs": {"type": "name", "properties": {"name": "EPSG:32636"}}'
    geometry = f'{{"type": "Polygon", "coordinates": [[{ring}]]}}'
    (tmp_path / "area.geojson").write_text(
        f'{{"type": "FeatureCollection", {reference}, "features": '
        f'[{{"type": "Feature", "properties": {{}}, "geometry": {geometry}}}]}}'
    )
    found = run(*pair_of_files, tmp_path / "out", area_of_interest=str(tmp_path / "area.geojson"))
    assert found.pixels_not_assessed == 0
    assert found.pixels == pytest.approx(70 * 60 / 2, rel=0.03)
    assert (
        read(found.files["change"]) == 255
    ).any()  # where the file has to say something, outside


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (17, 3), (257, 511)])
@pytest.mark.parametrize("model", ["cva", "ir-mad"])
def test_any_size_works(raster, tmp_path, shape, model):
    rng = np.random.default_rng(0)
    before, after = (
        raster(tmp_path / f"{name}.tif", rng.integers(0, 255, (3, *shape)).astype(np.uint8))
        for name in "ba"
    )
    if shape == (1, 1):
        with pytest.raises(BadInput, match="one pixel alone"):
            run(before, after, tmp_path / "out", model=model)
        return
    result = run(before, after, tmp_path / "out", model=model)
    assert read(result.files["change"]).shape == shape


def test_windows_of_any_size_and_overlap_give_the_same_probability(pair_of_files, tmp_path):
    layers = []
    for window, overlap in [(512, 0), (32, 0), (48, 17), (33, 16)]:
        folder = tmp_path / f"{window} {overlap}"
        asked = DetectionRequest(
            *pair_of_files, str(folder), model="cva", window=window, overlap=overlap
        )
        found = detect(asked, open_with=FakePredictor().open)
        layers.append(read(found.files["probability"]))
    assert all((layer == layers[0]).all() for layer in layers[1:])


def test_the_after_image_in_another_system_at_half_the_pixel_size_gives_nearly_the_same_map(
    tmp_path,
):
    pair = [str(tmp_path / f"{date}.tif") for date in ("before", "after")]
    for name, whole in zip(pair, BEIRUT):
        gdal.Translate(name, whole, srcWin=[150, 100, 400, 400])
    finer = str(tmp_path / "finer.tif")
    gdal.Warp(
        finer, pair[1], dstSRS="EPSG:32636", xRes=5, yRes=5, resampleAlg="bilinear", dstAlpha=True
    )
    # Both on the grid of the before image, so that pixels can be compared one by one.
    plain = run(*pair, tmp_path / "plain", grid="before", model="ir-mad")
    other = run(pair[0], finer, tmp_path / "other", grid="before", model="ir-mad")
    first, second = read(plain.files["change"]), read(other.files["change"])
    size = min(first.shape[0], second.shape[0]), min(first.shape[1], second.shape[1])
    first, second = first[: size[0], : size[1]], second[: size[0], : size[1]]
    both = (first != 255) & (second != 255)
    assert both.mean() > 0.95
    assert (first == second)[both].mean() > 0.95


def test_a_recipe_runs_again_and_gives_identical_rasters(pair_of_files, tmp_path):
    run(*pair_of_files, tmp_path / "first", model="ir-mad", threshold=0.6)
    recipe = str(tmp_path / "first/recipe.json")
    assert (
        main(
            [
                "detect",
                "--recipe",
                recipe,
                "--output",
                str(tmp_path / "again"),
                "--progress",
                "none",
            ]
        )
        == 0
    )
    for name in ("probability.tif", "change.tif"):
        assert (read(tmp_path / "first" / name) == read(tmp_path / "again" / name)).all()
    assert json.loads((tmp_path / "again/recipe.json").read_text())["request"]["threshold"] == 0.6


def test_requests_and_results_travel_as_json(pair_of_files, tmp_path):
    request = DetectionRequest(
        *pair_of_files, str(tmp_path / "out"), model="cva", bands_before=(3, 2, 1)
    )
    assert DetectionRequest.from_json(json.loads(json.dumps(request.to_json()))) == request
    result = detect(request)
    assert DetectionResult.from_json(json.loads(json.dumps(result.to_json()))) == result


@pytest.mark.parametrize(
    "options",
    [
        {"threshold": 1.5},
        {"min_area": -1},
        {"min_area": "9 acres"},
        {"window": 4},
        {"crf": "maybe"},
        {"device": "toaster"},
        {"seed": -1},
        {"bands_before": (0,)},
        {"window": 64, "overlap": 60},
    ],
)
def test_a_request_that_makes_no_sense_is_refused_at_once(options):
    with pytest.raises(BadInput):
        DetectionRequest("a.tif", "b.tif", "out", **options)


def test_a_result_is_not_overwritten_unless_that_is_said(pair_of_files, tmp_path):
    run(*pair_of_files, tmp_path / "out")
    with pytest.raises(BadInput, match="already holds a result"):
        run(*pair_of_files, tmp_path / "out")
    run(*pair_of_files, tmp_path / "out", overwrite=True)


@pytest.mark.parametrize("after", range(0, 60, 6))
def test_stopping_leaves_nothing_behind(pair_of_files, tmp_path, after):
    asked = iter(range(1000))
    with pytest.raises(Stopped):
        detect(
            DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="dsms-cn"),
            cancelled=lambda: next(asked) >= after,
        )
    assert not (tmp_path / "out").exists()


def test_control_c_stops_while_a_network_learns_and_leaves_nothing(tmp_path):
    command = [
        sys.executable,
        "-m",
        "deepchange.engine",
        "detect",
        *BEIRUT,
        "--output",
        str(tmp_path / "out"),
    ]
    process = subprocess.Popen([*command, "--progress", "json"], stderr=subprocess.PIPE, text=True)
    while "learning" not in process.stderr.readline():
        pass
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=30)[1].splitlines()[-1]
    assert process.returncode == 130
    assert said == "deepchange: Stopped; nothing was kept."
    assert not (tmp_path / "out").exists()


def test_a_full_disk_is_one_sentence_and_leaves_nothing(pair_of_files, tmp_path):
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000));"
        "from deepchange.engine.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [
        sys.executable,
        "-c",
        program,
        "detect",
        *BEIRUT,
        "--output",
        str(tmp_path / "out"),
        "--model",
        "cva",
    ]
    # What measures coverage would write its file on that disk, too.
    surroundings = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        [*command, "--progress", "none"],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "does not exist"),
        (lambda path: path.write_bytes(b""), "0 bytes"),
        (lambda path: path.write_text("<html>no</html>"), "cannot be opened as a raster"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(Path(BEIRUT[0]).read_bytes()[:300_000]), "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_sentence(tmp_path, capfd, make, says):
    make(tmp_path / "bad.tif")
    code = main(
        [
            "detect",
            str(tmp_path / "bad.tif"),
            BEIRUT[1],
            "--output",
            str(tmp_path / "out"),
            "--model",
            "cva",
            "--progress",
            "none",
        ]
    )
    said = capfd.readouterr().err.strip()
    assert code == 2
    assert says in said
    assert said.count("\n") == 0
    assert not (tmp_path / "out").exists()


def test_answers_for_programs_are_json(pair_of_files, tmp_path, capsys):
    for command in (
        ["models"],
        ["doctor"],
        ["check", *pair_of_files],
        ["detect", *pair_of_files, "--output", str(tmp_path / "o"), "--model", "cva"],
    ):
        assert main([*command, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)
