"""Products that somebody else made: nothing is unpacked, followed or read without end."""

import io
import os
import tarfile
import zipfile

import pytest
from deepchange.engine.errors import BadInput, RasterUnreadable
from deepchange.engine.raster.source.mosaics import open_files
from deepchange.engine.scenes.contents import TEXT_LIMIT, contents_of
from deepchange.engine.scenes.recognition import scene_of
from support import scenes


def test_names_that_lead_out_of_an_archive_are_left_out(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../../etc/MTD_MSIL2A.xml", "/etc/MTD_MSIL2A.xml", "inside.txt"):
            archive.writestr(name, "<a/>")
    assert contents_of(str(path)).names == ("inside.txt",)


def test_links_in_an_archive_are_no_files_of_it(tmp_path):
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("LC08_L2SP_1_MTL.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert contents_of(str(path)).names == ()
    assert scene_of(str(path)) is None


def test_metadata_that_swells_when_it_is_unpacked_is_refused(tmp_path):
    path = tmp_path / "S2A_MSIL2A.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("S2A_MSIL2A.SAFE/MTD_MSIL2A.xml", b" " * (TEXT_LIMIT + 2))
    with pytest.raises(RasterUnreadable, match="it is larger than 16 MB"):
        scene_of(str(path))


def test_a_tar_whose_metadata_swells_is_refused(tmp_path):
    path = tmp_path / "LC08.tar"
    with tarfile.open(path, "w") as archive:
        large = tarfile.TarInfo("LC08_L2SP_193028_20210601_20210608_02_T1_MTL.txt")
        large.size = TEXT_LIMIT + 2
        archive.addfile(large, io.BytesIO(b" " * large.size))
    with pytest.raises(RasterUnreadable, match="it is larger than 16 MB"):
        scene_of(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no named pipes.")
def test_a_pipe_in_the_place_of_metadata_or_of_a_band_is_not_waited_for(tmp_path):
    folder = scenes.landsat(tmp_path)
    band = folder / f"{folder.name}_SR_B4.TIF"
    band.unlink()
    os.mkfifo(band)
    with pytest.raises(BadInput, match="pipe"):
        open_files(str(folder), "before")
    metadata = folder / f"{folder.name}_MTL.txt"
    metadata.unlink()
    os.mkfifo(metadata)
    with pytest.raises(BadInput, match="pipe"):
        scene_of(str(folder))


def test_names_of_files_are_text_in_the_virtual_raster(tmp_path):
    """A name could otherwise close the element that it stands in, and open another."""
    odd = tmp_path / "a &amp; b &lt;c& 'd'"
    odd.mkdir()
    folder = scenes.landsat(odd)
    assert open_files(str(folder), "before").RasterCount == 8


@pytest.mark.parametrize(
    "lines",
    [
        'FILE_NAME_BAND_4 = "../../../etc/passwd"',
        'FILE_NAME_BAND_4 = "/etc/passwd"',
        'FILE_NAME_BAND_4 = "<VRTDataset/>"',
    ],
)
def test_metadata_names_no_files_beside_those_of_the_product(tmp_path, lines):
    folder = scenes.landsat(tmp_path)
    metadata = folder / f"{folder.name}_MTL.txt"
    own = f'FILE_NAME_BAND_4 = "{folder.name}_SR_B4.TIF"'
    metadata.write_text(metadata.read_text().replace(own, lines))
    with pytest.raises(RasterUnreadable, match="and lacks"):
        scene_of(str(folder))


def test_entities_do_not_grow(tmp_path):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x"}">' for n in range(9))
    text = f"<!DOCTYPE a [{entities}]><a>&e8;</a>"
    place = tmp_path / "a.SAFE"
    place.mkdir()
    for encoding in ("utf-8", "utf-16"):
        (place / "MTD_MSIL2A.xml").write_bytes(text.encode(encoding))
        with pytest.raises(RasterUnreadable, match="declares a document type"):
            scene_of(str(place))
