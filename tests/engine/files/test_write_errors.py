"""A file that cannot be written is said alike, whoever writes it."""

import errno
import resource

import pytest
from deepchange.engine.errors import OutOfSpace, OutputRefused
from deepchange.engine.files.write_errors import (
    cannot_write,
    from_os_error,
    refuse_long_path,
    write_failure,
)
from deepchange.engine.raster.gdal_io import attempt, quiet
from osgeo import ogr

FULL = [errno.ENOSPC, errno.EDQUOT, errno.EFBIG]  # the disk, a user's share of it, the largest file


@pytest.mark.parametrize("say", [cannot_write, from_os_error])
@pytest.mark.parametrize("number", FULL)
def test_a_full_disk_is_no_refusal_whoever_writes(tmp_path, say, number):
    # As a result and as weights are written.
    args = (tmp_path / "a.tif", OSError(number, "full"))
    error = say(*(args if say is cannot_write else args[::-1]))
    assert isinstance(error, OutOfSpace)


@pytest.mark.parametrize("say", [cannot_write, from_os_error])
def test_a_refusal_names_the_file_the_reason_and_what_to_do(tmp_path, say):
    args = (tmp_path / "a.tif", PermissionError(errno.EACCES, "Permission denied"))
    error = say(*(args if say is cannot_write else args[::-1]))
    assert isinstance(error, OutputRefused)
    assert str(error) == (
        f"“{tmp_path}/a.tif” cannot be written: Permission denied; allow that, or choose another "
        "folder."
    )


def test_a_name_that_is_too_long_is_said_to_be_so(tmp_path):
    path = tmp_path / ("n" * 300)
    error = OSError(errno.ENAMETOOLONG, "File name too long")
    for say in cannot_write(path, error), from_os_error(error, path):
        assert isinstance(say, OutputRefused)
        assert str(say).startswith(f"The path of “{str(tmp_path)[:20]}")
        assert str(say).endswith(
            f"…{'n' * 100}” is too long to be written to ({len(str(path))} characters); choose a "
            "folder with a shorter one."
        )


@pytest.mark.parametrize("inside", ["", "result"])
def test_a_link_that_leads_nowhere_is_named(tmp_path, inside):
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    folder = tmp_path / "link" / inside
    with pytest.raises(FileExistsError) as failed:
        folder.mkdir(parents=True, exist_ok=True)
    for say in cannot_write(folder, failed.value), from_os_error(failed.value, folder):
        assert isinstance(say, OutputRefused)
        assert str(say) == (
            f"“{tmp_path}/link” is a link to “{tmp_path}/gone”, which does not exist; make that "
            "folder, or choose another one."
        )


@pytest.mark.parametrize("length", [503, 504, 505])
def test_a_path_is_too_long_for_a_geopackage_where_sqlite_does_not_open_it(tmp_path, length):
    folder = tmp_path / ("d" * 200) / ("e" * (length - len(str(tmp_path)) - 203 - 100))
    folder.mkdir(parents=True)
    path = folder / ("p" * (length - len(str(folder)) - 6) + ".gpkg")
    assert len(str(path)) == length
    with quiet():
        made = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
    try:
        refuse_long_path(path)
        assert made is not None
    except OutputRefused:
        assert made is None


def test_a_training_knows_every_kind_of_full_disk():
    failures = pytest.importorskip("deepchange.training.trainer.failures")
    for number in FULL:
        error = OSError(number, "full", "/models/best.pt")
        assert failures.as_sentence(error, None, "cpu") == (
            "There is no space left for “/models/best.pt”; free some."
        )


@pytest.mark.parametrize("said", ["", "TIFFFillTile: Read error"])
def test_a_failure_is_told_as_a_full_disk_where_no_more_can_be_written(tmp_path, said):
    assert isinstance(write_failure(tmp_path / "a.tif", said), OutputRefused)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        assert isinstance(write_failure(tmp_path / "a.tif", said), OutOfSpace)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []
