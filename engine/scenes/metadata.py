"""Metadata in XML and in the lists of Landsat, read without trust in who wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any
from xml.etree import ElementTree as ET  # nosec B405  (read_xml refuses entities)
from xml.parsers import expat

_DEEPEST = 64  # elements within one another


class BadMetadata(ValueError):
    """A text that is no metadata, or that would have more done than be read."""


def read_xml(text: bytes) -> ET.Element:
    """The root of an XML text. Raises BadMetadata; also where it declares entities of its own,
    which could name other files or grow without end."""

    def refuse(*_: Any) -> None:
        raise BadMetadata("it declares a document type")

    depth = 0

    def start(*_: Any) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise BadMetadata("its elements lie too deep in one another")

    def end(_: Any) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(text, True)  # noqa: FBT003
        return ET.fromstring(text)  # nosec B314  (neither entities nor depth are left)
    except (expat.ExpatError, ET.ParseError, LookupError) as error:
        raise BadMetadata(str(error)) from None


def elements(root: ET.Element, name: str) -> Iterator[ET.Element]:
    """Every element of a name, whatever its namespace."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.rsplit("}", 1)[-1] == name:
            yield element


def text_of(root: ET.Element, *names: str) -> str | None:
    """The text of the first element of one of the names."""
    for name in names:
        for element in elements(root, name):
            if element.text and element.text.strip():
                return element.text.strip()
    return None


def number_of(root: ET.Element, *names: str) -> float | None:
    """The same as a number. Raises BadMetadata where it is none."""
    text = text_of(root, *names)
    return None if text is None else as_number(text)


def as_number(text: str) -> float:
    """A finite number. Raises BadMetadata."""
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not abs(value) < 1e12:
        raise BadMetadata(f"“{text[:40]}” is no number")
    return value


Groups = dict[str, dict[str, str]]
_LINE = re.compile(r'^\s*(\w+)\s*=\s*"?(.*?)"?\s*$')


def read_groups(text: bytes) -> Groups:
    """The groups of a Landsat metadata file (MTL, as text or XML), each with its values by name."""
    if text.lstrip().startswith(b"<"):
        return {
            group.tag: {value.tag: (value.text or "").strip() for value in group}
            for group in read_xml(text)
        }
    groups: Groups = {}
    name = ""
    for line in text.decode("utf-8", "replace").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match.groups()
        if key == "GROUP":
            name = value
        elif key != "END_GROUP":
            groups.setdefault(name, {}).setdefault(key, value)
    return groups


def day_of(text: str | None) -> str | None:
    """The day in a time such as 2021-06-01T10:10:31.024Z, or None where there is none. One with an
    offset, such as +02:00, is of the day that it is in UTC then, as all others are."""
    match = re.match(r"\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s](.*))", text or "", re.DOTALL)
    if match is None:
        return None
    offset = re.match(r"(\d{2}:\d{2})[\d:.]*([+-]\d{2}):?(\d{2})\s*$", match[2] or "")
    if offset is not None:
        with suppress(ValueError, OverflowError):  # of no day, or before all days
            moment = datetime.fromisoformat(f"{match[1]}T{offset[1]}{offset[2]}:{offset[3]}")
            return str(moment.astimezone(timezone.utc).date())
    return match[1]


def share_of(text: str | None, *, parts: float = 1.0) -> float | None:
    """A share in percent, or None where it is none: Landsat writes −1 where nobody counted clouds.
    parts: what makes a percent of it."""
    try:
        value = float(text or "nan") * parts
    except ValueError:
        return None
    return value if 0.0 <= value <= 100.0 else None
