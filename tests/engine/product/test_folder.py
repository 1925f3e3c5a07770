"""The folder of a product takes the place of an earlier one as a whole, whatever ends it on the
way."""

import json
from pathlib import Path

import pytest
from deepchange.engine.errors import OutputRefused
from deepchange.engine.product.folder import ProductFolder


class Killed(BaseException):
    """As kill -9: nothing is tidied up."""


def make(path, *names, replace=True):
    with ProductFolder(path, replace=replace) as folder:
        for name in names:
            (folder.partial / name).write_text("new")
        (folder.partial / "product.json").write_text(json.dumps({"files": list(names)}))
        folder.keep()


@pytest.fixture
def earlier(tmp_path):
    """A product, and beside its files two things that a person has put there."""
    path = tmp_path / "product"
    make(path, "accepted.gpkg", "accepted.fgb")
    (path / "letter.txt").write_text("hers")
    (path / "plans").mkdir()
    (path / "plans" / "plan.txt").write_text("hers")
    return path


def content(path):
    files = (item for item in path.rglob("*") if item.is_file())
    return {str(item.relative_to(path)): item.read_text() for item in files}


def killed_at(monkeypatch, path, number):
    """Replace the product; the process is killed before it renames for the time of that number.
    Whether it renames so often."""
    left = [number]
    rename = Path.rename

    def renamed(self, target):
        left[0] -= 1
        if not left[0]:
            raise Killed
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", renamed)
        patch.setattr(ProductFolder, "__exit__", lambda *_: None)
        try:
            make(path, "accepted.gpkg")
        except Killed:
            return True
    return False


WANTED = {
    "accepted.gpkg": "new",
    "product.json": '{"files": ["accepted.gpkg"]}',
    "letter.txt": "hers",
    "plans/plan.txt": "hers",
}


@pytest.mark.parametrize("number", range(1, 6))
def test_a_replacement_that_was_killed_at_any_step_is_whole_after_the_next(
    number, earlier, monkeypatch
):
    assert killed_at(monkeypatch, earlier, number)
    make(earlier, "accepted.gpkg")
    assert content(earlier) == WANTED
    assert not (earlier.parent / ".product.earlier").exists()


def test_a_replacement_takes_no_more_steps_than_are_tried(earlier, monkeypatch):
    assert not killed_at(monkeypatch, earlier, 6)
    assert content(earlier) == WANTED


def test_what_was_put_there_since_a_replacement_was_killed_stays_too(earlier, monkeypatch):
    killed_at(monkeypatch, earlier, 3)  # the new product has the name, her files not yet
    (earlier / "letter.txt").write_text("hers, anew")
    make(earlier, "accepted.gpkg")
    assert content(earlier) == {**WANTED, "letter.txt": "hers, anew", "letter 2.txt": "hers"}


def test_a_file_of_hers_that_is_called_as_a_new_one_is_not_replaced(earlier):
    with pytest.raises(OutputRefused, match=r"already holds other files \(letter.txt\)"):
        make(earlier, "accepted.gpkg", "letter.txt")
    assert content(earlier)["letter.txt"] == "hers"
    assert content(earlier)["accepted.fgb"] == "new"
