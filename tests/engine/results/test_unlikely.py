"""What a result says of itself."""

import json
from pathlib import Path

from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.results.assemble import unlikely_note


def told(result):
    """Whether the result, and its report, say that so much change is unlikely."""
    report = json.loads(Path(result.files["report"]).read_text(encoding="utf-8"))
    (found,) = {
        any("which is unlikely" in note for note in notes)
        for notes in (result.warnings, report["warnings"])
    }
    return found


def test_a_result_in_which_nearly_all_changed_says_that_this_is_unlikely(pair_of_files, tmp_path):
    request = DetectionRequest(
        *pair_of_files, str(tmp_path / "result"), model="cva", threshold=0.0001
    )
    result = detect(request)
    assert result.changed_percent > 40
    assert told(result)
    decided_anew = refine(result.output, crf="off", threshold=0.5)
    assert decided_anew.changed_percent < 40
    assert not told(decided_anew)


def test_what_is_unlikely_begins_beyond_forty_percent():
    assert unlikely_note(40.0) is None
    assert unlikely_note(46.2).startswith(
        "46 % of what was assessed counts as changed, which is unlikely: raise"
    )
