"""A STAC API on loopback with small images."""

import pytest
from support.stac_server import StacServer, write_images


@pytest.fixture
def server(tmp_path):
    folder = tmp_path / "server"
    write_images(folder)
    write_images(folder, changed=True)
    made = StacServer(folder)
    yield made
    made.close()
