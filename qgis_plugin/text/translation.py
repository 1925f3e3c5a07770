"""Words in the user's language: one function to translate, and the file that holds the
translations."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "DeepChange"
FOLDER = Path(__file__).parents[1] / "i18n"


def tr(text: str) -> str:
    """The text in the user's language, or as it is where there is no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def translated(template: str) -> str:
    """The translation of a text that was kept as the template of a message, or of a text of a
    card."""
    return QCoreApplication.translate(CONTEXT, template)


def language() -> str:
    """The language of QGIS's own words, such as “de” or “pt_BR”."""
    if QgsApplication.instance() is None:
        return ""
    # `qgis --lang de` says so here alone: the locale goes on to be that of the settings or of the
    # system.
    return str(QgsApplication.instance().translation() or QgsApplication.instance().locale())


def html_language() -> str:
    """The language of QGIS's own words as a page names it."""
    name = language().replace("_", "-")
    return "en" if name in ("", "C") else name


def install_translator() -> QTranslator | None:
    """Load the translations for the language of QGIS; None where there are none. Keep what is
    returned."""
    translator = QTranslator()
    for name in (language(), re.split("[-_]", language())[0]):  # “zh-Hans”, “pt_BR”
        if name and translator.load(f"deepchange_{name}", str(FOLDER)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Take back what `install_translator` did."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
