"""HTML pages made of templates with Jinja2, which escapes every text that is filled in; one style
for all reports."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from .libraries import library_missing

_DATA = Path(__file__).parent / "data"


def refuse_without_jinja2() -> None:
    """Raises LibraryMissing where no page can be written."""
    try:
        import jinja2  # noqa: F401
    except ImportError as error:
        raise (library_missing(error) or error) from error


def render(
    name: str,
    values: Mapping[str, Any],
    styles: Sequence[str] = ("report.css",),
    scripts: Sequence[str] = (),
    folder: Path | None = None,
) -> str:
    """A page. name: of its template, which extends base.html. values: what it is filled with.

    styles, scripts: files that go into the page; a browser runs nothing else of it. folder: where
    they and the template lie beside those of the engine. Raises LibraryMissing."""
    refuse_without_jinja2()
    from markupsafe import Markup

    folders = (folder, _DATA) if folder else (_DATA,)
    style, script = ("".join(_read(each, folders) for each in files) for files in (styles, scripts))
    given = {
        "style": Markup(style),  # nosec B704  (files of ours)
        "style_hash": _hash(style),
        "script": Markup(script),  # nosec B704
        "script_hash": _hash(script) if script else "",
    }
    return str(_environment(folders).get_template(name).render({**values, **given}))


@lru_cache(maxsize=4)
def _environment(folders: tuple[Path, ...]) -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _read(name: str, folders: Sequence[Path]) -> str:
    path = next(path for folder in folders if (path := folder / name).is_file())
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")
