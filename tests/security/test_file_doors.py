"""Folders that were received, or lie where others write: nothing outside of them is touched."""

import json
import os
import socket
import stat
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from deepchange.engine import DetectionRequest, detect, resume, unfinished_in
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, OutputRefused, RunDamaged
from deepchange.engine.files import doors as file_doors
from deepchange.engine.files.doors import NotPlain
from deepchange.engine.files.json_text import read_json
from deepchange.engine.runs.journal import Pace
from deepchange.engine.runs.output_folder import ResultFolder, remove_hidden
from support import Ends, FakePredictor

HIDDEN = ".deepchange-0123456789ab.partial"


@pytest.fixture
def asked(pair_of_files, tmp_path):
    return DetectionRequest(
        *pair_of_files, str(tmp_path / "out"), model="cva", window=32, batch=1, device="cpu"
    )


@pytest.fixture
def cut_off(asked, monkeypatch):
    """A run that was cut off when rows were safe; returns its hidden folder."""
    monkeypatch.setattr(Pace, "allows", lambda _: True)
    with pytest.raises(Ends):
        detect(asked, open_with=FakePredictor(answers=9).open)
    return unfinished_in(asked.output).folder


def gone_on_with(asked):
    return resume(asked.output, open_with=FakePredictor().open)


@pytest.fixture
def precious(tmp_path):
    """A file of the user's elsewhere, and what it holds."""
    path = tmp_path / "authorized_keys"
    path.write_bytes(b"precious" * 9000)
    return path


def links(path, target, kind):
    path.unlink(missing_ok=True)
    path.symlink_to(target) if kind == "link" else os.link(target, path)


@pytest.mark.parametrize("kind", ["link", "second name"])
@pytest.mark.parametrize("name", ["probability.rows", "journal.jsonl", "lock"])
def test_an_unfinished_run_whose_files_lead_elsewhere_is_damaged_and_nothing_is_written_there(
    cut_off, asked, precious, name, kind
):
    if name == "journal.jsonl":
        precious.write_bytes((cut_off / "journal" / name).read_bytes())
    content = precious.read_bytes()
    links(cut_off / "journal" / name, precious, kind)
    with pytest.raises(
        RunDamaged, match=r"The unfinished run in “.*out” is damaged: .*; choose another folder"
    ):
        gone_on_with(asked)
    assert precious.read_bytes() == content


def test_a_lock_that_is_a_dangling_link_makes_no_file_elsewhere(cut_off, asked, tmp_path):
    links(cut_off / "journal" / "lock", tmp_path / "made elsewhere", "link")
    with pytest.raises(RunDamaged):
        gone_on_with(asked)
    assert not (tmp_path / "made elsewhere").exists()


def test_a_journal_folder_that_is_a_link_is_damaged(cut_off, asked, tmp_path):
    (cut_off / "journal").rename(tmp_path / "journal")
    (cut_off / "journal").symlink_to(tmp_path / "journal")
    assert unfinished_in(asked.output) is None
    with pytest.raises(RunDamaged, match="is no folder of its own"):
        gone_on_with(asked)


def test_a_damaged_run_gives_way_to_a_new_one_that_is_told_to_overwrite(cut_off, asked, precious):
    links(cut_off / "journal" / "probability.rows", precious, "link")
    content = precious.read_bytes()
    arguments = [
        "detect",
        asked.before,
        asked.after,
        "--model",
        "cva",
        "--window",
        "32",
        "--output",
        asked.output,
    ]
    assert main([*arguments, "--overwrite"]) == 0
    assert precious.read_bytes() == content
    assert not cut_off.exists()


def test_a_run_that_was_not_meddled_with_goes_on(cut_off, asked):
    assert gone_on_with(asked).changes > 0


@pytest.mark.parametrize("name", [HIDDEN, ".deepchange-a.partial"])
def test_a_new_run_deletes_nothing_where_a_link_leads(asked, tmp_path, name):
    data = tmp_path / "datasets"
    data.mkdir()
    (data / "labels.jsonl").write_text("mine", encoding="utf-8")
    (data / "journal.jsonl").write_text("mine", encoding="utf-8")
    hidden = Path(asked.output) / name
    hidden.mkdir(parents=True)
    (hidden / "journal").symlink_to(data)
    os.utime(hidden, (86400, 86400))
    detect(asked)
    assert sorted(path.read_text(encoding="utf-8") for path in data.iterdir()) == ["mine", "mine"]


def test_a_hidden_folder_that_is_a_link_is_not_ours(tmp_path):
    (tmp_path / "elsewhere" / "journal").mkdir(parents=True)
    (tmp_path / "elsewhere" / "journal" / "journal.jsonl").write_text("mine", encoding="utf-8")
    (tmp_path / HIDDEN).symlink_to(tmp_path / "elsewhere")
    assert file_doors.hidden_folders(tmp_path) == []
    remove_hidden(tmp_path / HIDDEN)
    assert (tmp_path / "elsewhere" / "journal" / "journal.jsonl").exists()


@pytest.mark.parametrize(
    "name",
    [".deepchange-thesis.partial", ".deepchange-0123456789AB.partial", HIDDEN + "x", "x" + HIDDEN],
)
def test_only_folders_called_as_ours_are_taken_for_ours(tmp_path, name):
    (tmp_path / name).mkdir()
    (tmp_path / HIDDEN).mkdir()
    assert [path.name for path in file_doors.hidden_folders(tmp_path)] == [HIDDEN]


def test_a_journal_that_is_a_device_or_a_pipe_is_not_read(asked, tmp_path):
    for number, make in enumerate((lambda path: path.symlink_to("/dev/zero"), os.mkfifo)):
        folder = tmp_path / "out" / f".deepchange-{number:012x}.partial" / "journal"
        folder.mkdir(parents=True)
        make(folder / "journal.jsonl")
    assert unfinished_in(asked.output) is None
    detect(asked)  # it begins anew, and does not wait


@pytest.mark.parametrize(
    "name", ["quicklook.png", "report.json", "change.tif", "probability.tif", "changes.gpkg"]
)
def test_a_hidden_folder_that_somebody_else_puts_in_place_is_noticed_before_anything_is_written(
    asked, precious, name
):
    content = precious.read_bytes()

    def swap():
        for hidden in file_doors.hidden_folders(Path(asked.output)):
            hidden.rename(hidden.with_name("away"))
            hidden.mkdir()
            hidden.chmod(0o777)  # as one of another user's is: not ours alone
            (hidden / name).symlink_to(precious)

    with pytest.raises(OutputRefused, match="replaced by somebody else"):
        detect(asked, open_with=FakePredictor(deed=swap).open)
    assert precious.read_bytes() == content
    assert not (Path(asked.output) / name).exists()


def test_a_folder_that_took_the_place_of_ours_is_not_removed_as_ours(tmp_path):
    with suppress(Ends), ResultFolder(str(tmp_path / "out"), overwrite=False) as folder:
        folder.partial.rename(tmp_path / "ours")
        folder.partial.mkdir()
        folder.partial.chmod(0o777)
        (folder.partial / "thesis.txt").write_text("theirs", encoding="utf-8")
        raise Ends
    assert (folder.partial / "thesis.txt").exists()


def test_a_share_that_numbers_its_folders_anew_loses_no_run(tmp_path, monkeypatch):
    (tmp_path / "hidden").mkdir(mode=0o700)
    file_doors.watch(tmp_path / "hidden")
    (tmp_path / "hidden").rename(tmp_path / "other")
    (tmp_path / "hidden").mkdir(mode=0o700)
    assert file_doors.is_same(tmp_path / "hidden")
    (tmp_path / "hidden").chmod(0o770)
    assert not file_doors.is_same(tmp_path / "hidden")
    (tmp_path / "hidden").chmod(0o700)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert not file_doors.is_same(tmp_path / "hidden")
    file_doors.forget(tmp_path / "hidden")


def test_a_report_that_is_a_link_or_too_large_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    (tmp_path / "report.json").symlink_to(tmp_path / "other.json")
    with pytest.raises(BadInput, match=r"The report “.*report.json” cannot be read: it is a link"):
        read_json(tmp_path / "report.json", "The report")
    large = tmp_path / "large.json"
    large.write_text(json.dumps({"a": "b" * 100}), encoding="utf-8")
    with pytest.raises(NotPlain, match="larger than"):
        file_doors.read_plain(large, 10)


@pytest.mark.parametrize("name", ["report.json", "recipe.json"])
def test_a_result_of_which_one_file_is_a_link_is_refused_with_that_file_and_what_to_do(
    pair_of_files, tmp_path, capsys, name
):
    result = tmp_path / "result"
    detect(DetectionRequest(*pair_of_files, output=str(result), model="cva"))
    (result / name).rename(tmp_path / name)
    (result / name).symlink_to(tmp_path / name)
    for command in (
        ["refine", str(result), "--threshold", "0.6"],
        ["finish", str(result), "--output", str(tmp_path / "product"), "--undecided"],
        ["detect", "--output", str(result), "--resume"],
    ):
        assert main(command) == 2, command
        told = capsys.readouterr().err
        assert f"{name}” cannot be read: it is a link; put the file itself there" in told


@pytest.mark.parametrize(
    "name", ["report.json", "recipe.json", "change.tif", "probability.tif", "quicklook.png"]
)
def test_a_link_that_somebody_puts_where_a_run_writes_is_named_with_the_folder_she_chose(
    pair_of_files, precious, tmp_path, name
):
    output = tmp_path / "result"

    def put_link(_progress):
        for hidden in output.glob(".deepchange-*.partial"):
            if not os.path.lexists(hidden / name):
                (hidden / name).symlink_to(precious)

    before = precious.read_bytes()
    with pytest.raises(OutputRefused) as refused:
        detect(DetectionRequest(*pair_of_files, output=str(output), model="cva"), put_link)
    assert f"“{name}” cannot be written into “{output}”: it is a link" in str(refused.value)
    assert precious.read_bytes() == before


def test_files_that_are_made_take_no_place_that_is_taken(tmp_path, precious):
    (tmp_path / "link").symlink_to(precious)
    (tmp_path / "dangling").symlink_to(tmp_path / "nothing")
    for name in ("link", "dangling", precious.name):
        with pytest.raises(OSError, match=r"link|exists"):
            file_doors.create_plain(tmp_path / name)
    assert not (tmp_path / "nothing").exists()


def test_sockets_pipes_and_folders_are_no_plain_files(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "socket"))
        for name in ("pipe", "folder", "socket"):
            assert not file_doors.is_plain(tmp_path / name)
            with pytest.raises(NotPlain):
                file_doors.open_plain(tmp_path / name, os.O_RDONLY)


@pytest.mark.parametrize(
    ("tag", "is_a_link"), [(0xA0000003, True), (0xA000000C, True), (0x9000101A, False)]
)
def test_on_windows_a_junction_is_a_link_and_a_file_kept_in_a_cloud_is_none(
    tmp_path, monkeypatch, tag, is_a_link
):
    """lstat calls a junction a folder there, and the system has no O_NOFOLLOW."""
    path = tmp_path / "report.json"
    path.write_text("{}", encoding="utf-8")
    lstat = os.lstat

    def on_windows(name, **named):
        found = lstat(name, **named)
        given = {
            field: getattr(found, field)
            for field in ("st_mode", "st_dev", "st_ino", "st_nlink", "st_size")
        }
        return SimpleNamespace(**given, st_file_attributes=0x400, st_reparse_tag=tag)

    monkeypatch.setattr(os, "lstat", on_windows)
    monkeypatch.setattr(file_doors, "_PLAIN", 0)
    assert file_doors.is_plain(path) is not is_a_link
    assert file_doors.is_folder(tmp_path) is not is_a_link
    if is_a_link:
        with pytest.raises(NotPlain, match="it is a link"):
            file_doors.read_plain(path)
    else:
        assert file_doors.read_plain(path) == b"{}"


def test_what_is_made_can_be_read_by_whom_the_user_lets(tmp_path):
    """As files are made elsewhere: by the user's own mask."""
    os.close(file_doors.create_plain(tmp_path / "a"))
    (tmp_path / "b").touch()
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"]
    assert modes[0] == modes[1]
