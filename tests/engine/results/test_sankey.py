"""The Sankey diagram: real text in an SVG, in the colours of the classes, and no label over
another."""

import xml.etree.ElementTree as ElementTree

import pytest
from deepchange.engine.messages import Message
from deepchange.engine.results.sankey import Words, sankey_svg, write_sankey

SVG = "{http://www.w3.org/2000/svg}"
CLASSES = (("water", (0, 90, 200)), ("grass", (60, 160, 60)), ("building", (200, 60, 40)))


def row(before, after, pixels, hectares=None):
    return {"from": before, "to": after, "pixels": pixels, "hectares": hectares, "percent": 1.0}


ROWS = [row("grass", "building", 200, 2.0), row("grass", "water", 100, 1.0)]


def drawn(rows=ROWS, classes=CLASSES, narrow=False, **words):
    return ElementTree.fromstring(sankey_svg(rows, dict(classes), Words(**words), narrow=narrow))


def texts(svg):
    return ["".join(each.itertext()) for each in svg.iter(f"{SVG}text")]


def test_every_class_that_something_left_or_became_is_named_with_its_area():
    assert texts(drawn()) == [
        "What became of 3.000 ha of changed ground",
        "before",
        "after",
        "grass 3.000 ha",
        "water 1.000 ha",
        "building 2.000 ha",
    ]


def test_bars_and_bands_have_the_colours_of_their_classes():
    svg = drawn()
    assert [bar.get("fill") for bar in svg.iter(f"{SVG}rect")] == ["#3ca03c", "#005ac8", "#c83c28"]
    stops = [[stop.get("stop-color") for stop in each] for each in svg.iter(f"{SVG}linearGradient")]
    assert stops == [["#3ca03c", "#005ac8"], ["#3ca03c", "#c83c28"]]


def test_a_bar_is_as_high_as_its_share():
    heights = [float(bar.get("height")) for bar in drawn().iter(f"{SVG}rect")]
    assert heights == pytest.approx([360.0, 120.0, 240.0])


@pytest.mark.parametrize("narrow", [False, True])
def test_labels_of_many_thin_bars_do_not_overlap(narrow):
    classes = [(f"class {number}", (number, 0, 0)) for number in range(30)]
    rows = [row("class 0", "class 1", 100_000)]
    rows += [row(f"class {number}", f"class {number + 1}", 1) for number in range(1, 29)]
    svg = drawn(rows, classes, narrow)
    height = float(svg.get("viewBox").split()[3])
    for anchor in ("start", "end"):
        places = sorted(
            float(each.get("y"))
            for each in svg.iter(f"{SVG}text")
            if each.get("text-anchor") == anchor
        )
        assert len(places) == 29 * (2 if narrow else 1)
        assert all(below - above >= 16 for above, below in zip(places, places[1:]))
        assert places[-1] < height


def test_the_longest_label_has_room():
    svg = drawn([row("building", "水" * 60, 5)], [*CLASSES, ("水" * 60, (1, 2, 3))])
    label = next(each for each in svg.iter(f"{SVG}text") if "水" in "".join(each.itertext()))
    width = float(svg.get("viewBox").split()[2])
    assert float(label.get("x")) + 14 * len("水" * 40) < width
    assert "…" in label.text


def test_a_narrow_diagram_fits_a_panel_and_lets_its_heading_speak():
    svg = drawn(narrow=True)
    assert float(svg.get("width")) < 350
    assert texts(svg)[:4] == ["before", "after", "grass", "3.000 ha"]
    assert svg.get("aria-label") == "What became of 3.000 ha of changed ground"


def test_a_name_of_a_class_stays_a_text():
    name = '</text><script>alert("x")</script>{{ 7*7 }}&\0'
    svg = drawn([row("water", name, 5)], [*CLASSES, (name, (1, 2, 3))])
    assert {each.tag for each in svg.iter()} <= {
        f"{SVG}{tag}"
        for tag in ("svg", "text", "tspan", "title", "rect", "path", "linearGradient", "stop")
    }
    assert "alert" in "".join(svg.itertext())


def test_without_areas_pixels_are_counted_and_without_rows_it_says_so():
    assert texts(drawn([row("grass", "water", 1234)]))[::3] == [
        "What became of 1,234 changed pixels",
        "grass 1,234 pixels",
    ]
    assert texts(drawn([]))[0] == "Nothing changed from class to class"


def test_what_is_too_much_for_a_diagram_is_counted():
    classes = [(f"class {number}", (number, 0, 0)) for number in range(20)]
    rows = [row(f"class {a}", f"class {b}", 1 + a) for a in range(20) for b in range(20)]
    svg = drawn(rows, classes)
    assert "The 200 smallest transitions are not drawn." in texts(svg)
    assert len(list(svg.iter(f"{SVG}path"))) == 200


def test_it_speaks_the_language_of_the_reader():
    def say(message: Message) -> str:
        return {"before": "vorher"}.get(message.template, str(message))

    found = texts(drawn(say=say, call=lambda name: {"grass": "Gras"}.get(name, name)))
    assert "vorher" in found
    assert "Gras 3.000 ha" in found


def test_the_file_is_written_as_text(tmp_path):
    write_sankey(ROWS, CLASSES, tmp_path / "transitions.svg")
    assert "grass" in (tmp_path / "transitions.svg").read_text(encoding="utf-8")
