"""A STAC API on loopback: answers /, /conformance, /collections and /search page by page, by GET as
every server has to, and serves images by range requests."""

import http.server
import json
import re
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
from osgeo import gdal, osr

from support import scenes

COLLECTION = "sentinel-2-l2a"
CONFORMS = ["core", "item-search", "collections", "ogcapi-features"]
COLOURS = ("red", "green", "blue", "nir")


class StacServer:
    """items: dicts of Items without links. page: how many a page holds. requests: what was
    asked, “GET /search?…”."""

    def __init__(self, folder, *, page=2):
        self.folder, self.page = Path(folder), page
        self.items, self.requests = [], []
        self.wait = threading.Event()  # searches are answered while it is set
        self.wait.set()
        server = self

        class Handler(_Handler):
            api = server

        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self._http.server_port}"

    def close(self):
        self.wait.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def add(self, item):
        """Add an Item, with its own address."""
        href = f"{self.address}/collections/{COLLECTION}/items/{item['id']}"
        item["links"] = [{"rel": "self", "href": href}, *item.get("links", [])]
        self.items.append(item)
        return item

    def found(self, said):
        """The Items of a search: what lies in the place and the time."""
        west, south, east, north = said["bbox"]
        first, last = said["datetime"].split("/")
        names = said.get("collections", [COLLECTION])
        return [
            item
            for item in self.items
            if first <= item["properties"]["datetime"] <= last
            and COLLECTION in names
            and item["bbox"][0] < east
            and item["bbox"][2] > west
            and item["bbox"][1] < north
            and item["bbox"][3] > south
        ]

    def answer(self, said):
        """One page, with a link to the next."""
        found = self.found(said)
        start = int(said.get("token") or 0)
        page = {"type": "FeatureCollection", "features": found[start : start + self.page]}
        page["links"] = []
        if start + self.page < len(found):
            values = {**said, "token": start + self.page}
            query = "&".join(
                f"{key}={','.join(map(str, value)) if isinstance(value, list) else value}"
                for key, value in values.items()
            )
            page["links"].append({"rel": "next", "href": f"{self.address}/search?{query}"})
        return page


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.do_GET()

    def do_GET(self):
        self.api.requests.append(f"{self.command} {self.path}")
        parts = urlsplit(self.path)
        base = self.api.address
        if parts.path in ("", "/"):
            links = [
                {"rel": "self", "href": base},
                {"rel": "search", "href": f"{base}/search", "type": "application/geo+json"},
                {"rel": "data", "href": f"{base}/collections"},
                {"rel": "conformance", "href": f"{base}/conformance"},
            ]
            about = {"type": "Catalog", "id": "loopback", "description": "Small images"}
            return self._json({**about, "stac_version": "1.0.0", "links": links, **_conformance()})
        if parts.path == "/conformance":
            return self._json(_conformance())
        if parts.path == "/collections":
            about = {"id": COLLECTION, "title": "Sentinel-2 Level 2A"}
            return self._json({"collections": [about], "links": []})
        if parts.path == "/search":
            self.api.wait.wait(20)
            said = {key: values[0] for key, values in parse_qs(parts.query).items()}
            said["bbox"] = [float(part) for part in said["bbox"].split(",")]
            said["collections"] = said.get("collections", COLLECTION).split(",")
            return self._json(self.api.answer(said))
        if found := re.fullmatch(r"/collections/[^/]+/items/([^/]+)", parts.path):
            item = next((each for each in self.api.items if each["id"] == found[1]), None)
            return self._json(item) if item else self._end(404)
        return self._file(parts.path)

    def _json(self, value):
        return self._end(200, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def _file(self, path):
        file = self.api.folder / path.lstrip("/")
        if not file.is_file():
            return self._end(404)
        content = file.read_bytes()
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if asked is None:
            return self._end(200, content, {"Accept-Ranges": "bytes"})
        first = int(asked[1])
        last = min(int(asked[2] or len(content)), len(content) - 1)
        if first >= len(content):
            return self._end(416)
        where = {"Content-Range": f"bytes {first}-{last}/{len(content)}"}
        return self._end(206, content[first : last + 1], where)

    def _end(self, code, content=b"", headers=None):
        self.send_response(code)
        for name, value in {**(headers or {}), "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            with suppress(BrokenPipeError, ConnectionResetError):  # who asked has stopped
                self.wfile.write(content)


def _conformance():
    return {"conformsTo": [f"https://api.stacspec.org/v1.0.0/{name}" for name in CONFORMS]}


def write_images(folder, *, changed=False):
    """Bands and mask of one date as small COGs, and a picture; returns the folder's name."""
    name = "after" if changed else "before"
    place = Path(folder) / name
    for number, colour in enumerate(COLOURS):
        texture = scenes.ground(scenes.SIDE, changed=changed) + 0.2 + number / 20
        stored = np.clip(texture * 1e4 + 1000, 1, 10000).astype(np.uint16)
        scenes.write_band(place / f"{colour}.tif", stored, 10, nodata=0)
        source = gdal.Open(str(place / f"{colour}.tif"))
        gdal.GetDriverByName("COG").CreateCopy(str(place / f"{colour}_cog.tif"), source)
    half = scenes.SIDE // 2
    scenes.write_band(place / "SCL.tif", np.full((half, half), 4, np.uint8), 20)
    picture = gdal.GetDriverByName("MEM").Create("", 96, 96, 3, gdal.GDT_Byte)
    grey = np.clip((texture - 0.2) * 500, 0, 255).astype(np.uint8)
    for band in (1, 2, 3):
        picture.GetRasterBand(band).WriteArray(grey)
    gdal.GetDriverByName("PNG").CreateCopy(str(place / "thumbnail.png"), picture)
    return name


def item(images, date, *, cloud=5.0, tile="32TNR", orbit=22, east=0.0, **properties):
    """An Item whose assets are the images of a folder of the server. east: degrees that it is said
    to lie beside them."""
    bounds = _degrees(east)
    west, south, east_end, north = bounds
    corners = [[west, south], [east_end, south], [east_end, north], [west, north], [west, south]]
    values = {"scale": 1e-4, "offset": -0.1, "nodata": 0}
    assets = {
        colour: {
            "href": f"../../../{images}/{colour}_cog.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "eo:bands": [{"name": colour, "common_name": colour}],
            "raster:bands": [values],
        }
        for colour in COLOURS
    }
    assets["scl"] = {"href": f"../../../{images}/SCL.tif", "type": "image/tiff"}
    picture = f"../../../{images}/thumbnail.png"
    assets["thumbnail"] = {"href": picture, "type": "image/png", "roles": ["thumbnail"]}
    about = {"datetime": f"{date}T10:10:31Z", "platform": "sentinel-2a", "eo:cloud_cover": cloud}
    about |= {"grid:code": f"MGRS-{tile}" if tile else None, "sat:relative_orbit": orbit}
    about = {key: value for key, value in {**about, **properties}.items() if value is not None}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_{tile or 'x'}_{date.replace('-', '')}_R{orbit}_{properties.get('number', 0)}",
        "collection": COLLECTION,
        "bbox": bounds,
        "geometry": {"type": "Polygon", "coordinates": [corners]},
        "properties": about,
        "assets": assets,
    }


def _degrees(east):
    """Where the images lie: west, south, east, north in degrees."""
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32632)
    degrees.ImportFromEPSG(4326)
    for each in (utm, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turned = osr.CoordinateTransformation(utm, degrees)
    left, top = scenes.PLACE
    side = scenes.SIDE * 10
    corners = [turned.TransformPoint(left + x, top - y) for x in (0, side) for y in (0, side)]
    longitudes, latitudes = [each[0] + east for each in corners], [each[1] for each in corners]
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
