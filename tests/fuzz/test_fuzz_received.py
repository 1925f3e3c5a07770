"""What lies in a folder, project or checkpoint that was received, made up at random: read, or
refused in a sentence."""

import json
import pickle
from contextlib import suppress
from pathlib import Path

import pytest
from deepchange.engine import DeepChangeError, resume, unfinished_in
from deepchange.engine.cli.terminal import visible
from deepchange.engine.cli.text import result_text
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.files.json_text import json_text
from deepchange.engine.runs.output_folder import LINES
from deepchange.engine.runs.stored_report import read_report
from deepchange.engine.tensor.weights import budget
from deepchange.engine.tensor.weights.published_files import read_published
from hypothesis import example, given
from hypothesis import strategies as st
from support.fuzzing import json_values, quick

QUICK = quick(40)
JSON = json_values()
IMAGE = {"name": "a.tif", "date": None}
REPORT = {
    "output": "out",
    "files": {"change": "change.tif"},
    "model": "cva",
    "device": "cpu",
    "precision": "fp32",
    "threshold": 0.5,
    "crf": "off",
    "changes": 1,
    "pixels": 10,
    "pixels_changed": 1,
    "pixels_not_assessed": 0,
    "area_changed_m2": 1.0,
    "area_assessed_m2": 10.0,
    "area_not_assessed_m2": 0.0,
    "changed_percent": 10.0,
    "seconds": 1.0,
    "stages": {"detecting": 1.0},
    "warnings": [],
    "transitions": [],
    "min_area_m2": 0.0,
    "area_outlined_m2": None,
    "before": IMAGE,
    "after": IMAGE,
    "classes": [],
    "summary": "",
}
CHANGES = st.dictionaries(st.sampled_from(sorted(REPORT)), JSON, max_size=3)


@QUICK
@given(changes=CHANGES, gone=st.sets(st.sampled_from(sorted(REPORT)), max_size=2))
@example(changes={"threshold": float("nan")}, gone=set())
@example(changes={}, gone=set())
@example(changes={"files": {}}, gone=set())
def test_a_report_is_read_and_shown_or_refused(changes, gone, tmp_path):
    values = {name: value for name, value in {**REPORT, **changes}.items() if name not in gone}
    (tmp_path / "report.json").write_text(json.dumps(values), encoding="utf-8")
    (tmp_path / "recipe.json").write_text("{}", encoding="utf-8")
    try:
        read_report(tmp_path / "report.json")
        result = resume(tmp_path)
    except DeepChangeError:
        return
    assert visible(result_text(result))
    assert json.loads(json_text(result.to_json()))["changes"] == values["changes"]


@QUICK
@given(changes=CHANGES)
def test_a_report_that_is_believed_can_be_shown_in_qgis(changes, tmp_path):
    pytest.importorskip("qgis.core")
    from deepchange.qgis_plugin.reports.result import report_html
    from deepchange.qgis_plugin.runs.history import report_of

    (tmp_path / "report.json").write_text(json.dumps({**REPORT, **changes}), encoding="utf-8")
    try:
        report = report_of(tmp_path)
    except DeepChangeError:
        return
    assert "<html" in report_html(report)


ENTRY = {
    "when": "2020-01-01 10:00:00",
    "output": "out",
    "before": "a",
    "after": "b",
    "date_before": "",
    "date_after": "",
    "summary": "",
    "request": {"before": "a", "after": "b", "output": "out"},
    "decided": {},
}
ENTRIES = st.dictionaries(st.sampled_from([*ENTRY, "x"]), JSON)


@QUICK
@given(
    entries=JSON
    | st.lists(
        st.dictionaries(st.sampled_from([*ENTRY, "x"]), JSON).map(lambda more: {**ENTRY, **more})
    )
)
@example(entries=[{**ENTRY, "decided": {"threshold": 10**400}}])
def test_a_history_is_listed_or_left_out(entries):
    pytest.importorskip("qgis.core")
    from deepchange.qgis_plugin.dock.history_panel import HistoryPanel
    from deepchange.qgis_plugin.runs import history
    from qgis.core import QgsProject

    QgsProject.instance().writeEntry("deepchange", "runs", json.dumps(entries))
    try:
        panel = HistoryPanel()
        assert panel.list.count() == len(history.entries(QgsProject.instance()))
        for entry in history.entries(QgsProject.instance()):
            with suppress(DeepChangeError):
                entry.run_in(QgsProject.instance())
    finally:
        QgsProject.instance().removeEntry("deepchange", "runs")


OPCODES = [value for value in vars(pickle).values() if isinstance(value, bytes) and len(value) == 1]
NAMES = [
    b"ctorch\nFloatStorage\n",
    b"cos\nsystem\n",
    b"ccollections\nOrderedDict\n",
    b"X\x01\x00\x00\x00a",
    b"ctorch._utils\n_rebuild_tensor_v2\n",
]


@QUICK
@given(
    parts=st.lists(
        st.sampled_from(OPCODES) | st.binary(max_size=4) | st.sampled_from(NAMES), max_size=30
    )
)
def test_any_pickle_is_refused_or_read_within_its_budget(parts, tmp_path):
    path = Path(tmp_path / "w.pth")
    path.write_bytes(b"\x80\x04" + b"".join(parts) + b".")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(budget, "STEPS", 5000)
        with pytest.raises(ModelDoesNotFit):
            read_published(path)


@QUICK
@given(
    lines=st.lists(JSON, max_size=4),
    name=st.sampled_from([LINES, "lock", "probability.rows", "learned.npz"]),
)
def test_any_hidden_folder_is_no_run_or_one_that_is_refused(lines, name, tmp_path):
    folder = tmp_path / ".deepchange-0123456789ab.partial" / "journal"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LINES).write_text(
        "\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8"
    )
    if name != LINES:
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to("/dev/zero")
    assert unfinished_in(tmp_path) is None
    with pytest.raises(DeepChangeError):
        resume(tmp_path)
