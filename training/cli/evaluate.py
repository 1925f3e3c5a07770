"""`deepchange-train evaluate` and `export`: what a training's best weights are worth, and as one
file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...engine.cli.options.tta import add_tta
from ...engine.cli.terminal import say, say_json
from ...engine.errors import BadInput
from ...engine.messages import Quantity, msg
from .bands import band_numbers
from .hardware import add_hardware, fabric_of, set_threads

_SHOWN = 20  # left-out pairs, in a terminal


def add_evaluate(commands: Any) -> None:
    """Add the command `evaluate`."""
    evaluate = commands.add_parser(
        "evaluate", help="score a training's best network on labelled pairs"
    )
    evaluate.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        help="the folder of a training, or weights (a file, or the name of installed ones)",
    )
    evaluate.add_argument(
        "--split", choices=("train", "val", "test"), default="test", help="which pairs (test)"
    )
    evaluate.add_argument(
        "--data", metavar="DIR", default="", help="another set of pairs than that of the training"
    )
    evaluate.add_argument(
        "--threshold", type=float, metavar="T", help="probability above which a pixel changed"
    )
    evaluate.add_argument(
        "--bands",
        metavar="N,N,…",
        help="bands of the set's images that weights are shown, in the order of their card (by "
        "their colours where the images name these, else the first ones)",
    )
    evaluate.add_argument(
        "--crf",
        choices=("auto", "numpy", "torch", "pydensecrf", "off"),
        default="auto",
        help="score the masks refined by a dense CRF, too; auto: where detection would (auto)",
    )
    add_tta(evaluate)
    evaluate.add_argument(
        "--pictures", metavar="DIR", type=Path, help="write a picture of each pair there"
    )
    evaluate.add_argument(
        "--worst",
        metavar="N",
        type=int,
        default=0,
        help="list the N pairs of the lowest F1; --pictures then draws these alone",
    )
    evaluate.add_argument(
        "--reliability",
        metavar="FILE.svg",
        type=Path,
        help="draw how often something changed where the network gave a probability",
    )
    evaluate.add_argument(
        "--robustness",
        action="store_true",
        help="score the pairs shifted, compressed, brightened and resampled, too",
    )
    add_hardware(evaluate)
    evaluate.set_defaults(run=_evaluate)


def add_export(commands: Any) -> None:
    """Add the command `export`."""
    export = commands.add_parser(
        "export", help="write a training's best weights as one file for detection"
    )
    export.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of a training")
    export.add_argument(
        "--output", metavar="FILE", type=Path, help="the file (FOLDER/NAME.safetensors)"
    )
    export.add_argument("--half", action="store_true", help="in half precision: half as large")
    export.add_argument(
        "--data", metavar="DIR", default="", help="the set, where it lies elsewhere by now"
    )
    export.add_argument(
        "--test", action="store_true", help="score the test pairs too, and say so in the card"
    )
    export.add_argument(
        "--folds",
        metavar="FOLDER",
        nargs="+",
        type=Path,
        default=[],
        help="trainings of the same recipe that left out some pairs each (as “val”): the threshold "
        "is chosen on these",
    )
    export.add_argument(
        "--reliability",
        metavar="FILE.svg",
        type=Path,
        help="draw how often something changed where those of --folds gave a probability, each "
        "corrected by what the others say",
    )
    export.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        dest="changes",
        help="say otherwise for the card: title, licence, commercial_use, training_data, limits, "
        "pixel_size, thresholds",
    )
    export.set_defaults(run=_export)


def _evaluate(parsed: argparse.Namespace) -> None:
    from ..assessment.of_weights import best_of
    from ..data.copies import copies_across_splits
    from ..trainer.crf_choice import score_crf
    from ..trainer.export import threshold_of

    _refuse_nonsense(parsed)
    bands = band_numbers(parsed.bands)
    best, refined_by_card = best_of(str(parsed.folder), parsed.data, bands)
    threshold = threshold_of(best)[0] if parsed.threshold is None else parsed.threshold
    if not 0 < threshold < 1:
        raise BadInput(
            msg(
                "--threshold is {threshold}; give a probability between 0 and 1, such as 0.5.",
                threshold=Quantity(threshold, form="g"),
            )
        )
    if parsed.tta not in (None, "off"):
        from ..metrics.views import InViews

        best = replace(best, network=InViews(best.network, parsed.tta))
    fabric = fabric_of(parsed.device, parsed.devices, 1, "fp32")
    set_threads(parsed.threads)
    backend = _crf_of(parsed, best, threshold, by_card=refined_by_card)
    worst = _worst_of(parsed, best, threshold)
    found = _scored(best, parsed.split, threshold, fabric, parsed, worst)
    if fabric.global_rank:
        return
    refined = (
        None if backend is None else score_crf(best, parsed.split, threshold, backend, fabric)[1]
    )
    if parsed.json:
        said = {
            "split": parsed.split,
            "threshold": threshold,
            "scores": found,
            "crf": backend or "off",
            "bands": list(best.recipe.bands),
        }
        said["scores_with_crf"] = refined
        if worst is not None:
            said["worst"] = worst.scores()
        if parsed.robustness:
            said["robustness"] = dict(_changed(best, parsed.split, threshold, fabric))
        say_json(said)
        return
    if not parsed.data and (copied := copies_across_splits(best.pairs)):
        say(copied)
    _say_scores(best, parsed.split, threshold, found)
    if refined is not None:
        of_crf = ", ".join(
            f"{name} {refined[name]:.4f}" for name in ("precision", "recall", "f1", "kappa")
        )
        say(f"Refined by the CRF ({backend}): {of_crf}")
    _say_doubts(found)
    if worst is not None:
        _say_rows("worst pairs", ((each["pair"], each) for each in worst.scores()))
    if parsed.robustness:
        _say_rows("pairs", _changed(best, parsed.split, threshold, fabric))


def _say_scores(best: Any, split: str, threshold: float, found: dict[str, float]) -> None:
    from ..assessment.of_weights import bands_told

    if told := bands_told(best):
        say(told)
    say(f"{best.recipe.name}, epoch {best.epoch}, on “{split}” at {threshold:g}:")
    for name, value in found.items():
        if not name.startswith("best_") and not name.endswith("_at_best"):
            say(f"  {name:<28} {value:.4f}")


def _say_doubts(found: dict[str, float]) -> None:
    from ..trainer.export import doubt

    highest, at = found["f1_at_best"], found["best_threshold"]
    several = any(name.endswith(" f1") for name in found)  # whose mean is looked at
    chosen = "by the mean F1 of the sets " if several else ""
    together = " of all pixels together" if several else ""
    say(
        f"A threshold chosen {chosen}on these very pairs, which is no result, would give F1 "
        f"{highest:.4f}{together} (at {at:.4f})."
    )
    if words := doubt(found["kappa"]):
        say(words)


def _changed(best: Any, split: str, threshold: float, fabric: Any) -> Any:
    """What `score_changes` says, one by one."""
    from ..assessment.robustness import score_changes

    return score_changes(best, split, threshold, fabric)


def _worst_of(parsed: argparse.Namespace, best: Any, threshold: float) -> Any:
    """What keeps the worst pairs of an evaluation; None where they are not asked for."""
    from ..assessment.worst import Worst
    from ..trainer.setup import shows_blue_first

    if not parsed.worst:
        return None
    blue_first = shows_blue_first(best.recipe, best.pairs)
    return Worst(parsed.worst, threshold, drawn=bool(parsed.pictures), blue_first=blue_first)


def _say_rows(title: str, scored: Any) -> None:
    """A table of three measures. scored: pairs of a name and its scores, one by one."""
    from ...engine.units import table

    rows = [(title, "precision", "recall", "F1")]
    for name, scores in scored:
        measures = (scores[measure] for measure in ("precision", "recall", "f1"))
        rows.append((name, *(f"{value:.4f}" for value in measures)))
    say(table(rows))


def _crf_of(
    parsed: argparse.Namespace, best: Any, threshold: float, *, by_card: bool | None
) -> str | None:
    """What refines the masks of an evaluation, or None: “auto” does as detection would with these
    weights."""
    from ..trainer.crf_choice import backend_of, chosen_crf

    if parsed.crf == "auto" and not parsed.folder.is_dir():
        return backend_of("auto") if by_card else None
    if parsed.crf == "auto":
        measured = chosen_crf(parsed.folder, best.epoch, threshold)
        return measured.backend if measured is not None and measured.better else None
    return None if parsed.crf == "off" else backend_of(parsed.crf)


def _refuse_nonsense(parsed: argparse.Namespace) -> None:
    """Raise BadInput for options that cannot be meant, before anything is loaded."""
    _refuse_no_data(parsed.data)
    if parsed.pictures and parsed.pictures.exists() and not parsed.pictures.is_dir():
        raise BadInput(
            msg(
                "“{pictures}” of --pictures is a file; give a folder.",
                pictures=str(parsed.pictures),
            )
        )
    if parsed.worst < 0:
        raise BadInput(msg("--worst is {number}; give 0 or more.", number=parsed.worst))


def _refuse_no_data(data: str) -> None:
    if data and not Path(data).is_dir():
        what = "is no folder" if Path(data).exists() else "does not exist"
        raise BadInput(
            msg(
                "The set “{data}” of --data {what}; give the folder that holds before, "
                "after and label.",
                data=data,
                what=what,
            )
        )


def _scored(
    best: Any,
    split: str,
    threshold: float,
    fabric: Any,
    parsed: argparse.Namespace | None = None,
    worst: Any = None,
) -> dict[str, float]:
    """The scores of a network on a split. parsed: of `evaluate`, which may want a picture of each
    pair, and a diagram. worst: what keeps the worst pairs, which are then drawn alone."""
    from ..assessment.reliability import write_diagram
    from ..metrics.calibration import alike, calibration_errors
    from ..metrics.evaluate import Scores, predict_pairs
    from ..trainer.pictures import picture_of, write_picture
    from ..trainer.setup import classes_scored, shows_blue_first, windows_of

    classes = classes_scored(best.recipe, best.options, best.pairs, split)
    scores = Scores(threshold, classes, best.pairs)
    windows, blue_first = (
        windows_of(best.recipe, best.pairs, split),
        shows_blue_first(best.recipe, best.pairs),
    )
    pictures = None if parsed is None else parsed.pictures
    for answer in predict_pairs(
        best.network.to(fabric.device), windows, 1, best.recipe.workers, fabric
    ):
        scores.add(answer)
        if worst is not None:
            worst.add(answer)
        elif pictures:
            write_picture(
                pictures / f"{answer.name}.png",
                picture_of(answer, threshold, blue_first=blue_first),
            )
    scores.share(fabric)
    if worst is not None:
        worst.share(fabric)
        if pictures and fabric.global_rank == 0:
            worst.write(pictures)
    found: dict[str, float] = scores.result()
    if parsed is None or parsed.reliability is None:
        return found
    shares = alike(list(scores.levels.values()))
    if fabric.global_rank == 0:
        write_diagram(parsed.reliability, shares, f"{best.recipe.name}, “{split}”")
    return {**found, **calibration_errors(shares)}


def _export(parsed: argparse.Namespace) -> None:
    from ..trainer.export import Measured, export, load_best

    _refuse_no_data(parsed.data)
    if parsed.reliability and not parsed.folds:
        raise BadInput(
            msg("--reliability draws what left-out pairs say; name trainings by --folds.")
        )
    measured = Measured()
    if parsed.folds or parsed.test:
        measured = _measured(parsed, load_best(parsed.folder, parsed.data))
    path, card = export(
        parsed.folder,
        parsed.output,
        half=parsed.half,
        data=parsed.data,
        measured=measured,
        changes=parsed.changes,
    )
    if parsed.json:
        say_json({"weights": str(path), "card": card.to_json(), **_left_out(measured.left_out)})
        return
    if measured.left_out:
        _say_left_out(measured.left_out)
    say(
        f"{card.title}: {path}, {path.stat().st_size / 2**20:.1f} MiB, threshold {card.threshold:g}"
    )
    say(f"Try them: deepchange detect BEFORE AFTER --model {path}")


def _measured(parsed: argparse.Namespace, best: Any) -> Any:
    """What an export is to measure first: on pairs that other trainings left out, on the test
    pairs."""
    from ..assessment.reliability import draw_folds
    from ..cross_validation.left_out import left_out
    from ..trainer.export import Measured, threshold_of

    fabric = fabric_of("auto", 1, 1, "fp32")
    found = left_out(best, parsed.folds, fabric, parsed.data) if parsed.folds else None
    threshold = found.threshold if found else threshold_of(best)[0]
    if found and parsed.reliability:
        draw_folds(
            parsed.reliability, found.folds, f"{best.recipe.name}, {found.pairs} left-out pairs"
        )
    if found:
        best.network.calibration = found.choice.calibration
    tested = _scored(best, "test", threshold, fabric) if parsed.test else None
    return Measured(tested, found)


def _left_out(found: Any) -> dict[str, Any]:
    """What was measured on left-out pairs, for programs; nothing where there were none."""
    if found is None:
        return {}
    pairs = found.scores_of_pairs()
    return {"left_out": {"pairs": pairs, "f1": found.scores["f1"], "f1_95": found.interval}}


def _say_left_out(found: Any) -> None:
    """The worst left-out pairs, and how sure F1 of all of them is."""
    pairs = found.scores_of_pairs()
    _say_rows("left-out pairs", [*pairs.items()][:_SHOWN])
    if len(pairs) > _SHOWN:
        say(f"These are the {_SHOWN} worst of {len(pairs)}.")
    if found.interval is not None:
        low, high = found.interval
        say(
            f"F1 of all together is {found.scores['f1']:.4f}; in 95 of 100 draws of as many pairs "
            f"it lies between {low:.4f} and {high:.4f}."
        )
