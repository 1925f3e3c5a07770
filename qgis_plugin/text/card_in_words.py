"""The card of weights in the user's language: what they take, what they were trained on, under
which terms."""

from __future__ import annotations

import re

from ...engine.catalogue.card import Card
from ...engine.catalogue.published import HI_UCD
from ...engine.messages import msg
from .formatting import listed, shortest, shown
from .translation import tr

BANDS = (
    msg("red"),
    msg("green"),
    msg("blue"),
    msg("near infrared"),
)  # by the names that cards give them
# What cards and models say of themselves in words that are always the same.
KNOWN = (
    msg("change"),
    msg("semantic change"),
    msg("yes"),
    msg("no"),
    msg("unknown"),
    msg("before"),
    msg("after"),
    msg("two numbers, such as 0,255"),
    msg("NAME=VALUE, such as shared_encoder=false"),
    msg("not said"),
    msg("free for scientific use with citation (SZTAKI AirChange)"),
    msg("given by the recipe before training"),
    msg("given when the weights were imported"),
    msg("DSMS-FCN, aerial photographs of 1.5 m (Szada)"),
    msg(
        "SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their "
        "first 784 columns, turned and mirrored; 60 epochs; the last one and the threshold 0.5 "
        "decided after 32 had been seen on the test image; 1.6 hours on a processor; recipe "
        "dsms-fcn-szada"
    ),
    msg("decided after 32 epochs had been seen on the test image"),
    msg(
        "Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh "
        "plough-land and planted trees count, and little else was seen. More than half of what it "
        "marks on the test image is no marked change, among it tracks, roofs and bare ground. "
        "Colours were not varied in training: it leans on those of its own two flights. Pixels of "
        "10 m, other sensors and the shadows of high buildings were never seen. Look at every "
        "polygon."
    ),
    msg("Lite, Sentinel-2, new buildings and roads (OSCD)"),
    msg(
        "the largest F1 (0.5070) on 14 pair(s), each of which one of 4 training(s) of the same "
        "recipe had left out"
    ),
    msg("OSCD (Onera): 14 pair(s) to train with; epoch 12, the last one; recipe lite-oscd-rgb"),
    msg(
        "weights: non-commercial research use, since OSCD's labels are CC BY-NC-SA; images: "
        "modified Copernicus Sentinel data"
    ),
    msg(
        "Trained on 14 cities, colours of Sentinel-2 at 10 m: new buildings, roads and ground "
        "works count; fields, seasons and water do not, and little else was seen. In cities that "
        "it had not seen, 52 % of what it marked was labelled as change, and 49 % of what was "
        "labelled was found; clouds that are not masked are marked. On three of these, dates "
        "shifted by 1, 2 and 3 pixels lower F1 from 0.56 to 0.52, 0.38 and 0.23 (align them "
        "first), JPEG of quality 75 and 40 to 0.51 and 0.45, pixels of half and twice the size to "
        "0.39 and 0.50. Other sensors were never seen. Look at every polygon."
    ),
    msg("Lite, photographs of 0.3 to 2.5 m, buildings built or removed"),
    msg(
        "the largest mean F1 (0.5625) of Guangzhou's and MS-HS-BCD's validation chips, 93 pairs; "
        "for pixels of 0.8 m and less the largest F1 (0.7773) of Guangzhou's alone"
    ),
    msg(
        "Guangzhou (Google Earth, 0.55 m, 2005 to 2019, 521 chips of 14 regions, also shrunk "
        "to 1.41 m: Peng et al. 2021), MS-HS-BCD (Gaofen-1, 2 m, 507 chips: Fan et al. 2023), "
        "SZTAKI AirChange (aerial, 1.5 m, 10 pairs: Benedek and Szirányi 2009), LEVIR-CD "
        "(Google Earth, 0.5 m, 3 chips: Chen and Shi 2020), WHU-CD (aerial, 0.2 m, 3 chips, "
        "also shrunk to 0.4 m: Ji et al. 2019); 1,125 steps of 8 chips and from there 1,000 "
        "and 1,500 more, the last one; recipe vhr-buildings; nothing of DSIFN"
    ),
    msg(
        "weights: non-commercial research use, as the terms of the training images and labels "
        "state or suggest (chips of Google Earth and Gaofen-1, SZTAKI AirChange, LEVIR-CD, WHU-CD)"
    ),
    msg(
        "Buildings built or removed, in colours of 0.3 to 2.5 m; other changes are not marked "
        "on purpose, nor left out for sure. Learned in three hours of one processor core: on "
        "regions, tiles and chips that it never saw F1 is 0.85 (Guangzhou, 0.55 m; 0.80 and "
        "0.76 shrunk to 1.4 and 2.2 m), 0.68 (LEVIR-CD), 0.72 (WHU-CD) and 0.49 (MS-HS-BCD, "
        "small buildings in pixels of 2 m), and bare ground is marked too often. On 29 chips "
        "that it never saw, all at one threshold, dates shifted by 3 pixels lower F1 from "
        "0.78 to 0.75, JPEG of quality 75 and 40 to 0.76 and 0.74, pixels of half and twice "
        "the size to 0.58 and 0.73. Look at every polygon."
    ),
)
LAND = tuple(item.name for item in HI_UCD)  # classes of the models that are known here
_NUMBERED = re.compile(r"class (\d{1,3})")


def card_in_words(card: Card) -> str:
    """What a card says, a line each; what is not known is left out."""
    options = (f"{name}={value}" for name, value in card.options.items())
    windows = tr("{size} pixels, overlap {overlap}, {batch} at once")
    terms = tr("{licence}; commercial use: {answer}")
    rows = (
        (tr("Network"), f"{shown(card.title)} ({', '.join([card.network, *options])})"),
        (tr("Task"), shown(card.task)),
        (tr("Bands"), bands_of(card)),
        (tr("Normalisation"), _normalisation(card)),
        (tr("Values"), tr("any") if card.value_range is None else _from_to(card.value_range)),
        (
            tr("Pixel size (m)"),
            tr("unknown") if card.pixel_size is None else _from_to(card.pixel_size),
        ),
        (
            tr("Windows"),
            windows.format(size=card.chip_size, overlap=card.overlap, batch=card.batch),
        ),
        (tr("Classes"), listed(class_in_words(item.name) for item in card.classes)),
        (tr("Threshold"), _threshold(card)),
        (tr("Calibration"), _calibration(card)),
        ("CRF", _gain(crf=card.crf)),
        (tr("Training data"), shown(card.training_data) if card.training_data else tr("unknown")),
        (tr("Where it fails"), shown(card.limits)),
        (
            tr("Scores"),
            listed((f"{name} {shortest(score)}" for name, score in card.scores.items()), "; "),
        ),
        (
            tr("Licence"),
            terms.format(licence=shown(card.licence), answer=shown(card.commercial_use)),
        ),
        (tr("Source"), card.citation),
        ("SHA-256", card.sha256),
    )
    line = tr("{name}: {value}")
    return "\n".join(
        line.format(name=name, value=" ".join(value.split())) for name, value in rows if value
    )


def bands_of(card: Card) -> str:
    """Which bands the weights take: “blue, green, red”."""
    return listed(shown(name) if name in BANDS else name for name in card.bands)


def class_in_words(name: str) -> str:
    """A class of land in the user's language where it is one of ours; a name that she gave
    stays."""
    if numbered := _NUMBERED.fullmatch(name):
        return tr("class {number}").format(number=numbered[1])
    return shown(name) if name in LAND else name


def _from_to(ends: tuple[float, float]) -> str:
    least, most = map(shortest, ends)
    return least if least == most else tr("{least} to {most}").format(least=least, most=most)


def _gain(*, crf: bool | None) -> str:
    return (
        tr("not measured")
        if crf is None
        else tr("better with it")
        if crf
        else tr("better without it")
    )


def _threshold(card: Card) -> str:
    number = shortest(card.threshold)
    told = f"{number} ({shown(card.threshold_chosen)})" if card.threshold_chosen else number
    small = tr("{threshold} for pixels of {size} m and less")
    others = [
        small.format(threshold=shortest(threshold), size=shortest(most))
        for most, threshold in card.thresholds
    ]
    return listed([told, *others], "; ")


def _calibration(card: Card) -> str:
    """What becomes of some probabilities of the network; nothing where they stay as they are."""
    if not card.calibration:
        return ""
    import numpy as np

    given = (0.1, 0.5, 0.9)
    right = np.interp(given, *np.asarray(card.calibration).T)
    pairs = [
        tr("{given} becomes {right}").format(
            given=shortest(before), right=shortest(round(float(after), 2))
        )
        for before, after in zip(given, right)
    ]
    return listed(pairs, "; ")


def _normalisation(card: Card) -> str:
    how = card.normalisation
    if how.before is None or how.after is None:
        return tr("mean and deviation of the whole raster")
    dates = [(tr("Both images"), how.before)]
    if how.before != how.after:
        dates = [(tr("Before"), how.before), (tr("After"), how.after)]
    text, line = tr("minus {mean}, divided by {deviation}"), tr("{name}: {value}")
    parts = [
        line.format(
            name=name,
            value=text.format(mean=_numbers(date.mean), deviation=_numbers(date.deviation)),
        )
        for name, date in dates
    ]
    first = [] if how.scale == 1 else [tr("value / {scale}").format(scale=shortest(how.scale))]
    return listed([*first, *parts], "; ")


def _numbers(values: tuple[float, ...]) -> str:
    return shortest(values[0]) if len(set(values)) == 1 else f"({'; '.join(map(shortest, values))})"
