"""Decisions on a result: those that wait beside the polygons are not left out without a word."""

import json

import pytest
from deepchange.engine import BadInput, DetectionRequest, ask, detect, finish, learn, refine
from deepchange.engine.results.reviewed import save_accepted, save_mask


@pytest.fixture
def result(pair_of_files, tmp_path):
    output = tmp_path / "out"
    detect(DetectionRequest(*pair_of_files, str(output), model="cva"))
    return output


@pytest.mark.parametrize(
    "act",
    [
        lambda folder, other: ask(folder),
        lambda folder, other: learn(folder, other),
        lambda folder, other: refine(folder, threshold=0.7),
        finish,
        save_accepted,
        save_mask,
    ],
    ids=["ask", "learn", "refine", "finish", "accepted polygons", "mask"],
)
def test_nothing_is_made_of_a_result_while_decisions_on_it_wait(result, tmp_path, act):
    before = {path.name: path.stat().st_mtime_ns for path in result.iterdir()}
    waiting = result / "changes_waiting_1a2b3c4d.json"
    waiting.write_text(json.dumps({"polygons": [], "drawn": ["POLYGON ((0 0, 1 0, 1 1, 0 0))"]}))
    try:
        with pytest.raises(BadInput, match="are not in the file of its polygons yet"):
            act(result, tmp_path / "other")
    finally:
        waiting.unlink()
    assert {path.name: path.stat().st_mtime_ns for path in result.iterdir()} == before
    assert not (tmp_path / "other").exists()


def test_another_file_of_such_a_name_is_in_nobodys_way(result):
    (result / "changes_waiting_list.json").write_text("[1, 2]")
    assert ask(result)
