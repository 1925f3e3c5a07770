"""The same with a STAC API that others have written: rustac's own server, and images from a server
of files that answers range requests."""

import json
import shutil
import socket
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from deepchange.engine.cli.main import main
from support.stac_server import COLLECTION, item

SERVER = shutil.which("rustac", path=str(Path(sys.executable).parent)) or shutil.which("rustac")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SERVER is None, reason="needs rustac (pip install 'rustac[cli]')."),
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pystac_client") and find_spec("pyarrow")),
        reason="needs deepchange[scale] (pip install 'deepchange[scale]').",
    ),
]
SEASONS = ("--before", "2021-06/2021-08", "--after", "2024-06/2024-08")


def placed(found, server):
    """An Item with addresses of its files, for a server that has no files."""
    for asset in found["assets"].values():
        asset["href"] = asset["href"].replace("../../..", server.address)
    found["stac_version"], found["collection"] = "1.0.0", COLLECTION
    return {**found, "links": found.get("links", [])}


@pytest.fixture
def api(server, tmp_path):
    """The address of rustac's server, with images of two tiles."""
    items = [
        item("before", "2021-06-10", cloud=40.0),
        item("before", "2021-07-20", cloud=2.0),
        item("after", "2024-06-15", cloud=3.0),
        item("before", "2021-07-01", tile="32TNQ"),
        item("after", "2024-07-01", tile="32TNQ"),
    ]
    table = tmp_path / "items.json"
    features = [placed(each, server) for each in items]
    table.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{place.getsockname()[1]}"
    command = [SERVER, "serve", str(table), "--addr", address, "--create-collections"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(address)
    yield f"http://{address}"
    process.terminate()
    process.wait(60)


def wait_for(address):
    host, port = address.split(":")
    ends = time.monotonic() + 60
    while True:
        try:
            return socket.create_connection((host, int(port)), timeout=5).close()
        except OSError:
            assert time.monotonic() < ends
            time.sleep(0.05)


def test_from_a_search_by_rustac_to_a_map_of_every_tile_by_workers(api, server, tmp_path, capsys):
    table, output = tmp_path / "pairs.csv", tmp_path / "map"
    asked = ["--api", api, "--collection", COLLECTION, "--bbox", "10.0,45.0,10.6,45.4", *SEASONS]
    assert main(["pairs", "stac", *asked, "--max-cloud", "50", "--output", str(table)]) == 0
    assert "2 pairs of 3 images before and 2 after" in capsys.readouterr().out
    words = ["map", str(table), "--output", str(output), "--model", "cva", "--workers", "1"]
    code = main([*words, "--progress", "none", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (code, told["failed"]) == (0, 0)
    found = {pair["id"]: pair["changes"] for pair in told["pairs"]}
    assert found == {"32TNR_2021-07-20_2024-06-15": 1, "32TNQ_2021-07-01_2024-07-01": 1}
    assert any("/after/red_cog.tif" in each for each in server.requests)
