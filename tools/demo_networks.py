"""Run every network through `deepchange detect` on a real pair, and say what each cost.

Run: .venv/bin/python tools/demo_networks.py [--output demo-networks] [--size 512]. Weights are
looked for among the installed ones; where there are none for a network it is run untrained, and the
result says nothing about the ground. The pair is that of Joplin beside this checkout where it is
there, else the one that comes with the project.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
NETWORKS = ("dsms-fcn", "dsifn", "bsfnet", "misgnet", "clearscd")


def pair_of(folder: Path, size: int) -> tuple[Path, Path]:
    """A cut of the real pair, in `folder`."""
    joplin = sorted((ROOT.parent / "shared/data/joplin_tornado_vhr").glob("*.tif"))
    named = {
        date: [path for path in joplin if date in path.name.lower()] for date in ("pre", "post")
    }
    found = [paths[0] for paths in named.values() if paths]
    before, after = found if len(found) == 2 else sorted((ROOT / "demo").glob("*.tif"))
    print(f"Pair: {before.name}, {after.name}", flush=True)
    cuts = folder / "before.tif", folder / "after.tif"
    for source, cut in zip((before, after), cuts):
        raster = gdal.Open(str(source))
        width, height = min(size, raster.RasterXSize), min(size, raster.RasterYSize)
        left, top = (raster.RasterXSize - width) // 2, (raster.RasterYSize - height) // 2
        gdal.Translate(str(cut), raster, srcWin=[left, top, width, height], bandList=[1, 2, 3])
    return cuts


def untrained(name: str, folder: Path) -> Path:
    """A weights file of a network as it is initialised."""
    import torch
    from deepchange.engine.catalogue.published import published_card
    from deepchange.engine.tensor.networks import build
    from deepchange.engine.tensor.weights import weights_file as weights

    torch.manual_seed(0)
    path = folder / f"{name}-untrained.safetensors"
    card = published_card(
        name, {}, title=f"{name}, untrained", training_data="none: random weights", licence="any"
    )
    weights.save(build(name), card, path)
    return path


def main() -> int:
    """Run them all; returns 1 if one failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=Path("demo-networks"))
    parser.add_argument("--size", type=int, default=512, help="pixels of the cut's side")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    before, after = pair_of(options.output, options.size)
    from deepchange.engine.catalogue.store import installed

    mine = {file.card.network: file.path for file in installed()[0]}
    failed = False
    for name in NETWORKS:
        trained = name in mine
        print(
            f"\n{name}: "
            + (f"weights {mine[name]}" if trained else "untrained, its answer means nothing"),
            flush=True,
        )
        weights = mine.get(name) or untrained(name, options.output)
        command = [
            sys.executable,
            "-m",
            "deepchange.engine",
            "detect",
            str(before),
            str(after),
            "--json",
        ]
        command += ["--model", str(weights), "--output", str(options.output / name), "--overwrite"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
        failed |= done.returncode != 0
        if done.returncode == 0:
            result = json.loads(done.stdout)
            files = ", ".join(Path(path).name for path in result["files"].values())
            print(f"{result['seconds']} s on {result['device']}, {result['precision']}; {files}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
