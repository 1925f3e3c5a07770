"""Addresses that are signed whenever they are read: signatures end after an hour, and a map of a
country takes longer."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from ..errors import BadInput
from ..messages import msg

SIGNINGS = ("planetary-computer",)
_HOST = ".blob.core.windows.net"
_LEAST_GDAL = 3050200


def signed(file: str, collection: str) -> str:
    """The name by which GDAL opens a file of the Planetary Computer; any other stays.

    GDAL gets the signature itself: https://gdal.org/user/virtual_file_systems.html#vsicurl."""
    address = file.removeprefix("/vsicurl/")
    if not (urlsplit(address).hostname or "").endswith(_HOST) or "?" in address:
        return file
    of = f"&pc_collection={quote(collection, safe='')}" if collection else ""
    # With “/” as “%2F” GDAL 3.6 does not find the file.
    return f"/vsicurl?pc_url_signing=yes{of}&url={quote(address, safe='/:')}"


def refuse_old_gdal() -> None:
    """Raise BadInput where this GDAL cannot sign."""
    from osgeo import gdal

    if int(gdal.VersionInfo()) < _LEAST_GDAL:
        raise BadInput(
            msg(
                "GDAL {version} cannot sign addresses of the Planetary Computer; take GDAL 3.5.2 "
                "or newer.",
                version=gdal.VersionInfo("RELEASE_NAME"),
            )
        )
