"""The analyst's own names for what changed, kept with the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProject

_SCOPE, _KEY = "deepchange", "kinds"
MOST = 9  # as many as number keys


def kinds_of(project: QgsProject) -> list[str]:
    """The names, in the order of their keys."""
    found, _ = project.readListEntry(_SCOPE, _KEY, [])
    return [name for name in found if name.strip()][:MOST]


def keep_kinds(project: QgsProject, names: Iterable[str]) -> None:
    """Keep these names, each once."""
    project.writeEntry(
        _SCOPE, _KEY, list(dict.fromkeys(name.strip() for name in names if name.strip()))[:MOST]
    )
