"""`deepchange-train onnx`: write weights as ONNX, for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ...engine.catalogue.lookup import find_model
from ...engine.cli.terminal import say, say_json
from ...engine.errors import BadInput
from ...engine.messages import msg

_LEAST = 16  # pixels: what the deepest network halves four times


def add_onnx(commands: Any) -> None:
    """Add the command `onnx`."""
    onnx = commands.add_parser(
        "onnx", help="write weights as ONNX, with their card beside, for other programs"
    )
    onnx.add_argument("weights", metavar="FILE|NAME", help="a weights file, or installed weights")
    onnx.add_argument("--output", metavar="FILE.onnx", type=Path, help="the file (NAME.onnx)")
    onnx.add_argument(
        "--size", metavar="N", type=int, help="pixels of a chip along a side (as the card says)"
    )
    onnx.set_defaults(run=_write)


def _write(parsed: argparse.Namespace) -> None:
    from ...engine.tensor.onnx_file import ENDING, write_onnx

    if parsed.size is not None and parsed.size < _LEAST:
        raise BadInput(
            msg("--size is {size}; give {least} or more.", size=parsed.size, least=_LEAST)
        )
    model = find_model(parsed.weights)
    if model.weights is None:
        raise BadInput(
            msg(
                "“{name}” has no weights to write; name a weights file, or installed weights.",
                name=parsed.weights,
            )
        )
    output = parsed.output or Path(f"{Path(model.weights).stem}{ENDING}")
    written = write_onnx(model.weights, output, parsed.size)
    if parsed.json:
        say_json({"onnx": str(written.path), "card": str(written.card), "size": written.size})
        return
    size = written.path.stat().st_size / 2**20
    say(f"{written.path}, {size:.1f} MiB; card: {written.card}")
    say(
        f"It takes before and after (1, bands, {written.size}, {written.size}), normalised as the "
        f"card says, and gives {', '.join(written.outputs)}."
    )
