"""Images that were found as layers of the project."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit

from qgis.core import QgsProject, QgsRasterLayer

from ....engine.errors import BadInput, OutputRefused
from ....engine.files.json_text import json_text
from ....engine.paths import home
from ....engine.stac.images import FoundImage
from ....engine.stac.signing import refuse_old_gdal, signed
from ....engine.stac.table import whole_item
from ...map.image_layers import add_image
from ...map.products import open_image, product_of
from ...settings import as_file_name
from ...text.translation import tr

_SIGNED = "planetarycomputer.microsoft.com"


def name_of(image: FoundImage, api: str, collection: str) -> str:
    """The name by which the engine reads an image: its address, or a file of its Item, where
    addresses are signed or there is none. Raises BadInput, OutputRefused."""
    signs = urlsplit(api).hostname == _SIGNED
    if image.address and not signs:
        return image.address
    if signs:
        refuse_old_gdal()
    item = whole_item(image, lambda file: signed(file, collection) if signs else file)
    mark = hashlib.sha256(f"{api} {image.id}".encode()).hexdigest()[:12]
    file = home() / "items" / f"{as_file_name(image.id, 60)}_{mark}.json"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".partial")
        part.write_text(json_text(item), encoding="utf-8")
        part.replace(file)
    except OSError as error:
        sentence = tr("The folder “{folder}” cannot be written, where found images are kept.")
        raise OutputRefused(sentence.format(folder=file.parent)) from error
    return str(file)


def read_ahead(name: str) -> None:
    """In a thread: read all that a layer of the image needs, which GDAL then has in memory.
    Raises BadInput where it cannot be opened."""
    if open_image(name) is None:
        raise BadInput(
            tr("“{name}” is no raster that can be opened; choose another image.").format(name=name)
        )


def layer_of(name: str) -> QgsRasterLayer:
    """The layer that the project has of an image, else a new one. Raises BadInput."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and product_of(layer) == name:
            return layer
    layer = open_image(name)
    if layer is None:
        raise BadInput(
            tr("“{name}” is no raster that can be opened; choose another image.").format(name=name)
        )
    add_image(project, layer)
    return layer
