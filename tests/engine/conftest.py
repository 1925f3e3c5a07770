"""What the tests of the engine share."""

import pytest
from support.images import write


@pytest.fixture
def files(tmp_path):
    """Writes one image after the other, and gives their names."""

    def make(bands, *arguments, **options):
        make.count += 1
        return write(tmp_path / f"image{make.count}.tif", bands, *arguments, **options)

    make.count = 0
    return make
