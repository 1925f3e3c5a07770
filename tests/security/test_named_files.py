"""Files that a user or a recipe names: what is no file on a disk, and what nobody asked for, ends
in one sentence."""

import json
import os
import shutil
from pathlib import Path

import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, models
from deepchange.engine import detection as story
from deepchange.engine.accuracy.reference import open_reference
from deepchange.engine.cli.main import main
from deepchange.engine.errors import OutOfSpace
from deepchange.engine.files import doors as file_doors
from deepchange.engine.files.doors import JSON_LIMIT, unfit
from deepchange.engine.files.write_errors import write_failure
from deepchange.engine.raster.fingerprints import marks
from deepchange.engine.raster.grid import Grid
from deepchange.engine.results.report import fingerprint, read_recipe
from deepchange.engine.runs.journal import Journal
from deepchange.engine.tensor.weights.published_files import read_published
from deepchange.training.cli.main import main as train


@pytest.fixture
def result(pair_of_files, tmp_path):
    """The folder of a small result."""
    detect(
        DetectionRequest(
            *pair_of_files, str(tmp_path / "result"), model="cva", window=64, device="cpu"
        )
    )
    return tmp_path / "result"


def answer(arguments, capsys, command=main):
    """Exit code and what was said."""
    code = command(list(map(str, arguments)))
    said = capsys.readouterr()
    return code, said.out + said.err


# What is no file
# --------------------------------------------------------------------------------------------------


@pytest.fixture(params=["pipe", "/dev/zero", "/proc/self/environ", "/vsistdin/"])
def endless(request, tmp_path):
    if request.param != "pipe":
        return request.param
    os.mkfifo(tmp_path / "x.tif")
    return str(tmp_path / "x.tif")


def test_an_image_that_is_no_file_is_refused(endless, pair_of_files, tmp_path, capsys):
    code, said = answer(["check", endless, pair_of_files[1]], capsys)
    assert (code, "before image" in said, "cannot be read: it is" in said) == (2, True, True)
    code, said = answer(
        ["detect", pair_of_files[0], endless, "--output", tmp_path / "out", "--model", "cva"],
        capsys,
    )
    assert (code, "cannot be read: it is" in said) == (2, True)
    assert not (tmp_path / "out").exists()


def test_an_image_behind_a_file_system_of_gdal_is_looked_at_too(pair_of_files, tmp_path, capsys):
    os.mkfifo(tmp_path / "x.gz")
    code, said = answer(["check", f"/vsigzip/{tmp_path / 'x.gz'}", pair_of_files[1]], capsys)
    assert (code, "it is a pipe" in said) == (2, True)


def test_files_are_read_where_sys_is_a_plain_folder_of_the_same_disk(
    pair_of_files, tmp_path, capsys, monkeypatch
):
    """As in a chroot in which nothing is mounted on it."""
    (tmp_path / "sys").mkdir()
    monkeypatch.setattr(file_doors, "_KERNEL", ("/proc", str(tmp_path / "sys")))
    assert answer(["check", *pair_of_files], capsys)[0] == 0
    assert "of the system itself" in unfit("/proc/self/environ")


def test_an_area_that_is_no_file_is_refused(endless, pair_of_files, capsys):
    code, said = answer(["check", *pair_of_files, "--area-of-interest", endless], capsys)
    assert (code, "area of interest" in said, "cannot be read: it is" in said) == (2, True, True)


def test_a_reference_that_is_no_file_is_refused(endless):
    with pytest.raises(BadInput, match=r"The reference .* cannot be read: it is"):
        open_reference(endless, Grid(4, 4, None, ""), None, str)


@pytest.mark.parametrize("place", ["pipe", "/dev/zero", "/proc/self/environ"])
def test_a_recipe_that_is_no_file_is_refused(place, tmp_path, capsys):
    if place == "pipe":
        place = tmp_path / "recipe"
        os.mkfifo(place)
    code, said = answer(["detect", "--recipe", place, "--output", tmp_path / "out"], capsys)
    assert (code, "cannot be read: it is" in said) == (2, True)
    code, said = answer(["train", place, "--output", tmp_path / "out"], capsys, train)
    assert (code, "cannot be read (it is" in said) == (2, True)


def test_a_recipe_that_is_too_large_is_not_read(tmp_path, capsys):
    path = tmp_path / "recipe.json"
    with path.open("wb") as file:
        file.truncate(JSON_LIMIT + 1)
    code, said = answer(["detect", "--recipe", path, "--output", tmp_path / "out"], capsys)
    assert (code, "it is larger than 64 MB" in said) == (2, True)


@pytest.mark.parametrize("place", ["pipe", "/dev/zero", "/proc/self/environ"])
def test_weights_that_are_no_file_are_refused(place, pair_of_files, tmp_path, capsys):
    if place == "pipe":
        place = tmp_path / "w.safetensors"
        os.mkfifo(place)
    with pytest.raises(BadInput, match="cannot be read: it is"):
        read_published(place)
    code, said = answer(["weights", "show", place], capsys)
    assert (code, "cannot be read: it is" in said) == (2, True)
    code, said = answer(["check", *pair_of_files, "--model", place], capsys)
    assert (code, "cannot be read: it is" in said) == (2, True)


def test_a_pipe_in_the_folder_of_models_holds_nothing_up(tmp_path, monkeypatch, capsys):
    os.mkfifo(tmp_path / "x.safetensors")
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path))
    assert models()
    code, said = answer(["models"], capsys)
    assert (code, "x.safetensors” cannot be read: it is a pipe" in said) == (0, True)


def test_inputs_that_a_recipe_or_journal_names_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for name in (str(tmp_path / "pipe"), "/dev/zero", "/proc/self/environ"):
        assert fingerprint(name) is None
        assert marks([name]) == {}


def test_files_folders_and_names_of_services_are_fit(tmp_path, pair_of_files):
    (tmp_path / "link.tif").symlink_to(pair_of_files[0])
    there = [
        pair_of_files[0],
        str(tmp_path),
        str(tmp_path / "link.tif"),
        str(tmp_path / "none.tif"),
    ]
    for name in (
        *there,
        "/vsicurl/http://host/a.tif",
        "<VRTDataset>" + "x" * 5000,
        f"/vsizip/{tmp_path}/a.zip/b",
    ):
        assert unfit(name) == ""


# What a recipe says
# --------------------------------------------------------------------------------------------------


def test_a_recipe_cannot_say_that_a_result_is_replaced(result, tmp_path, capsys):
    values = json.loads((result / "recipe.json").read_text(encoding="utf-8"))
    values["request"] |= {"output": str(result), "overwrite": True}
    (result / "transitions.csv").write_text("mine", encoding="utf-8")
    path = tmp_path / "received.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    assert read_recipe(str(path))[0].overwrite is False
    code, said = answer(["detect", "--recipe", path], capsys)
    assert (code, "--output DIR" in said) == (2, True)
    code, said = answer(["detect", "--recipe", path, "--output", result], capsys)
    assert (code, "already holds" in said) == (2, True)
    assert (result / "transitions.csv").read_text(encoding="utf-8") == "mine"
    code, said = answer(
        ["detect", "--recipe", path, "--output", tmp_path / "new", "--progress", "none"], capsys
    )
    assert code == 0
    (result / "transitions.csv").unlink()


@pytest.mark.parametrize("bands", [[1] * 100_000, [1] * 17, [1, 2, 3] * 50_000])
def test_bands_that_are_repeated_without_end_are_refused(pair_of_files, bands):
    with pytest.raises(BadInput, match="no band more than 16 times"):
        DetectionRequest(*pair_of_files, "out", bands_before=tuple(bands))


def test_a_band_may_be_shown_for_several(pair_of_files):
    assert DetectionRequest(*pair_of_files, "out", bands_before=(1, 1, 1)).bands_before == (1, 1, 1)


# Names that no disk takes
# --------------------------------------------------------------------------------------------

LONG = "a" * 5000


@pytest.mark.parametrize(
    "arguments",
    [
        ["detect", LONG, LONG + "b", "--model", "cva", "--output", "out"],
        ["check", LONG, LONG + "b"],
        ["detect", "IMAGE", "AFTER", "--model", "cva", "--output", LONG],
        ["check", "IMAGE", "AFTER", "--model", LONG],
        ["check", "IMAGE", "AFTER", "--area-of-interest", LONG],
        ["detect", "--resume", LONG],
        ["refine", LONG],
        ["detect", "--recipe", LONG, "--output", "out"],
        ["weights", "show", LONG],
        ["models", "--models", LONG],
        ["accuracy", LONG, "IMAGE"],
        ["check", "a\0b", "IMAGE"],
        ["detect", "IMAGE", "AFTER", "--output", "a\0b"],
        ["weights", "install", LONG],
        ["weights", "show", "a\0b"],
        ["detect", "--resume", "a\0b"],
        ["refine", "a\0b"],
        ["detect", "--recipe", "a\0b", "--output", "out"],
        ["check", "IMAGE", "AFTER", "--model", "a\0b"],
        ["check", "IMAGE", "AFTER", "--area-of-interest", "a\0b"],
        ["accuracy", "IMAGE", "a\0b"],
    ],
)
def test_a_name_that_no_disk_takes_is_bad_input(
    arguments, pair_of_files, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    given = dict(zip(("IMAGE", "AFTER"), pair_of_files))
    code, said = answer([given.get(word, word) for word in arguments], capsys)
    assert (code, "our fault" in said) == (2, False), said
    assert len(said) < 1000
    assert not (tmp_path / "out").exists()


# What is said to be kept
# ---------------------------------------------------------------------------------------------


def test_where_the_output_folder_was_deleted_nothing_is_said_to_be_kept(
    pair_of_files, tmp_path, monkeypatch
):
    def fails(*_):
        shutil.rmtree(tmp_path / "out")
        raise OutOfSpace("The disk is full.")

    monkeypatch.setattr(Journal, "needed", ("journal",))
    monkeypatch.setattr(story, "write_predictions", fails)
    with pytest.raises(OutOfSpace) as told:
        detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva", device="cpu"))
    assert str(told.value) == "The disk is full."
    assert not Path(tmp_path / "out").exists()


def test_a_folder_that_was_deleted_meanwhile_is_said_to_be_gone(tmp_path):
    error = write_failure(tmp_path / "out" / ".deepchange-0123456789ab.partial" / "change.tif", "")
    assert "change.tif” is gone: it was deleted" in str(error)
    assert ".partial" not in str(error)
