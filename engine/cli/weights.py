"""`deepchange weights`: bring in published weights, look at them, install and remove them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import BadInput, ModelDoesNotFit
from ..messages import Message, Remedy, as_message
from .options.answer import add_answer_of_action
from .remedies import with_options
from .terminal import say, say_json

if TYPE_CHECKING:
    from ..catalogue.card import Card
    from ..catalogue.store import WeightsFile

_FOLDER = "the folder of installed weights (that of DEEPCHANGE_MODELS, or the user's data folder)"


def add_weights(commands: Any) -> None:
    """Add the command `weights` to those of the command line."""
    weights = commands.add_parser(
        "weights", help="bring in published weights, look at them, install and remove them"
    )
    actions = weights.add_subparsers(title="what to do", required=True, metavar="ACTION")
    _add_import(actions)
    show = actions.add_parser("show", help="say what a weights file is for")
    show.add_argument(
        "file", metavar="FILE|NAME", help="a weights file, or the name of an installed one"
    )
    show.set_defaults(run=_show)
    verify = actions.add_parser(
        "verify", help="compare the tensors of a weights file with the hash in its card"
    )
    verify.add_argument(
        "file", metavar="FILE|NAME", help="a weights file, or the name of an installed one"
    )
    verify.set_defaults(run=_verify)
    install = actions.add_parser("install", help="copy a weights file to the installed ones")
    install.add_argument("file", metavar="FILE", help="a weights file with a card")
    install.add_argument("--name", help="under which name; that of the file where nothing is said")
    install.set_defaults(run=_install)
    remove = actions.add_parser("remove", help="delete an installed weights file")
    remove.add_argument("name", metavar="NAME", help="a name that `deepchange weights list` shows")
    remove.set_defaults(run=_remove)
    offer = actions.add_parser(
        "offer", help="write weights.json, the list of the weights in a folder, to put on a server"
    )
    offer.add_argument("folder", metavar="DIR", help="a folder of weights files with cards")
    offer.set_defaults(run=_offer)
    listing = actions.add_parser("list", help="list the installed weights")
    listing.set_defaults(run=_list)
    for action in actions.choices.values():
        action.add_argument("--models", metavar="DIR", help=_FOLDER)
        add_answer_of_action(action)


def _add_import(actions: Any) -> None:
    bring = actions.add_parser(
        "import", help="make a weights file of Deep Change from a published one"
    )
    bring.add_argument(
        "file", metavar="FILE", help="PyTorch (.pth, .pt), safetensors, Keras (.h5) or .npz"
    )
    bring.add_argument(
        "--output", required=True, metavar="FILE", help="the file to write, NAME.safetensors"
    )
    bring.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    bring.add_argument(
        "--network", metavar="NAME", help="whose weights these are, where the file does not tell"
    )
    bring.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="how the network is built",
    )
    card = bring.add_argument_group("the card, where you know more of the file than is published")
    card.add_argument("--title", help="what to call the model")
    card.add_argument(
        "--bands", metavar="NAME,NAME,…", help="names of the bands, in the network's order"
    )
    card.add_argument(
        "--value-range", metavar="LOW,HIGH", help="raw values that it was trained on, such as 0,255"
    )
    card.add_argument(
        "--pixel-size", metavar="M[,M]", help="metres that it is for, smallest and largest"
    )
    card.add_argument(
        "--classes", metavar="NAME[:#rrggbb],…", help="land cover, in the network's order"
    )
    card.add_argument("--threshold", type=float, help="probability above which a pixel changed")
    card.add_argument("--chip-size", type=int, metavar="N", help="pixels of a chip's side")
    card.add_argument(
        "--overlap", type=int, metavar="N", help="pixels that neighbouring chips share"
    )
    card.add_argument("--training-data", help="on what it was trained")
    card.add_argument("--licence", help="under which terms it may be used")
    card.add_argument(
        "--commercial-use",
        choices=("yes", "no", "unknown"),
        help="whether these allow commercial use",
    )
    card.add_argument("--citation", help="what to cite")
    bring.set_defaults(run=_import)


# What is done
# --------------------------------------------------------------------------------------------------


def _import(parsed: argparse.Namespace) -> int:
    output = Path(parsed.output)
    if output.exists() and not parsed.overwrite:
        raise BadInput(f"“{output}” is there already; choose another name, or say --overwrite.")
    if output.suffix != ".safetensors":
        raise BadInput(f"“{output}” is no name for a weights file; let it end in .safetensors.")
    known = _known(parsed)
    weights = _tensor_weights()
    imported = weights.import_published(
        parsed.file, parsed.network, _options(parsed.option), **known
    )
    card = weights.save(imported.network, imported.card, output)
    if parsed.json:
        answer = {
            "path": str(output),
            "form": imported.form,
            "notes": imported.notes,
            "card": card.to_json(),
        }
        answer["messages"] = [as_message(note).to_json() for note in imported.notes]
        say_json(answer)
    else:
        say(f"{parsed.file} is {imported.form} with weights of {card.title}.")
        for note in imported.notes:
            say(f"Note: {with_options(note)}")
        say(
            f"{card_text(card)}\nWritten to {output}; use it with deepchange detect --model "
            f"{output}."
        )
    return 0


def _tensor_weights() -> Any:
    from importlib import import_module

    try:
        return import_module("..tensor.weights.weights_file", __package__)
    except ModuleNotFoundError as error:
        raise BadInput(
            f"The Python package {error.name} is not installed here, and importing weights needs "
            "it; run make setup (deepchange doctor says what is missing)."
        ) from error


def _show(parsed: argparse.Namespace) -> int:
    from ..catalogue.store import find_weights, read_weights_file

    file = read_weights_file(find_weights(parsed.file, parsed.models))
    _answer(parsed, file.to_json(), _file_text(file))
    return 0


def _verify(parsed: argparse.Namespace) -> int:
    from ..catalogue.store import find_weights, verify

    path = find_weights(parsed.file, parsed.models)
    card = verify(path)
    _answer(
        parsed,
        {"path": str(path), "sha256": card.sha256, "intact": True},
        f"{path} is intact: {card.sha256}",
    )
    return 0


def _install(parsed: argparse.Namespace) -> int:
    from ..catalogue.store import install

    file = install(parsed.file, parsed.models, parsed.name)
    _answer(parsed, file.to_json(), f"Installed as “{file.name}”: {file.path}")
    return 0


def _offer(parsed: argparse.Namespace) -> int:
    from ..catalogue.offers import INDEX, write_offers

    offers = write_offers(Path(parsed.folder))
    values = [{"name": each.name, "bytes": each.size, "sha256": each.sha256} for each in offers]
    names = ", ".join(each.name for each in offers)
    _answer(parsed, {"offers": values}, f"{Path(parsed.folder) / INDEX}: {names}")
    return 0


def _remove(parsed: argparse.Namespace) -> int:
    from ..catalogue.store import remove

    path = remove(parsed.name, parsed.models)
    _answer(parsed, {"removed": str(path)}, f"Removed {path}")
    return 0


def _list(parsed: argparse.Namespace) -> int:
    from ..catalogue.store import installed, models_folder

    files, problems = installed(parsed.models)
    folder = models_folder(parsed.models)
    lines = [_file_text(file) for file in files]
    if all(file.shipped for file in files):
        lines.append(f"No weights are installed in {folder}.")
    values = {
        "folder": str(folder),
        "weights": [file.to_json() for file in files],
        "problems": problems,
    }
    _answer(
        parsed,
        values,
        "\n\n".join([*lines, *(f"Problem: {with_options(sentence)}" for sentence in problems)]),
    )
    return 0


def _answer(parsed: argparse.Namespace, values: Any, text: str) -> None:
    say_json(values) if parsed.json else say(text)


# What the user said
# -------------------------------------------------------------------------------------------------


def _known(parsed: argparse.Namespace) -> dict[str, Any]:
    """The fields of the card that the user gave."""
    names = (
        "title",
        "threshold",
        "chip_size",
        "overlap",
        "training_data",
        "licence",
        "commercial_use",
        "citation",
    )
    known = {name: getattr(parsed, name) for name in names if getattr(parsed, name) is not None}
    if parsed.threshold is not None:
        known["threshold_chosen"] = "given when the weights were imported"
    if parsed.bands is not None:
        known["bands"] = tuple(name.strip() for name in parsed.bands.split(","))
    if parsed.value_range is not None:
        known["value_range"] = _two_numbers("Values", parsed.value_range, Remedy.SET_VALUE_RANGE)
    if parsed.pixel_size is not None:
        text = parsed.pixel_size
        two = text if "," in text else f"{text},{text}"
        known["pixel_size"] = _two_numbers("Pixel size (m)", two, Remedy.SET_PIXEL_SIZE)
    if parsed.classes is not None:
        known["classes"] = _classes(parsed.classes)
    return known


def _two_numbers(setting: str, text: str, remedy: Remedy) -> tuple[float, float]:
    try:
        low, high = map(float, text.split(","))
    except ValueError:
        raise BadInput(_refused(setting, text, "two numbers, such as 0,255", remedy)) from None
    return low, high


def _refused(setting: str, text: str, allowed: str, remedy: Remedy) -> Message:
    """The sentence for a value that cannot be; the panel, which asks for it by a field, says it in
    the user's words."""
    values = {"setting": Message(setting), "value": repr(text), "allowed": Message(allowed)}
    return Message("“{setting}” is {value}; give {allowed}.", values, (remedy,))


def _classes(text: str) -> tuple[Any, ...]:
    from ..catalogue.card import LandClass
    from ..catalogue.published import colour_of

    parts = [part.strip() for part in text.split(",")]
    classes = []
    for index, part in enumerate(parts):
        name, _, colour = part.partition(":")
        classes.append(LandClass(name.strip(), colour.strip() or colour_of(index, len(parts))))
    return tuple(classes)


def _options(texts: list[str]) -> dict[str, Any]:
    """NAME=VALUE as names to booleans and numbers."""
    options: dict[str, Any] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        try:
            options[name.strip()] = json.loads(value.strip().lower())
        except ValueError:
            equals = ""
        if not equals or isinstance(options[name.strip()], (dict, list)):
            allowed = "NAME=VALUE, such as shared_encoder=false"
            raise ModelDoesNotFit(
                _refused("How it is built", text, allowed, Remedy.SET_BUILD_OPTION)
            )
    return options


# What is said
# --------------------------------------------------------------------------------------------------


def _file_text(file: WeightsFile) -> str:
    whence = "comes with Deep Change, " if file.shipped else ""
    return f"{file.name} ({whence}{file.size / 1e6:.1f} MB, {file.path})\n{card_text(file.card)}"


def card_text(card: Card) -> str:
    """What a card says, a line each; what is not known is left out."""
    from ..units import table

    rows = [
        (
            "network",
            f"{card.title} "
            f"({', '.join([card.network, *(f'{k}={v}' for k, v in card.options.items())])})",
        ),
        ("task", card.task),
        ("bands", ", ".join(card.bands)),
        ("normalisation", _normalisation(card)),
        (
            "values",
            "any"
            if card.value_range is None
            else f"{card.value_range[0]:g} to {card.value_range[1]:g}",
        ),
        ("pixel size", _pixel_size(card)),
        ("chips", f"{card.chip_size} pixels, overlap {card.overlap}, {card.batch} at once"),
        ("classes", ", ".join(item.name for item in card.classes)),
        (
            "threshold",
            f"{card.threshold:g}"
            + (f" ({card.threshold_chosen})" if card.threshold_chosen else ""),
        ),
        *(
            ("", f"{threshold:g} for pixels of {most:g} m and less")
            for most, threshold in card.thresholds
        ),
        (
            "CRF",
            {None: "not measured", True: "better with it", False: "better without it"}[card.crf],
        ),
        ("calibration", _calibration(card)),
        ("training data", card.training_data or "unknown"),
        ("where it fails", card.limits),
        ("scores", ", ".join(f"{name} {score:g}" for name, score in card.scores.items())),
        ("licence", f"{card.licence}; commercial use: {card.commercial_use}"),
        ("citation", card.citation),
        ("sha256", card.sha256),
    ]
    return table([("   " + name, " ".join(value.split())) for name, value in rows if value])


def _normalisation(card: Card) -> str:
    how = card.normalisation
    if how.before is None or how.after is None:
        return "mean and deviation of the whole raster"
    scaled = "" if how.scale == 1 else f"value / {how.scale:g}, then "
    dates = (
        [("", how.before)]
        if how.before == how.after
        else [("before: ", how.before), ("after: ", how.after)]
    )
    return scaled + "; ".join(
        f"{name}minus {_numbers(date.mean)}, divided by {_numbers(date.deviation)}"
        for name, date in dates
    )


def _calibration(card: Card) -> str:
    if not card.calibration:
        return ""
    import numpy as np

    right = np.interp((0.1, 0.5, 0.9), *np.asarray(card.calibration).T)
    return "what the network gives as 0.1, 0.5 and 0.9 is written as " + ", ".join(
        f"{share:.2f}" for share in right
    )


def _numbers(values: tuple[float, ...]) -> str:
    return (
        f"{values[0]:g}"
        if len(set(values)) == 1
        else "(" + ", ".join(f"{value:g}" for value in values) + ")"
    )


def _pixel_size(card: Card) -> str:
    if card.pixel_size is None:
        return "unknown"
    low, high = card.pixel_size
    return f"{low:g} m" if low == high else f"{low:g} to {high:g} m"
