"""Collects the plugin's texts for translation, and builds what QGIS reads: `python
tools/translations.py`.

Every text given to `tr()` goes into `qgis_plugin/i18n/deepchange_<language>.ts`, which Qt Linguist
edits. What was translated stays; what is said no longer is kept as vanished, and dropped with
`--drop-vanished`. lrelease makes the .qm files of them.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

PLUGIN = Path(__file__).resolve().parent.parent / "qgis_plugin"
FOLDER = PLUGIN / "i18n"
CONTEXT = "DeepChange"  # as in qgis_plugin/text/translation.py
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "zh": "zh_CN"}  # file to Qt's name for it
_MARKS = (
    "tr",
    "to_say",
    "msg",
    "template",
)  # said at once, or kept with its values until it is shown
# What a training that is begun in QGIS says; recipes and public sets speak in a terminal alone.
_TRAINING = ("training/data", "training/trainer")
_PLACES = (
    "/usr/lib/qt6/bin",
    "/usr/lib/qt5/bin",
)  # of lrelease on Debian, where it is not on the path


@dataclass(frozen=True)
class Said:
    """All texts of the plugin. texts: each with the names of the files that say it. complaints: a
    line each."""

    texts: dict[str, tuple[str, ...]]
    complaints: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """A text in another language. state: empty, “unfinished”, or “vanished” where the plugin says
    it no longer."""

    text: str
    state: str = ""


# ---- Collecting ----------------------------------------------------------------------------------


def collect(plugin: Path = PLUGIN) -> Said:
    """Read every file of the plugin for texts given to tr(), and of the engine and the training
    beside it for templates of messages."""
    texts: dict[str, set[str]] = {}
    complaints = []
    files = [(path, path.relative_to(plugin).as_posix()) for path in sorted(plugin.rglob("*.py"))]
    # The command line speaks English.
    engine = (
        path.relative_to(plugin.parent) for path in sorted((plugin.parent / "engine").rglob("*.py"))
    )
    files += [
        (plugin.parent / path, f"../{path.as_posix()}") for path in engine if path.parts[1] != "cli"
    ]
    training = (path for folder in _TRAINING for path in (plugin.parent / folder).rglob("*.py"))
    files += [
        (path, f"../{path.relative_to(plugin.parent).as_posix()}") for path in sorted(training)
    ]
    for path, name in files:
        for line, mark, found in _marked(path):
            if isinstance(found, ast.Constant) and isinstance(found.value, str):
                texts.setdefault(found.value, set()).add(name)
            else:
                complaints.append(
                    f"{name}:{line}: {mark}() is given {ast.unparse(found)}: {_advice(found)}"
                )
    ordered = sorted(texts, key=lambda text: (text.casefold(), text))
    return Said({text: tuple(sorted(texts[text])) for text in ordered}, tuple(complaints))


def _marked(path: Path) -> Iterator[tuple[int, str, ast.expr]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in _MARKS
            and node.args
        ):
            yield node.lineno, node.func.id, node.args[0]


def _advice(found: ast.expr) -> str:
    if isinstance(found, ast.JoinedStr):
        return "translate the text first, then place values in it by .format()"
    return "write the text itself, or shown() what was kept as a message"


# ---- Files of Qt Linguist ------------------------------------------------------------------------


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The file that translators edit."""
    return folder / f"deepchange_{language}.ts"


def read(path: Path) -> dict[str, Message]:
    """Source texts to translations, whose text is empty where it is still to be written."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        state = "" if translation is None else translation.get("type", "")
        found[message.findtext("source", "")] = Message(message.findtext("translation", ""), state)
    return found


def updated(known: dict[str, Message], said: Said) -> dict[str, Message]:
    """What is known, with the plugin's present texts; untranslated ones that vanished are
    dropped."""
    present = {text: _present(known.get(text)) for text in said.texts}
    gone = {
        text: Message(known[text].text, "vanished") for text in sorted(known) if text not in present
    }
    return {**present, **{text: message for text, message in gone.items() if message.text}}


def _present(known: Message | None) -> Message:
    if known is None or not known.text:
        return Message("", "unfinished")
    # What a translator left as a draft stays one.
    return Message(known.text, "unfinished" if known.state == "unfinished" else "")


def written(messages: dict[str, Message], said: Said, language: str) -> str:
    """The file's content; the same messages give the same bytes."""
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_GB">\n<context>\n'
        f"    <name>{CONTEXT}</name>\n"
    )
    body = "".join(_element(source, message, said) for source, message in messages.items())
    return f"{head}{body}</context>\n</TS>\n"


def _element(source: str, message: Message, said: Said) -> str:
    state = f' type="{message.state}"' if message.state else ""
    places = "".join(
        f'        <location filename="../{name}"/>\n' for name in said.texts.get(source, ())
    )
    return (
        f"    <message>\n{places}        <source>{escape(source)}</source>\n"
        f"        <translation{state}>{escape(message.text)}</translation>\n    </message>\n"
    )


def update(
    language: str, said: Said, folder: Path = FOLDER, *, drop_vanished: bool = False
) -> dict[str, Message]:
    """Write a language's file anew, and return what it holds."""
    path = ts_file(language, folder)
    messages = updated(read(path), said)
    if drop_vanished:
        messages = {text: each for text, each in messages.items() if each.state != "vanished"}
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written(messages, said, language).encode("utf-8"))
    return messages


# ---- Files of QGIS -------------------------------------------------------------------------------


def lrelease() -> str | None:
    """The program of Qt that builds .qm files, or None."""
    return shutil.which("lrelease") or shutil.which("lrelease", path=os.pathsep.join(_PLACES))


def build(program: str, source: Path) -> Path:
    """Build the .qm file beside a .ts file."""
    target = source.with_suffix(".qm")
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    return target


def main(arguments: Sequence[str]) -> int:
    """Collect, write and build; returns the exit code."""
    parser = argparse.ArgumentParser(description="Collect texts, and build the languages.")
    parser.add_argument(
        "--drop-vanished", action="store_true", help="forget translations of what is said no longer"
    )
    drop = parser.parse_args(arguments).drop_vanished
    said = collect()
    for complaint in said.complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(said.texts)} texts")
    program = lrelease()
    for language in LANGUAGES:
        messages = update(language, said, drop_vanished=drop)
        states = [message.state for message in messages.values()]
        left, gone = states.count("unfinished"), states.count("vanished")
        print(f"{ts_file(language).name}: {left} to translate, {gone} vanished")
        if program is not None:
            build(program, ts_file(language))
    if program is None:
        print(
            "The .qm files were not built; install the package qttools5-dev-tools, then try again.",
            file=sys.stderr,
        )
    return bool(said.complaints) or program is None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
