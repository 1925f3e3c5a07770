"""The plugin in other languages: what is collected, what the translations keep, what QGIS shows."""

import importlib
import re
import sys
from pathlib import Path

import pytest
from deepchange.engine import DetectionRequest, check, detect

ROOT = Path(__file__).parents[3]
LANGUAGES = ("de", "es", "fr", "zh")
TEXT = "Detect changes"


@pytest.fixture(scope="module")
def tool():
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module("translations")
    sys.path.remove(str(ROOT / "tools"))


@pytest.fixture(scope="module")
def said(tool):
    return tool.collect()


@pytest.fixture
def plugin(tmp_path):
    """Writes the one file of a plugin, and returns its folder."""

    def write(code):
        (tmp_path / "plugin").mkdir(exist_ok=True)
        (tmp_path / "plugin" / "dock.py").write_text(code, encoding="utf-8")
        return tmp_path / "plugin"

    return write


def translated(tool, language):
    """Source texts of the present plugin to their translations."""
    messages = tool.read(tool.ts_file(language))
    return {
        source: message.text for source, message in messages.items() if message.state != "vanished"
    }


# ---- Collecting ----------------------------------------------------------------------------------


def test_texts_are_collected_however_they_are_split_over_lines(tool, plugin):
    said = tool.collect(
        plugin(
            'a = tr("Draw…")\nb = tr(\n    "One sentence "\n    "on two lines."\n).format(x=1)\n'
        )
    )
    assert list(said.texts) == ["Draw…", "One sentence on two lines."]
    assert said.complaints == ()


@pytest.mark.parametrize(
    "given", ["f'{count} changes'", "name", "'Layer ' + name", "''.join(parts)"]
)
def test_a_text_that_nobody_can_know_beforehand_is_told_with_file_and_line(tool, plugin, given):
    said = tool.collect(plugin(f"first = 1\ntext = tr({given})\n"))
    assert not said.texts
    assert len(said.complaints) == 1
    assert said.complaints[0].startswith("dock.py:2: ")


def test_every_text_of_the_plugin_can_be_translated(said):
    assert said.complaints == ()
    assert TEXT in said.texts


def test_templates_of_messages_of_the_engine_and_of_training_are_collected_too(
    tool, plugin, tmp_path
):
    (tmp_path / "engine" / "cli").mkdir(parents=True)
    (tmp_path / "engine" / "pair.py").write_text('msg("{a} is gone", a=1)\nONE = template("x")\n')
    (tmp_path / "engine" / "cli" / "main.py").write_text('msg("only in a terminal")\n')
    for folder in ("data", "cli"):
        (tmp_path / "training" / folder).mkdir(parents=True)
        (tmp_path / "training" / folder / "chips.py").write_text(f'msg("of {folder}")\n')
    assert tool.collect(plugin("")).texts == {
        "of data": ("../training/data/chips.py",),
        "x": ("../engine/pair.py",),
        "{a} is gone": ("../engine/pair.py",),
    }


def test_what_a_run_and_a_check_say_of_themselves_is_collected(said, pair_of_files, tmp_path):
    stages = set()
    before, after = pair_of_files
    facts = set(check(DetectionRequest(before, after, str(tmp_path), model="cva")).facts)
    request = DetectionRequest(before, after, str(tmp_path / "result"), model="cva")
    detect(request, report=lambda progress: stages.add(progress.stage))
    assert len(stages) >= 4
    assert stages <= set(said.texts)
    assert facts <= set(said.texts)


# ---- Files of Qt Linguist ------------------------------------------------------------------------


def test_an_update_keeps_what_was_translated_and_marks_what_vanished(tool, plugin, tmp_path):
    first = tool.collect(plugin('tr("Stop")\ntr("Go <b>on</b>")\n'))
    tool.update("de", first, tmp_path)
    path = tool.ts_file("de", tmp_path)
    content = path.read_text(encoding="utf-8")
    path.write_text(
        content.replace(
            '<translation type="unfinished"></translation>', "<translation>Los</translation>"
        )
    )
    later = tool.update("de", tool.collect(plugin('tr("Stop")\ntr("New")\n')), tmp_path)
    assert later["Stop"] == tool.Message("Los")
    assert later["New"] == tool.Message("", "unfinished")
    assert later["Go <b>on</b>"] == tool.Message("Los", "vanished")
    (tmp_path / "deepchange_es.ts").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    kept = tool.update("es", tool.collect(plugin('tr("Stop")\n')), tmp_path, drop_vanished=True)
    assert kept == tool.read(tool.ts_file("es", tmp_path)) == {"Stop": tool.Message("Los")}
    again = tool.update("de", first, tmp_path)
    assert again == {"Go <b>on</b>": tool.Message("Los"), "Stop": tool.Message("Los")}


def test_a_draft_stays_a_draft(tool, plugin, tmp_path):
    said = tool.collect(plugin('tr("Stop")\n'))
    tool.update("de", said, tmp_path)
    path = tool.ts_file("de", tmp_path)
    path.write_text(
        path.read_text(encoding="utf-8").replace("></translation>", ">Halt?</translation>")
    )
    assert tool.update("de", said, tmp_path) == {"Stop": tool.Message("Halt?", "unfinished")}


def test_the_same_texts_give_the_same_bytes_in_whatever_order_they_are_said(tool, plugin, tmp_path):
    contents = []
    for code in ('tr("b")\ntr("A")\ntr("a")\n', 'tr("a")\ntr("A")\ntr("b")\n'):
        tool.update("fr", tool.collect(plugin(code)), tmp_path)
        contents.append(tool.ts_file("fr", tmp_path).read_bytes())
    assert contents[0] == contents[1]
    assert contents[0].index(b">A<") < contents[0].index(b">a<") < contents[0].index(b">b<")


def test_without_lrelease_it_says_which_package_to_install(tool, plugin, monkeypatch, capsys):
    said = tool.collect(plugin('tr("Stop")\n'))
    monkeypatch.setattr(tool, "lrelease", lambda: None)
    monkeypatch.setattr(tool, "collect", lambda: said)
    monkeypatch.setattr(tool, "update", lambda language, said, **_: {})
    assert tool.main([]) == 1
    assert "qttools5-dev-tools" in capsys.readouterr().err


# ---- The translations ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(tool, said, language):
    messages = tool.read(tool.ts_file(language))
    missing = [text for text in said.texts if text not in messages]
    assert not missing, f"run “make translations”, then translate {missing}"
    assert not [
        source
        for source, message in messages.items()
        if message.state == "unfinished" or not message.text
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_as_the_tool_writes_it(tool, said, language):
    path = tool.ts_file(language)
    anew = tool.written(tool.updated(tool.read(path), said), said, language)
    assert anew == path.read_text(encoding="utf-8"), "run “make translations”"


KEPT = {
    "places for values": r"\{\w*\}",
    "tags": r"</?\w+>",
    "outer space": r"^\s+|\s+$",
    "the sign before a key": r"&(?=\w)",
    "three dots": r"…$",
    "file endings": r"\.(?:pth|pt|h5|npz|tif|json|safetensors)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pattern", KEPT.values(), ids=KEPT)
def test_a_translation_keeps(tool, language, pattern):
    for source, text in translated(tool, language).items():
        assert sorted(re.findall(pattern, text)) == sorted(re.findall(pattern, source)), (
            f"{source!r} became {text!r}"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_can_be_filled_in(tool, language):
    for source, text in translated(tool, language).items():
        names = re.findall(r"\{(\w+)\}", source)
        filled = text.format(**{name: f"<{name}>" for name in names})
        assert all(f"<{name}>" in filled for name in names)


# ---- QGIS ----------------------------------------------------------------------------------------


OTHER_WORDS = {  # by language, for a word of the source: a second word for the same thing
    "de": {"accepted": "angenommen", "review": "Prüfung|geprüft"},
    "fr": {"review": r"\b[Rr]evue\b"},
    "zh": {"review": "审查|审阅"},
}


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_what_a_reviewer_does_has_one_word_in_each_language(tool, language):
    said_otherwise = [
        text
        for source, text in translated(tool, language).items()
        for word, other in OTHER_WORDS[language].items()
        if re.search(rf"\b{word}\b", source) and re.search(other, text)
    ]
    assert said_otherwise == []


@pytest.fixture
def speaking(monkeypatch, request):
    """Makes QGIS speak a language, as far as the plugin asks it; folder: of other .qm files than
    ours."""
    pytest.importorskip("qgis.core")
    request.getfixturevalue("qgis_app")
    from deepchange.qgis_plugin.text import translation

    installed = []

    def speak(locale, folder=translation.FOLDER):
        monkeypatch.setattr(translation, "language", lambda: locale)
        monkeypatch.setattr(translation, "FOLDER", folder)
        installed.append(translation.install_translator())
        return translation.tr

    yield speak
    for translator in installed:
        translation.remove_translator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_translators_wrote(tool, speaking, language):
    tr = speaking(language)
    for source, text in translated(tool, language).items():
        assert tr(source) == text, "run “make translations”"


@pytest.mark.parametrize("language", LANGUAGES)
def test_lrelease_compiles_the_file(tool, speaking, language, tmp_path):
    program = tool.lrelease()
    if program is None:
        pytest.skip("lrelease is not installed.")
    copy = tmp_path / tool.ts_file(language).name
    copy.write_bytes(tool.ts_file(language).read_bytes())
    tool.build(program, copy)
    tr = speaking(language, tmp_path)
    assert all(tr(source) == text for source, text in translated(tool, language).items())


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de", "Veränderungen erkennen"),
        ("de_AT", "Veränderungen erkennen"),
        ("fr", "Détecter les changements"),
        ("es_MX", "Detectar cambios"),
        ("zh_CN", "检测变化"),
        ("zh-Hans", "检测变化"),
        ("en", TEXT),
        ("fi", TEXT),
    ],
)
def test_the_toolbox_speaks_the_language_of_qgis(speaking, locale, words):
    from deepchange.qgis_plugin.processing.detect_changes import DetectChanges

    assert DetectChanges().displayName() == TEXT
    speaking(locale)
    assert DetectChanges().displayName() == words
