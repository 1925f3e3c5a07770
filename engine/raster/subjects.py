"""How sentences call the images and layers that they are about."""

from __future__ import annotations

from ..messages import Message, template

_SUBJECTS = {
    "the before image": template("The before image “{name}”"),
    "the after image": template("The after image “{name}”"),
    "the area of interest": template("The area of interest “{name}”"),
    "the reference": template("The reference “{name}”"),
    "the result": template("The result “{name}”"),
    "the layer": template("The layer “{name}”"),
    "the layer of parcels": template("The layer of parcels “{name}”"),
    "the change layer": template("The change layer “{name}”"),
    "the polygons": template("The file of polygons “{name}”"),
    "the file": template("The file “{name}”"),
}
_OF = {
    "the before image": template("of the before image “{name}”"),
    "the after image": template("of the after image “{name}”"),
    "the area of interest": template("of the area of interest “{name}”"),
    "the reference": template("of the reference “{name}”"),
    "the earlier polygons": template("of the earlier polygons “{name}”"),
    "the result": template("of the result “{name}”"),
    "the layer": template("of the layer “{name}”"),
    "the layer of parcels": template("of the layer of parcels “{name}”"),
    "the change layer": template("of the change layer “{name}”"),
    "the polygons": template("of the polygons “{name}”"),
    "the file": template("of the file “{name}”"),
}
_OF_IMAGE = {"before": template("of the before image"), "after": template("of the after image")}


def subject(what: str, name: str) -> Message:
    """“The before image “a.tif””, to begin a sentence with. what: “the before image”, “the
    reference” and the like.

    What trainings call theirs is not translated: they run on a command line."""
    return Message(_SUBJECTS.get(what, f"{what[0].upper()}{what[1:]} “{{name}}”"), {"name": name})


def of(what: str, name: str) -> Message:
    """“of the reference “a.gpkg””, within a sentence."""
    return Message(_OF.get(what, f"of {what} “{{name}}”"), {"name": name})


def of_image(role: str) -> Message:
    """“of the before image”, within a sentence. role: before or after."""
    return Message(_OF_IMAGE[role])
