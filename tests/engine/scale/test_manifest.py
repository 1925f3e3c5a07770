"""What a map knows of itself on disk: believed only as it was written."""

import pytest
from deepchange.engine.errors import RunDamaged
from deepchange.engine.scale.manifest import Manifest


@pytest.fixture
def path(tmp_path):
    """The file of a manifest of three lines."""
    manifest = Manifest(tmp_path)
    manifest.note_all([{"map": 1}, {"shard": "a", "pixels": 100}, {"shard": "b", "pixels": 200}])
    manifest.close()
    return tmp_path / "manifest.jsonl"


def test_lines_are_read_as_they_were_noted(path):
    assert Manifest(path.parent).lines()[1:] == [
        {"shard": "a", "pixels": 100},
        {"shard": "b", "pixels": 200},
    ]


def test_a_line_that_was_altered_is_made_anew(path):
    path.write_text(path.read_text().replace("100", "109"))
    assert [line.get("shard") for line in Manifest(path.parent).lines()] == [None, "b"]


def test_of_a_manifest_whose_beginning_was_altered_nothing_is_believed(path):
    path.write_text(path.read_text().replace('"map": 1', '"map": 2'))
    with pytest.raises(RunDamaged, match=r"“manifest\.jsonl” is not as it was written"):
        Manifest(path.parent).lines()


def test_lines_of_an_earlier_version_have_no_sum(path):
    path.write_text('{"map": 1}\n{"shard": "a"}\n')
    assert Manifest(path.parent).lines() == [{"map": 1}, {"shard": "a"}]
