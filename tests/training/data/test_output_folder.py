"""Where a set is written: what was not written here is never touched."""

import json
from pathlib import Path

import pytest
from deepchange.engine.errors import OutputRefused
from deepchange.training.data.output_folder import check_output, new_folder
from deepchange.training.data.pair_set import write_description, write_split


def write_set(folder, names=("train_1", "train_2"), **facts):
    """A set as the writer leaves it, its pictures being a few bytes."""
    for role in ("before", "after", "label"):
        (folder / role).mkdir(parents=True, exist_ok=True)
        for name in names:
            (folder / role / f"{name}.png").write_text(name)
    write_split(folder / "split.txt", {"train": list(names)})
    write_description(
        folder, **{"splits": {"train": {"pairs": len(names)}}, "statistics": None, **facts}
    )
    return folder


def everything_in(folder):
    """Every file below a folder with what it holds."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def replace(output, failure=None):
    with new_folder(output, overwrite=True) as folder:
        write_set(folder, ("train_9",))
        if failure is not None:
            raise failure


def refused(output, sentence, **options):
    """That nothing changes and no work begins; the sentence says why."""
    with (
        pytest.raises(OutputRefused, match=sentence),
        new_folder(output, overwrite=True, **options),
    ):
        pytest.fail("work has begun")


def test_a_set_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path):
    write_set(tmp_path / "set")
    (tmp_path / "set" / "before" / "train_1.png.aux.xml").write_text("<PAMDataset/>")
    replace(tmp_path / "set")
    assert sorted(item.name for item in (tmp_path / "set" / "before").iterdir()) == ["train_9.png"]
    assert [item.name for item in tmp_path.iterdir()] == ["set"]


def test_a_project_with_a_set_in_it_stays_byte_for_byte(tmp_path):
    project = tmp_path / "project"
    write_set(project / "set")
    (project / "run").mkdir()
    (project / "run" / "best.ckpt").write_bytes(b"\0\1")
    (project / "thesis.txt").write_text("mine")
    there = everything_in(tmp_path)
    refused(
        project,
        r"“.*project” holds other things than a set of pairs \(run, …\), which stay; choose "
        r"another folder",
    )
    assert everything_in(tmp_path) == there


@pytest.mark.parametrize(
    "path",
    [
        "q.gpkg",
        "notes/a.txt",
        "before/q.gpkg",
        "before/mine.png",
        "label/deep/train_1.png",
        "after/mine.png.aux.xml",
        "before/train_1.txt",
        "split_mine.txt",
        "before/train_1.tif",
    ],
)
def test_a_foreign_file_at_any_depth_keeps_a_set_from_being_replaced(tmp_path, path):
    write_set(tmp_path / "set")
    (tmp_path / "set" / path).parent.mkdir(exist_ok=True)
    (tmp_path / "set" / path).write_text("mine")
    there = everything_in(tmp_path)
    refused(tmp_path / "set", r"holds other things than a set of pairs \(.+\), which stay")
    assert everything_in(tmp_path) == there


def test_pairs_that_somebody_added_to_the_list_are_foreign(tmp_path):
    write_set(tmp_path / "set")
    for role in ("before", "after", "label"):
        (tmp_path / "set" / role / "own.png").write_text("mine")
    write_split(tmp_path / "set" / "split.txt", {"train": ["train_1", "train_2", "own"]})
    refused(tmp_path / "set", r"\(split\.txt, …\)")
    assert (tmp_path / "set" / "label" / "own.png").exists()


def test_pairs_that_were_not_written_here_are_not_replaced(tmp_path):
    write_set(tmp_path / "set")
    (tmp_path / "set" / "set.json").unlink()
    refused(tmp_path / "set", r"\(after, …\)")
    (tmp_path / "set" / "set.json").write_text(json.dumps({"coding": "0/1"}))
    refused(tmp_path / "set", r"\(after, …\)")


def test_the_parts_of_a_set_are_replaced_and_what_lies_beside_them_is_not(tmp_path):
    write_set(tmp_path / "sites" / "szada", site="szada")
    replace(tmp_path / "sites")
    assert (tmp_path / "sites" / "before" / "train_9.png").exists()
    write_set(tmp_path / "more" / "szada", site="szada")
    (tmp_path / "more" / "mine.txt").write_text("mine")
    refused(tmp_path / "more", r"\(mine\.txt\)")


def test_the_folder_one_is_in_is_never_replaced(tmp_path, monkeypatch):
    write_set(tmp_path / "set")
    monkeypatch.chdir(tmp_path / "set" / "before")
    for output in (tmp_path / "set", tmp_path / "set" / "before"):
        refused(output, "is the folder you are in, or holds it; give a folder of its own")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    refused(Path(), "“.” is the folder you are in")
    assert (tmp_path / "empty").is_dir()


def test_what_is_read_is_never_replaced(tmp_path):
    write_set(tmp_path / "set")
    image = tmp_path / "set" / "before" / "train_1.png"
    refused(
        tmp_path / "set",
        r"“.*set” is, or holds, “.*train_1\.png”, which is read",
        inputs=[str(image)],
    )
    assert image.read_text() == "train_1"


def test_a_link_is_followed_to_the_folder_that_it_names(tmp_path):
    write_set(tmp_path / "far" / "set")
    (tmp_path / "set").symlink_to(tmp_path / "far" / "set")
    replace(tmp_path / "set")
    assert (tmp_path / "set").is_symlink()
    assert (tmp_path / "far" / "set" / "before" / "train_9.png").exists()
    (tmp_path / "far" / "home").mkdir()
    (tmp_path / "far" / "home" / "thesis.txt").write_text("mine")
    (tmp_path / "home").symlink_to(tmp_path / "far" / "home")
    refused(tmp_path / "home", r"\(thesis\.txt\)")


def test_a_link_inside_a_set_is_foreign_and_what_it_names_stays(tmp_path):
    write_set(tmp_path / "set")
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "train_1.tif").write_text("mine")
    (tmp_path / "set" / "classes_before").symlink_to(tmp_path / "originals")
    refused(tmp_path / "set", r"\(classes_before\)")
    assert (tmp_path / "originals" / "train_1.tif").read_text() == "mine"


def test_a_link_to_itself_is_said(tmp_path, monkeypatch):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(
        OutputRefused, match="is a link that leads to itself; choose another folder"
    ):
        check_output(tmp_path / "loop", overwrite=True)
    # From 3.13 on Python resolves such a link to itself instead of raising an error.
    monkeypatch.setattr(Path, "resolve", lambda path, strict=False: path.absolute())
    with pytest.raises(
        OutputRefused, match="is a link that leads to itself; choose another folder"
    ):
        check_output(tmp_path / "loop", overwrite=True)


def test_the_old_set_is_whole_where_the_work_fails_or_is_stopped(tmp_path):
    write_set(tmp_path / "set")
    there = everything_in(tmp_path)
    for failure in (ValueError, KeyboardInterrupt):
        with pytest.raises(failure):
            replace(tmp_path / "set", failure=failure)
    assert everything_in(tmp_path) == there


def test_the_old_set_is_whole_where_the_new_one_cannot_take_its_place(tmp_path, monkeypatch):
    write_set(tmp_path / "set")
    there = everything_in(tmp_path)
    rename = Path.rename

    def refuse_the_new_one(path, target):
        if (path / "before" / "train_9.png").exists():
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new_one)
    with pytest.raises(OutputRefused, match="cannot be written: Permission denied"):
        replace(tmp_path / "set")
    assert everything_in(tmp_path) == there


def test_what_somebody_puts_there_meanwhile_stays(tmp_path):
    write_set(tmp_path / "set")
    with (
        pytest.raises(OutputRefused, match=r"\(thesis\.txt\)"),
        new_folder(tmp_path / "set", overwrite=True),
    ):
        (tmp_path / "set" / "thesis.txt").write_text("mine")
    assert (tmp_path / "set" / "thesis.txt").read_text() == "mine"
    with (
        pytest.raises(OutputRefused, match="holds something already"),
        new_folder(tmp_path / "new", overwrite=False),
    ):
        write_set(tmp_path / "new")
    assert (tmp_path / "new" / "set.json").exists()


def test_a_folder_of_another_name_that_ends_in_partial_is_no_ones_to_delete(tmp_path):
    (tmp_path / "set.partial").mkdir()
    (tmp_path / "set.partial" / "thesis.txt").write_text("mine")
    replace(tmp_path / "set")
    assert (tmp_path / "set.partial" / "thesis.txt").exists()


def test_an_output_that_cannot_be_written_is_refused_before_any_work(tmp_path):
    (tmp_path / "file").write_text("mine")
    refused(tmp_path / "file", "is a file; give a folder for the set")
    refused(tmp_path / "file" / "set", r"“.*file” is a file, and no folder can be made in it")
    if Path("/proc/self").is_dir():
        refused(Path("/proc/set"), "“/proc/set” cannot be written")
    assert (tmp_path / "file").read_text() == "mine"


def test_folders_above_the_output_are_made_only_for_a_whole_set(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        replace(tmp_path / "a" / "b" / "set", failure=KeyboardInterrupt)
    assert not list(tmp_path.iterdir())
    replace(tmp_path / "a" / "b" / "set")
    assert (tmp_path / "a" / "b" / "set" / "set.json").exists()
