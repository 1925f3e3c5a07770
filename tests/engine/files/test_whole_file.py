"""Files that take their name when they are whole."""

import pytest
from deepchange.engine.files.whole_file import whole_file


def test_a_file_takes_its_name_when_it_is_written(tmp_path):
    path = tmp_path / "a.txt"
    with whole_file(path) as part:
        part.write_text("new")
        assert not path.exists()
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def write_half(path):
    with whole_file(path) as part:
        part.write_text("half of the n")
        raise OSError("no space")


def test_where_writing_fails_the_earlier_file_stays_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(OSError, match="no space"):
        write_half(path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_two_who_write_the_same_file_do_not_write_into_one_another(tmp_path):
    path = tmp_path / "a.txt"
    with whole_file(path) as first, whole_file(path) as second:
        assert first != second
        first.write_text("first")
        second.write_text("second")
    assert path.read_text() in ("first", "second")
