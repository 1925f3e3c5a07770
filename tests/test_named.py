"""What pages, comments and docstrings name is there: paths, functions, options."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [  # but for the changelog, which names what was there once
    *sorted((ROOT / "docs").rglob("*.md")),
    *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "SECURITY", "demo/README")),
]
PARTS = ("engine", "qgis_plugin", "training", "bench", "tools")
SOURCES = sorted(path for part in PARTS for path in (ROOT / part).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
# Named by what we say of other programs.
OF_OTHERS = {
    "convert_model",
    "tf_efficientnet_b0",
    "scene_red",
    "T32TQM_B04_10m",
    "QtClass",
    "QgsClass",
}


def short(path):
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path):
    return path.read_text(encoding="utf-8")


REMARKS = re.compile(r'''""".*?"""|(?<!\S)# .*?$''', re.DOTALL | re.MULTILINE)


def remarks(path):
    """The docstrings and comments of a file."""
    return REMARKS.findall(text_of(path))


# ---- Paths ---------------------------------------------------------------------------------------


def lost_paths(text):
    """Paths of this repository that a text names and that are not there; words in capitals stand
    for any."""
    tops = "|".join((*PARTS, "docs", "tests", "demo"))
    named = re.findall(rf"(?<![\w/.:@-])(?:{tops})/[\w*./-]*[\w*/]", text)
    return [
        name
        for name in named
        if not any(
            ROOT.glob(re.sub(r"\b[A-Z]{3,}\b|(?<=_)[A-Z]{3,}\b", "*", name.rstrip("/")) + "*")
        )
    ]


def lost_in(files, lost):
    """What a function finds lost, by the file that names it."""
    found = {short(path): lost(path) for path in files}
    return {name: names for name, names in found.items() if names}


def test_a_path_that_is_named_leads_to_something():
    assert lost_in([*PAGES, *SOURCES], lambda path: lost_paths(text_of(path))) == {}


@pytest.mark.parametrize(
    "name", ["engine/command_*.py", "tools/no_such_tool.py", "docs/runs2/NAME"]
)
def test_a_path_that_leads_nowhere_is_noticed(name):
    assert lost_paths(f"See `{name}`, and `engine/cli/main.py`.") == [name]


# ---- Functions, classes, fields ------------------------------------------------------------------


@cache
def words_of_the_code():
    """Every name in the code, and every word in its texts; none of its docstrings and comments."""
    words = set()
    for path in SOURCES:
        words |= {*path.relative_to(ROOT).with_suffix("").parts, path.name}
        words.update(re.findall(r"\w+", REMARKS.sub("", text_of(path))))
    return words


@cache
def names_of_tests():
    found = {name for path in TESTS for name in re.findall(r"def test_(\w+)", text_of(path))}
    return frozenset(found)


def lost_names(text):
    """Names in backticks that nothing in the code has: `module.name`, `name_of_it`, `name(…)`."""
    found = re.findall(r"`([A-Za-z_][\w.]*)(\([^`]*\))?`", text)
    named = [name for name, call in found if call or "_" in name or "." in name]
    return [
        name
        for name in named
        if not name.endswith((".jp2", ".nc"))  # images of others
        and not {part for part in name.split(".") if part} <= words_of_the_code() | OF_OTHERS
    ]


def test_a_name_in_backticks_in_a_comment_or_docstring_is_one_that_the_code_has():
    assert lost_in(SOURCES, lambda path: lost_names("\n".join(remarks(path)))) == {}


def test_a_name_in_backticks_on_a_page_is_one_of_the_code_or_of_a_test():
    def lost(page):
        small = [name for name in lost_names(text_of(page)) if re.fullmatch("[a-z]+_[a-z_]+", name)]
        return sorted(set(small) - names_of_tests() - EXAMPLES)

    assert lost_in(PAGES, lost) == {}


EXAMPLES = {"pairs_items"}  # of a table that is called pairs.csv


def test_a_name_that_the_code_has_not_is_noticed():
    text = "As `names_of_nothing.at_all` says, see `windows.plan_windows` and `lost_names(text)`."
    assert lost_names(text) == ["names_of_nothing.at_all", "lost_names"]


# ---- Options -------------------------------------------------------------------------------------


@cache
def options_of_the_programs():
    found = {"--help", "--version"}
    for path in (*SOURCES, *(ROOT / "tools").glob("*.sh")):
        found |= set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text_of(path)))
    return found


def lost_options(text):
    """Options that a text gives to one of our programs, and that no program of ours has."""
    lines = re.sub(r"\\\n", " ", text).splitlines()
    commands = [line for line in lines if re.search(r"\bdeepchange(-train)? [a-z]", line)]
    ours = [re.split(r"\bdeepchange(?:-train)? ", line, maxsplit=1)[1] for line in commands]
    named = {option for line in ours for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", line)}
    named |= set(re.findall(r"`(--[a-z][a-z-]*)", text)) - OPTIONS_OF_OTHERS
    return sorted(named - options_of_the_programs())


# Of Dask's programs, which docs/scale.md starts.
OPTIONS_OF_OTHERS = {"--memory-limit", "--local-directory"}


def test_an_option_that_a_page_names_is_one_of_our_programs():
    assert lost_in(PAGES, lambda page: lost_options(text_of(page))) == {}


def test_an_option_that_no_program_has_is_noticed():
    text = "    deepchange detect a.tif b.tif \\\n        --smallest 3\n\nor `--least`, `--window`"
    assert lost_options(text) == ["--least", "--smallest"]
