"""Sentences of the engine in the words of QGIS: the names that panel and dialogs show, instead of options."""

from __future__ import annotations

import re

from .engine_sentences import retold
from .translation import tr

_OPTION = re.compile(r"--[a-z][a-z-]*")
_VALUES = r"[\w:]+(?:(?:, | or |, or )[\w:]+)*"
_SET = re.compile(rf"\b(?:say|choose) (--[a-z][a-z-]*) ({_VALUES})")


def names() -> dict[str, str]:
    """Options of the command line to what the panel, a dialog or the toolbox calls the same."""
    shown = {
        "--before": tr("&Before"), "--after": tr("&After"), "--model": tr("&Model"), "--output": tr("&Folder"),
        "--area-of-interest": tr("&Where"), "--grid": tr("&Pixels of"), "--threshold": tr("&Threshold"),
        "--min-area": tr("M&inimum area"), "--crf": tr("Refine &edges"), "--bands": tr("Bands"),
        "--bands-before": tr("Bands, before"), "--bands-after": tr("Bands, after"), "--nodata": tr("No data"),
        "--nodata-before": tr("No data, before"), "--nodata-after": tr("No data, after"),
        "--crs-before": tr("CRS, before"), "--crs-after": tr("CRS, after"), "--window": tr("&Window"),
        "--overlap": tr("&Overlap"), "--batch": tr("Windows at once"), "--device": tr("&Device"),
        "--precision": tr("P&recision"), "--seed": tr("&Seed"), "--field": tr("Field with the class"),
        "--changed": tr("Values that mean changed"), "--unchanged": tr("Values that mean unchanged"),
        "--unknown": tr("Values that mean unknown"),
        "--sample": tr("Points of a random sample"), "--name": tr("&Name"), "--network": tr("N&etwork"),
        "--option": tr("How it is built"), "--title": tr("Title"), "--value-range": tr("Values"),
        "--pixel-size": tr("Pixel size (m)"), "--training-data": tr("Training data"), "--licence": tr("Licence"),
        "--learned-from": tr("Result"), "--undecided": tr("Undecided polygons count too"), "--parcels": tr("Parcels"),
    }  # fmt: skip
    return {option: _without_key(text) for option, text in shown.items()}


def _without_key(text: str) -> str:
    """A label without the sign of its key: “&Window”, or “窗口(&W)” where letters are no letters of the words."""
    return re.sub(r"\s*\(&\w\)|&", "", text)


def _whole_phrases() -> tuple[tuple[str, str], ...]:
    """What only makes sense in a terminal, and what is said in QGIS instead."""
    importing = tr("“Import weights”")
    return (
        (
            r"; (?:go on with it (?:with|by) --resume(?: alone)?, or )?"
            r"say --overwrite(?: without --resume)? to begin anew\.",
            tr("; choose another folder."),
        ),
        (r"go on with it with --resume\.", tr("press “Go on” on the page “Detect”.")),
        (r",? or say --overwrite\b", ""),
        (r" \(deepchange weights remove [^)]*\)", ""),
        (r" \(--set encoder=\)", ""),
        (r" \(on a command line in quotation marks\)", ""),
        (r"If it lies elsewhere now, say where with --before or --after\.", tr("Put it back, then try again.")),
        (r"\bsay deepchange weights install\b", tr("install it with “Import weights”")),
        (r"\bdeepchange weights import\b", importing),
        (r"\bdeepchange detect wrote\b", tr("a detection wrote")),
        (r"run make setup, or install it \(deepchange doctor says what is missing\)", tr("set the engine up anew")),
        (r"run make setup \(deepchange doctor says what is missing\)", tr("set the engine up anew")),
        (r" \(deepchange doctor says what is missing\)", ""),
    )


_called: dict[str, str] = {}  # paths of passing files to what they hold


def call(path: str, name: str) -> None:
    """From now on, say the name of what a passing file holds in place of its path."""
    _called[path] = name


def plain(sentence: str) -> str:
    """The sentence in the user's language, every option of the command line called as QGIS shows it."""
    for path, name in _called.items():
        sentence = sentence.replace(path, name)
    sentence = retold(sentence)
    if "--" not in sentence and "deepchange " not in sentence and "command line" not in sentence:
        return sentence
    for pattern, instead in _whole_phrases():
        sentence = re.sub(pattern, lambda _, instead=instead: instead, sentence)
    shown = names()

    def quoted(option: str) -> str:
        return tr("“{name}”").format(name=shown[option]) if option in shown else option

    sentence = _SET.sub(lambda found: _set_to(quoted(found[1]), found[2]), sentence)
    return _OPTION.sub(lambda found: quoted(found[0]), sentence)


def _set_to(field: str, values: str) -> str:
    return tr("set {field} to {values}").format(field=field, values=values)
