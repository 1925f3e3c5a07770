"""What the engine says of pairs, models and folders, recognised and told again in the user's language.

Each text is a sentence of the engine with names for what it fills in; a test finds every one in the engine's source.
What is not recognised is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from .in_words import rewritten
from .translations import tr

# Problems and remarks about a pair, then about models, places, files and folders.
SENTENCES = (
    "Before and after are the same image; choose two.",
    "“{before}” and “{after}” do not overlap; choose two images of the same place, or check their reference systems.",
    "“{before}” has {n_before} band(s) and “{after}” has {n_after}; the first {n} of each are compared. Name others "
    "with --bands-before and --bands-after if these do not match.",
    "“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {n} channel(s); give two "
    "images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another "
    "image of three bands.",
    "“{layer}” names no reference system; that of the other image is assumed.",
    "“{layer}” does not say in which reference system its coordinates are, and they do not fit those of the other "
    "image; assign its reference system, then detect again.",
    "“{layer}” carries no georeference, and the images differ in size ({n_width} × {n_height} and {n_columns} × "
    "{n_rows} pixels); georeference it, or give images of equal size.",
    "“{layer}” carries no georeference; being of equal size, it is taken to cover the same pixels as the other image.",
    "The images carry no georeference: areas are counted in pixels.",
    "The images name no reference system: areas are counted in pixels.",
    "“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.",
    "“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.",
    "“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.",
    "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no "
    "nodata value for it: it is compared like ground. If it is fill, say --nodata-before {again}.",
    "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no "
    "nodata value for it: it is compared like ground. If it is fill, say --nodata-after {again}.",
    "“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for "
    "nodata. Say another with --nodata-before if it is a measurement.",
    "“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for "
    "nodata. Say another with --nodata-after if it is a measurement.",
    "“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it "
    "whole if they are zeros.",
    "Band {n} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as "
    "data. Leave it out with --bands {bands} if it is none.",
    "Band {n} of “{layer}” holds nothing but 0 and {n_full}: it is taken for its transparency (alpha). Name the "
    "bands with --bands {bands} if it is data.",
    "“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: "
    "{first} of the first with {second} of the second. Name others with --bands-before and --bands-after.",
    "1 polygon that was drawn or edited by hand is kept as it is.",
    "{n} polygons that were drawn or edited by hand are kept as they are.",
    "What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.",
    "No polygon is accepted yet; accept some in the review, then save them.",
    "“{path}” is a file of the result itself; choose another name.",
    "“{layer}” says that it has {n_width} × {n_height} pixels where both images lie, more than a run can work through; "
    "choose a part of it with --area-of-interest, or get the file again if it is damaged.",
    "“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true "
    "reference system.",
    "No pixel holds data in both “{before}” and “{after}”; check the nodata values (--nodata) and that both images "
    "cover the same place.",
    "No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values "
    "(--nodata) and that both images cover the same place.",
    "“{layer}” holds values beyond ±{value}, which are no measurements; declare what they stand for as nodata "
    "(--nodata), or choose other bands (--bands).",
    "“{layer}” holds one single value ({n}) wherever both images have data, so nothing can be compared; choose another "
    "image or other bands (--bands).",
    "The after image lies {n_pixels} pixels from the before image ({n_rows} rows, {n_columns} columns, by phase "
    "correlation): edges may show as change; align the images first.",
    "The model gave no number for {n} pixels in one window, in full precision neither: they are marked as not "
    "assessed.",
    "The model gave no number for {n} pixels in {n_windows} windows, in full precision neither: they are marked as not "
    "assessed.",
    "{n} % of what was assessed counts as changed, which is unlikely: raise the threshold (--threshold), take another "
    "model (--model), and check that both images have the same bands and season.",
    "The before image “{layer}” has {n} band(s), no band {n_band}; give bands from 1 to {n_last}.",
    "The after image “{layer}” has {n} band(s), no band {n_band}; give bands from 1 to {n_last}.",
    "The before image “{layer}” holds complex numbers; give its amplitude or its intensity instead.",
    "The after image “{layer}” holds complex numbers; give its amplitude or its intensity instead.",
    # Models
    "There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).",
    "“{model}” takes {n} channel(s) ({bands}), and the images give {n_channels}; name as many bands with --bands, or "
    "choose another model.",
    "“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others "
    "with --bands.",
    "“{model}” was made for pixels of {size}, and these are {n_width} × {n_height} m: things look smaller or larger to "
    "it than it learned; resample the images, or read its answer with care.",
    "“{model}” was made for values from {n_low} to {n_high}, and these run from {n_least} to {n_most}: scale the "
    "images to its range, or read its answer with care.",
    "Only {n} pixels hold data in both images, and “{model}” learns from them: with fewer than {n_enough} its answer "
    "is little more than a guess.",
    "“{path}” is no weights file of Deep Change, or only a part of one: bring in a published checkpoint with "
    "deepchange weights import, and get a broken one again.",
    # Places
    "The area of interest “{name}” lies outside what both images cover; choose another area.",
    "The area of interest “{name}” does not exist; check the path.",
    "The area of interest “{name}” holds no polygon; choose a polygon layer.",
    "The area of interest “{name}” holds coordinates that are no places; repair its geometries.",
    "The area of interest “{name}” holds coordinates that are no places (feature {n}); repair its geometries.",
    "The area of interest “{name}” has no CRS; that of the raster is assumed.",
    "{n} of {n_all} features of the area of interest “{name}” are no polygons and are left out.",
    "1 feature of the area of interest “{name}” cannot be placed in the CRS of the raster and is left out.",
    "{n} features of the area of interest “{name}” cannot be placed in the CRS of the raster and are left out.",
    "The images carry no georeference, so an area of interest cannot be placed on them; leave it out.",
    "The before image “{name}” has changed since the detection: the probabilities are of what it was, all that is "
    "decided anew of what it is now; detect again.",
    "The after image “{name}” has changed since the detection: the probabilities are of what it was, all that is "
    "decided anew of what it is now; detect again.",
    # Files and folders
    "{subject} does not exist; check the path.",
    "{subject} is empty (0 bytes); copy or download it again.",
    "{subject} is a folder, not a raster; give a file inside it.",
    "{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.",
    "{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.",
    "The result needs about {needed}, but only {free} are free; choose another folder.",
    "The disk is full: the result could not be written to “{folder}”. Free some space, or choose another output "
    "folder, and detect again.",
    "“{folder}” already holds a result ({names}); choose another folder, or say --overwrite.",
    "“{folder}” is a file, not a folder; choose another output folder.",
    "“{folder}” cannot be written: {reason}; choose another output folder.",
    "The result would replace “{path}”, which is read in the same run; choose another output folder.",
    "{error} What was detected so far is kept: go on with it with --resume.",
)
_FIGURES = "{n_east} × {n_north} m"  # the same in many languages, but for how numbers are written
# Parts of those sentences that are words themselves, and facts of a check.
PARTS = (
    "The before image “{name}”",
    "The after image “{name}”",
    "that of the before image, {n_width} × {n_height} pixels, {system}",
    "that of the after image, {n_width} × {n_height} pixels, {system}",
    "that of the before image, {n_width} × {n_height} pixels of {n_east} × {n_north} m, {system}",
    "that of the after image, {n_width} × {n_height} pixels of {n_east} × {n_north} m, {system}",
    "{layer}: {n_width} × {n_height} pixels, 1 channel, {rest}",
    "{layer}: {n_width} × {n_height} pixels, {n} channels, {rest}",
    "{n_low} to {n_high}, mean {n_mean}",
    "{n} % of the pixels",
    "{n_rows} rows, {n_columns} columns (phase correlation at 1 place)",
    "{n_rows} rows, {n_columns} columns (phase correlation at {n} places)",
    "could not be measured",
    "no reference system",
    "{model}, refined by {program}",
    _FIGURES,
    "nodata {n}",
    "GPL-2.0-or-later (no weights)",
    "any number, the same for both dates",
    "any",
    "DSMS-CN, learns from the pair itself",
    "IR-MAD, filtered, no network",
    "CVA, change vectors with Otsu's threshold, no network",
    "DSMS-CN as published: a patch for every pixel",
    # Cards
    "MIT (published code); of these weights unknown",
    "non-commercial research only",
    "free for scientific use with citation (SZTAKI AirChange)",
    "DSMS-FCN, aerial photographs of 1.5 m (Szada)",
    "none stated",
    "not said",
)
ALL = (*SENTENCES, *PARTS)
_NUMBER = r"[-+]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?|[-+]?(?:inf|nan)"
_SENTENCES_WITHIN = ("error", "subject", "system", "model")  # names of what may be a sentence, or part of one, itself


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """The sentence as a pattern; a name that begins with n is a number."""
    parts = re.split(r"\{(\w+)\}", text)
    named = [
        f"(?P<{part}>{_NUMBER if re.match('n(_|$)', part) else '.+?'})" if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    ]
    return re.compile("".join(named), re.DOTALL)


def retold(sentence: str) -> str:
    """The sentence in the user's language, where it is one of those above and was translated; else as it is."""
    for text in ALL:
        # To compile all patterns takes as long as all else that the panel does before it is seen.
        if not _may_be(text, sentence) or ((said := tr(text)) == text and text != _FIGURES):
            continue
        found = _pattern(text).fullmatch(sentence)
        if found is not None:
            return said.format(**{name: _value(name, value) for name, value in found.groupdict().items()})
    return sentence


def _may_be(text: str, sentence: str) -> bool:
    """Whether the sentence holds all that stands between the names."""
    return all(part in sentence for part in re.split(r"\{\w+\}", text))


def _value(name: str, value: str) -> str:
    if re.match("n(_|$)", name):
        return rewritten(value)
    if name == "rest":
        return ", ".join(retold(part) for part in value.split(", "))
    return retold_fact(value) if name in _SENTENCES_WITHIN else value


def retold_fact(fact: str) -> str:
    """A fact of a check, which may be several alike: “0 to 255, mean 90.1; 0 to 255, mean 91.2”."""
    fact = re.sub(r"\b1 channel\(s\)", "1 channel", fact).replace("channel(s)", "channels")
    name, sign, rest = fact.partition(": ")
    if sign and retold(rest) != rest:
        return f"{name}: {retold(rest)}"  # of a model: its name, then its title
    return "; ".join(retold(part) for part in fact.split("; "))
