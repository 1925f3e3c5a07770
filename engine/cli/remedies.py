"""What can be done about something, in the words of a command line: its options and commands."""

from __future__ import annotations

import re
from collections.abc import Collection

from ..messages import Remedy, as_message

WORDS = {
    Remedy.CHOOSE_IMAGES: "Say where images lie with --before and --after.",
    Remedy.CHOOSE_MODEL: "Choose a model with --model.",
    Remedy.OTHER_FOLDER: "Another folder is chosen with --output.",
    Remedy.SHARE_FOLDER: "Name it with --work.",
    Remedy.OVERWRITE: "Say --overwrite to begin anew.",
    Remedy.RESUME: "Resume it with --resume.",
    Remedy.CHOOSE_AREA: "Choose an area with --area-of-interest.",
    Remedy.LOOK_EVERYWHERE: "The area is named with --area-of-interest.",
    Remedy.CHOOSE_MASKS: "Masks are named with --mask-before, --mask-after, --mask and --exclude.",
    Remedy.LEAVE_OUT_FOUND_MASKS: "Leave it out with --no-found-masks.",
    Remedy.GROW_MASKS: "Set how far masks grow with --mask-dilation.",
    Remedy.FIND_CLOUDS: "Look at them with check --cloud-map, leave them out with --find-clouds.",
    Remedy.CHOOSE_GRID: "Choose the grid with --grid.",
    Remedy.ALIGN: "Align them with --align auto.",
    Remedy.CHOOSE_BANDS: "Choose bands with --bands, or with --bands-before and --bands-after.",
    Remedy.CHOOSE_BANDS_BEFORE: "Choose its bands with --bands-before.",
    Remedy.CHOOSE_BANDS_AFTER: "Choose its bands with --bands-after.",
    Remedy.SET_NODATA: "Give the nodata value with --nodata.",
    Remedy.SET_NODATA_BEFORE: "Give its nodata value with --nodata-before.",
    Remedy.SET_NODATA_AFTER: "Give its nodata value with --nodata-after.",
    Remedy.DECLARE_NODATA_BEFORE: "Declare it with --nodata-before.",
    Remedy.DECLARE_NODATA_AFTER: "Declare it with --nodata-after.",
    Remedy.ASSIGN_CRS: "Assign a CRS with --crs-before or --crs-after.",
    Remedy.ASSIGN_CRS_BEFORE: "Assign its CRS with --crs-before.",
    Remedy.ASSIGN_CRS_AFTER: "Assign its CRS with --crs-after.",
    Remedy.SET_THRESHOLD: "Set the threshold with --threshold.",
    Remedy.SET_MINIMUM_AREA: "Set the minimum area with --min-area.",
    Remedy.CHOOSE_CRF: "Choose the CRF refinement with --crf.",
    Remedy.SMALLER_WINDOW: "Choose their size with --window and --batch.",
    Remedy.SET_OVERLAP: "Set the overlap with --overlap.",
    Remedy.CHOOSE_DEVICE: "Choose the device with --device.",
    Remedy.CHOOSE_PRECISION: "Choose the precision with --precision.",
    Remedy.SET_TTA: "Test-time views are chosen with --tta.",
    Remedy.SET_SEED: "Set the seed with --seed.",
    Remedy.CHOOSE_KINDS: "Choose the rules with --kinds; --kinds off tells no kinds.",
    Remedy.SAY_WHAT_VALUES_MEAN: "Say what values mean with --changed, --unchanged and --unknown.",
    Remedy.CHOOSE_FIELD: "Choose the field with --field.",
    Remedy.CHOOSE_LAYER: "Write the name in quotation marks.",
    Remedy.IMPORT_WEIGHTS: "Import weights with deepchange weights import.",
    Remedy.INSTALL_WEIGHTS: "Install weights with deepchange weights install.",
    Remedy.REMOVE_WEIGHTS: "Remove weights with deepchange weights remove.",
    Remedy.NAME_WEIGHTS: "Name the weights with --name.",
    Remedy.CHOOSE_NETWORK: "The network is named with --network.",
    Remedy.SET_BUILD_OPTION: "Set it with --option.",
    Remedy.SAVE_AS: "Name the model with --save.",
    Remedy.CHOOSE_PARCELS: "Choose the layer with --parcels.",
    Remedy.COUNT_UNDECIDED: "Let undecided polygons count with --undecided.",
    Remedy.REPLACE_PRODUCT: "Say --overwrite to replace it.",
    Remedy.GIVE_ACCURACY: "Such a file is what deepchange accuracy --json prints.",
    Remedy.SET_VALUE_RANGE: "Give them with --value-range.",
    Remedy.SET_PIXEL_SIZE: "Give it with --pixel-size.",
    Remedy.SMALLER_CHIPS: "Give a smaller --size.",
    Remedy.SET_UP_ENGINE: "Run make setup, or pip install 'deepchange[torch]'; deepchange doctor "
    "says what is missing.",
    Remedy.SET_UP_TRAINING: "Run pip install 'deepchange[gdal,torch,training]'; deepchange "
    "doctor says what is missing.",
}


_OPTION = re.compile(r"--[a-z-]+")


def with_options(sentence: object, offered: Collection[str] | None = None) -> str:
    """A sentence of the engine, and after it the options that help. offered: those of the command
    that says it; what names others alone is left out."""
    message = as_message(sentence)
    helping = (WORDS[remedy] for remedy in message.remedies)
    return " ".join([str(message), *(words for words in helping if _can_be_said(words, offered))])


def _can_be_said(words: str, offered: Collection[str] | None) -> bool:
    named = _OPTION.findall(words)
    return offered is None or not named or any(option in offered for option in named)
