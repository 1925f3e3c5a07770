"""The guide of panel and Processing that comes with the plugin, as a page for a browser."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QTextDocument

from .session_files import passing_file

_DOCS = Path(__file__).resolve().parents[1] / "docs"
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\) ?")
_LINK = re.compile(r"\]\(((?:\.\./)?[\w/-]+\.md)(?:#[\w-]*)?\)")


def help_url() -> str:
    """Address of the guide; it is there without the internet, and always that of this version."""
    if QgsApplication.platform() == "qgis_process":  # there are no fonts, which a page is made with
        return _address(_DOCS / "qgis.md")
    return _page()


@cache
def _page() -> str:
    # Browsers do not show Markdown, and the pictures are not part of the package.
    pages = ((_DOCS / name).read_text(encoding="utf-8") for name in ("qgis.md", "processing.md"))
    text = _PICTURE.sub("", "\n\n".join(pages))
    document = QTextDocument()
    document.setMarkdown(
        _LINK.sub(lambda link: f"]({_address((_DOCS / link[1]).resolve())})", text)
    )
    path = Path(passing_file("help", ".html"))
    path.write_text(
        document.toHtml().replace("<head>", '<head><meta charset="utf-8">', 1), encoding="utf-8"
    )
    return _address(path)


def _address(path: Path) -> str:
    return str(QUrl.fromLocalFile(str(path)).toString())
