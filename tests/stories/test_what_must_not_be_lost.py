"""Whatever goes wrong, an analyst's own files stay, and a run that is stopped leaves nothing
behind."""

import json
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, Stopped, detect
from deepchange.engine.cli.main import main
from deepchange.engine.runs.output_folder import ResultFolder
from osgeo import gdal

POSIX = pytest.mark.skipif(
    sys.platform == "win32", reason="signals of this kind do not exist on Windows"
)


def run(before, after, output, **options):
    return detect(
        DetectionRequest(before, after, output=str(output), **{"model": "cva", **options})
    )


def hidden(folder):
    return [path.name for path in folder.glob(".deepchange*")] if folder.exists() else []


def test_an_image_that_is_called_as_a_result_is_never_overwritten(pair_of_files, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    mine = [out / "probability.tif", out / "change.tif"]
    for path, copy in zip(pair_of_files, mine):
        shutil.copy(path, copy)
    content = [path.read_bytes() for path in mine]
    with pytest.raises(BadInput, match=r"would replace .*probability.tif"):
        run(str(mine[0]), str(mine[1]), out, overwrite=True)
    with pytest.raises(BadInput, match=r"would replace .*change.tif"):
        run(pair_of_files[0], str(mine[1]), out, overwrite=True)
    assert [path.read_bytes() for path in mine] == content


@pytest.mark.parametrize("name", ["change.tif.aux.xml", "changes.gpkg-wal", "quicklook.png"])
def test_files_beside_a_result_are_as_safe_as_the_result(name, pair_of_files, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_text("mine")
    with pytest.raises(BadInput, match="already holds files called as those of a result"):
        run(*pair_of_files, out)
    assert (out / name).read_text() == "mine"


def test_a_result_written_meanwhile_by_another_run_stays(tmp_path):
    with ResultFolder(str(tmp_path / "out"), overwrite=False) as first:
        (first.partial / "recipe.json").write_text("first")
        with ResultFolder(str(tmp_path / "out"), overwrite=False) as second:
            (second.partial / "recipe.json").write_text("second")
            second.keep()
        with pytest.raises(BadInput, match="already holds a result"):
            first.keep()
    assert (tmp_path / "out" / "recipe.json").read_text() == "second"
    assert not hidden(tmp_path / "out")


def test_a_failed_overwrite_keeps_the_earlier_result(pair_of_files, raster, tmp_path):
    out = tmp_path / "out"
    run(*pair_of_files, out)
    earlier = {path.name: path.read_bytes() for path in out.iterdir()}
    flat = raster(tmp_path / "flat.tif", np.full((3, 96, 120), 9, np.uint8))
    with pytest.raises(BadInput, match="one single value"):
        run(pair_of_files[0], flat, out, overwrite=True)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == earlier


def test_a_folder_in_gdals_memory_is_refused(pair_of_files):
    with pytest.raises(BadInput, match="no folder on a disk"):
        run(*pair_of_files, "/vsimem/result")


def test_a_stop_after_the_last_window_still_leaves_nothing(pair_of_files, tmp_path):
    asked = []
    with pytest.raises(Stopped):
        detect(
            DetectionRequest(*pair_of_files, output=str(tmp_path / "out"), model="cva"),
            report=lambda progress: asked.append(progress.stage),
            cancelled=lambda: "outlining" in asked,
        )
    assert not (tmp_path / "out").exists()


def started(arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "deepchange.engine", "detect", *arguments],
        stderr=subprocess.PIPE,
        text=True,
    )


def stopped(process, after):
    """The exit code and what was said after Ctrl-C."""
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    return process.returncode, said


@POSIX
def test_a_server_that_never_answers_does_not_hold_up_a_stop(pair_of_files, tmp_path):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(16)  # takes connections and never says a word
        address = f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/after.tif"
        process = started(
            [pair_of_files[0], address, "--output", str(tmp_path / "out"), "--model", "cva"]
        )
        code, said = stopped(process, after=3.0)
    assert code == 130
    assert said.rstrip().endswith("deepchange: Stopped; nothing was kept.")
    assert not (tmp_path / "out").exists()


@POSIX
@pytest.mark.parametrize("after", [0.9, 1.6, pytest.param(6.0, marks=pytest.mark.slow)])
def test_a_stop_while_libraries_load_or_a_network_learns_leaves_nothing(
    after, pair_of_files, tmp_path
):
    process = started(
        [
            *pair_of_files,
            "--output",
            str(tmp_path / "new" / "out"),
            "--model",
            "dsms-cn",
            "--progress",
            "none",
        ]
    )
    code, said = stopped(process, after)
    assert (code, "Traceback" in said) == (130, False)
    assert not (tmp_path / "new").exists()


def test_a_recipe_edited_into_nonsense_is_refused_in_a_sentence(pair_of_files, tmp_path, capsys):
    run(*pair_of_files, tmp_path / "out")
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))
    for name, value in (("overwrite", "no"), ("seed", None)):
        edited = tmp_path / f"{name}.json"
        edited.write_text(json.dumps({**recipe, "request": {**recipe["request"], name: value}}))
        assert (
            main(
                [
                    "detect",
                    "--recipe",
                    str(edited),
                    "--output",
                    str(tmp_path / name),
                    "--progress",
                    "none",
                ]
            )
            == 2
        )
        assert "Traceback" not in capsys.readouterr().err


def test_a_changed_image_is_told_from_any_folder(
    pair_of_files, raster, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    names = [Path(path).name for path in pair_of_files]
    run(*names, "out")
    values = gdal.Open(names[1]).ReadAsArray()
    raster(tmp_path / names[1], values[:, ::-1])
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert (
        main(
            ["detect", "--recipe", "../out/recipe.json", "--output", "again", "--progress", "none"]
        )
        == 0
    )
    assert "has changed since the recipe was written" in capsys.readouterr().out


def test_a_file_whose_name_holds_a_semicolon_is_one_file(pair_of_files, tmp_path):
    odd = tmp_path / "a;b.tif"
    shutil.copy(pair_of_files[0], odd)
    assert (
        run(str(odd), pair_of_files[1], tmp_path / "out").changes
        == run(*pair_of_files, tmp_path / "two").changes
    )


def test_progress_ends_at_one(pair_of_files, tmp_path):
    told = []
    detect(
        DetectionRequest(*pair_of_files, output=str(tmp_path / "out"), model="cva"),
        report=told.append,
    )
    assert told[-1].fraction == 1.0
    assert [progress.fraction for progress in told] == sorted(
        progress.fraction for progress in told
    )
