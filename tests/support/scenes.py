"""Products as they are delivered, tiny: the names, metadata and types of the real ones."""

import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SIDE = 96  # pixels of 10 m
PLACE = (600000.0, 5000040.0)
S2_NAMES = [*(f"B{number:02}" for number in range(1, 9)), "B8A", *("B09", "B10", "B11", "B12")]
S2_PIXELS = dict(zip(S2_NAMES, (60, 10, 10, 10, 20, 20, 20, 10, 20, 60, 60, 20, 20)))
REFLECTANCES = {
    "coastal": 0.10, "blue": 0.12, "green": 0.14, "red": 0.16, "rededge1": 0.18, "rededge2": 0.20,
    "rededge3": 0.22, "nir": 0.30, "nir08": 0.31, "nir09": 0.05, "cirrus": 0.11, "swir16": 0.25,
    "swir22": 0.20,
}  # fmt: skip


def has_jp2():
    """Whether this GDAL writes JPEG 2000, as Sentinel-2 is delivered."""
    return gdal.GetDriverByName("JP2OpenJPEG") is not None


def ground(side, *, changed=False, seed=1):
    """Texture around 0 (side, side) in hundredths of reflectance; changed: with a bright square."""
    coarse = np.random.default_rng(seed).normal(0, 1.0, (8, 8))
    texture = np.kron(coarse, np.ones((side // 8, side // 8)))
    if changed:
        texture[side // 2 : side // 2 + side // 4, side // 4 : side // 2] += 25.0
    return texture / 100


def write_band(path, values, pixel, *, epsg=32632, nodata=None, place=PLACE):
    """One band of a product: GeoTIFF, or lossless JPEG 2000 by its ending."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = values if values.ndim == 3 else values[None]
    count, height, width = values.shape
    kind = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "uint8": gdal.GDT_Byte,
            "float32": gdal.GDT_Float32}[values.dtype.name]  # fmt: skip
    jp2 = path.suffix == ".jp2"
    driver = gdal.GetDriverByName("MEM" if jp2 else "GTiff")
    made = driver.Create("" if jp2 else str(path), width, height, count, kind)
    made.SetGeoTransform((place[0], pixel, 0.0, place[1], 0.0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    made.SetProjection(reference.ExportToWkt())
    for number in range(count):
        made.GetRasterBand(number + 1).WriteArray(values[number])
        if nodata is not None:
            made.GetRasterBand(number + 1).SetNoDataValue(nodata)
    if jp2:
        options = ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO"]
        gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), made, 0, options)
    made = None
    return path


def _stored(colour, side, *, changed, scale, offset, empty=0):
    """Stored values of a colour whose reflectance is (value + offset) · scale; the first `empty`
    columns hold no data (0)."""
    values = (REFLECTANCES[colour] + ground(side, changed=changed)) / scale - offset
    values = np.clip(np.rint(values), 1, 65534).astype(np.uint16)
    values[:, :empty] = 0
    return values


_S2_XML = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{date}T10:10:31.024Z</PRODUCT_START_TIME>
      <PRODUCT_URI>{name}</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <Datatake datatakeIdentifier="GS2A"><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
        <DATATAKE_SENSING_START>{date}T10:10:31.024Z</DATATAKE_SENSING_START></Datatake>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
      {quantification}
      {offsets}
    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Quality_Indicators_Info><Cloud_Coverage_Assessment>{cloud}</Cloud_Coverage_Assessment></n1:Quality_Indicators_Info>
</n1:Level-{level}_User_Product>
"""


def sentinel2(
    folder, *, level="L2A", date="2021-06-01", baseline="05.00", cloud=12.4, changed=False, empty=0
):
    """A .SAFE folder with all bands, each of one tone but for a texture; returns its path."""
    day = date.replace("-", "")
    number = baseline.replace(".", "")
    name = f"S2A_MSI{level}_{day}T101031_N{number}_R022_T32TQM_{day}T133029.SAFE"
    safe = Path(folder) / name
    granule = safe / "GRANULE" / f"{level}_T32TQM_A031_{day}T101559"
    shift = -1000 if baseline >= "04.00" else 0
    one = "BOA_ADD_OFFSET" if level == "L2A" else "RADIO_ADD_OFFSET"
    items = "".join(f'<{one} band_id="{place}">{shift}</{one}>' for place in range(13))
    lists = {"L2A": "BOA_ADD_OFFSET_VALUES_LIST", "L1C": "Radiometric_Offset_List"}[level]
    values = '<{0} unit="none">10000</{0}>'
    quantification = (
        "<QUANTIFICATION_VALUES_LIST>"
        + values.format("BOA_QUANTIFICATION_VALUE")
        + "</QUANTIFICATION_VALUES_LIST>"
        if level == "L2A"
        else values.format("QUANTIFICATION_VALUE")
    )
    from deepchange.engine.scenes.band_colours import SENSORS

    for band in S2_NAMES:
        if level == "L2A" and band == "B10":
            continue
        pixel = S2_PIXELS[band]
        colour = SENSORS["sentinel-2"][band[1:].lstrip("0").lower()]
        side = SIDE * 10 // pixel
        stored = _stored(
            colour, side, changed=changed, scale=1e-4, offset=shift, empty=empty * 10 // pixel
        )
        inner = (
            f"IMG_DATA/R{pixel}m/T32TQM_{day}T101031_{band}_{pixel}m.jp2"
            if level == "L2A"
            else f"IMG_DATA/T32TQM_{day}T101031_{band}.jp2"
        )
        write_band(granule / inner, stored, pixel)
    if level == "L2A":
        coarse = _stored("red", SIDE // 6, changed=changed, scale=1e-4, offset=shift)
        write_band(granule / f"IMG_DATA/R60m/T32TQM_{day}T101031_B04_60m.jp2", coarse, 60)
        write_band(
            granule / f"IMG_DATA/R20m/T32TQM_{day}T101031_SCL_20m.jp2",
            np.full((SIDE // 2, SIDE // 2), 4, np.uint8), 20,
        )  # fmt: skip
    offsets = f"<{lists}>{items}</{lists}>" if shift else ""
    (safe / f"MTD_MSI{level}.xml").write_text(
        _S2_XML.format(level=level, date=date, name=name, baseline=baseline, cloud=cloud,
                       quantification=quantification, offsets=offsets)
    )  # fmt: skip
    (safe / "manifest.safe").write_text("<xfdu:XFDU xmlns:xfdu='urn:ccsds:schema:xfdu:1'/>")
    return safe


def zipped(folder):
    """A folder as the .zip that it is delivered in."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, f"{folder.name}/{file.relative_to(folder).as_posix()}")
    shutil.rmtree(folder)
    return path


_LANDSAT = {
    "LANDSAT_8": ("LC08", "OLI_TIRS", {1: "coastal", 2: "blue", 3: "green", 4: "red", 5: "nir08",
                                       6: "swir16", 7: "swir22"}),
    "LANDSAT_5": ("LT05", "TM", {1: "blue", 2: "green", 3: "red", 4: "nir08", 5: "swir16",
                                 7: "swir22"}),
}  # fmt: skip
L1_SUN = 30.0  # degrees


def landsat(
    folder,
    *,
    level="L2SP",
    date="2021-06-01",
    spacecraft="LANDSAT_8",
    changed=False,
    empty=0,
    place=PLACE,
):
    """A Collection 2 folder of 30 m bands; returns its path."""
    prefix, sensor, bands = _LANDSAT[spacecraft]
    day = date.replace("-", "")
    name = f"{prefix}_{level}_193028_{day}_20210608_02_T1"
    home = Path(folder) / name
    first = level.startswith("L1")
    scale, offset = (2e-05, -0.1) if first else (2.75e-05, -0.2)
    sun = np.sin(np.radians(L1_SUN)) if first else 1.0
    contents, numbers = [], []
    side = SIDE // 3
    for number, colour in bands.items():
        file = f"{name}_{'' if first else 'SR_'}B{number}.TIF"
        stored = _stored(
            colour, side, changed=changed, scale=scale / sun, offset=offset / scale,
            empty=empty // 3,
        )  # fmt: skip
        write_band(home / file, stored, 30, nodata=0, place=place)
        contents.append(f'FILE_NAME_BAND_{number} = "{file}"')
        numbers += [
            f"REFLECTANCE_MULT_BAND_{number} = {scale:.4E}",
            f"REFLECTANCE_ADD_BAND_{number} = {offset}",
        ]
    if first:
        pan = np.full((SIDE // 3 * 2, SIDE // 3 * 2), 9000, np.uint16)
        write_band(home / f"{name}_B8.TIF", pan, 15, place=place)
        contents.append(f'FILE_NAME_BAND_8 = "{name}_B8.TIF"')
    else:
        warm = np.full((side, side), 44000, np.uint16)
        write_band(home / f"{name}_ST_B10.TIF", warm, 30, nodata=0, place=place)
        contents.append(f'FILE_NAME_BAND_ST_B10 = "{name}_ST_B10.TIF"')
    quality = f"{name}_QA_PIXEL.TIF"
    write_band(home / quality, np.full((side, side), 21824, np.uint16), 30, place=place)
    contents.append(f'FILE_NAME_QUALITY_L1_PIXEL = "{quality}"')
    level_1 = ["REFLECTANCE_MULT_BAND_4 = 9.0000E-05", "REFLECTANCE_ADD_BAND_4 = -0.9"]
    groups = {
        "PRODUCT_CONTENTS": [f'PROCESSING_LEVEL = "{level}"', "COLLECTION_NUMBER = 02", *contents],
        "IMAGE_ATTRIBUTES": [
            f'SPACECRAFT_ID = "{spacecraft}"', f'SENSOR_ID = "{sensor}"',
            f"DATE_ACQUIRED = {date}", "CLOUD_COVER = 7.31", f"SUN_ELEVATION = {L1_SUN}",
        ],
        "LEVEL1_RADIOMETRIC_RESCALING": numbers if first else level_1,
    }  # fmt: skip
    if not first:
        groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"] = numbers
        groups["LEVEL2_SURFACE_TEMPERATURE_PARAMETERS"] = [
            "TEMPERATURE_MULT_BAND_ST_B10 = 0.00341802", "TEMPERATURE_ADD_BAND_ST_B10 = 149.0",
        ]  # fmt: skip
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, values in groups.items():
        lines += [f"  GROUP = {group}", *(f"    {value}" for value in values),
                  f"  END_GROUP = {group}"]  # fmt: skip
    text = "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""])
    (home / f"{name}_MTL.txt").write_text(text)
    return home


def tarred(folder):
    """A folder as the .tar that it is delivered in, files at its top."""
    path = folder.with_name(f"{folder.name}.tar")
    with tarfile.open(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
    shutil.rmtree(folder)
    return path


def planet(folder, *, surface=True, bands=4, date="2021-06-01", changed=False, metadata=True):
    """A PlanetScope folder of pixels of 3 m, with UDM2; returns its path."""
    scene = f"{date.replace('-', '')}_101010_12_105c"
    place = Path(folder) / scene
    colours = {
        4: ["blue", "green", "red", "nir"],
        8: ["coastal", "blue", "green", "green", "red", "red", "rededge1", "nir"],
    }[bands]
    scale = 1e-4 if surface else 2e-5
    stored = np.stack(
        [_stored(colour, SIDE, changed=changed, scale=scale, offset=0) for colour in colours]
    )
    ending = f"{'_SR' if surface else ''}{'_8b' if bands == 8 else ''}"
    write_band(place / f"{scene}_3B_AnalyticMS{ending}.tif", stored, 3)
    write_band(place / f"{scene}_3B_udm2.tif", np.ones((8, SIDE, SIDE), np.uint8), 3)
    write_json(
        place / f"{scene}_metadata.json",
        {"properties": {"acquired": f"{date}T10:10:10.123Z", "cloud_percent": 3}},
    )
    if metadata:
        each = "".join(
            f"<ps:bandSpecificMetadata><ps:bandNumber>{number}</ps:bandNumber>"
            "<ps:radiometricScaleFactor>0.01</ps:radiometricScaleFactor>"
            "<ps:reflectanceCoefficient>2e-05</ps:reflectanceCoefficient>"
            "</ps:bandSpecificMetadata>"
            for number in range(1, bands + 1)
        )
        text = f'<ps:EarthObservation xmlns:ps="http://schemas.planet.com/ps/v1">{each}</ps:EarthObservation>'
        (place / f"{scene}_3B_AnalyticMS_metadata.xml").write_text(text)
    return place


def hls(folder, *, kind="L30", day="2021152", changed=False):
    """An HLS folder of one granule; returns its path."""
    from deepchange.engine.scenes.band_colours import SENSORS

    granule = f"HLS.{kind}.T32TQM.{day}T101031.v2.0"
    place = Path(folder) / granule
    numbers = SENSORS["landsat-8" if kind == "L30" else "sentinel-2"]
    for number, colour in numbers.items():
        if colour not in REFLECTANCES:
            continue
        stored = _stored(colour, SIDE // 3, changed=changed, scale=1e-4, offset=0).astype(np.int16)
        stored[:, 0] = -9999
        band = f"B{number.upper().rjust(2, '0')}"
        write_band(place / f"{granule}.{band}.tif", stored, 30, nodata=-9999)
    write_band(place / f"{granule}.Fmask.tif", np.full((SIDE // 3, SIDE // 3), 64, np.uint8), 30)
    (place / f"{granule}.cmr.xml").write_text(
        "<Granule><AdditionalAttributes><AdditionalAttribute><Name>CLOUD_COVERAGE</Name><Values>"
        "<Value>21</Value></Values></AdditionalAttribute></AdditionalAttributes></Granule>"
    )
    return place


def stac_item(folder, *, date="2021-06-01", changed=False, version="1.0.0"):
    """A STAC Item beside its files of 10 and 20 m, as JSON; returns its path."""
    place = Path(folder) / f"item_{date}"
    assets = {"thumbnail": {"href": "a.jpg", "type": "image/jpeg", "roles": ["thumbnail"]}}
    for colour, pixel in (("red", 10), ("green", 10), ("blue", 10), ("nir", 10), ("swir16", 20)):
        side = SIDE * 10 // pixel
        stored = _stored(colour, side, changed=changed, scale=1e-4, offset=-1000)
        write_band(place / f"{colour}.tif", stored, pixel)
        values = {"scale": 1e-4, "offset": -0.1, "nodata": 0}
        asset = {"href": f"./{colour}.tif", "type": "image/tiff; application=geotiff"}
        if version == "1.0.0":
            asset |= {"eo:bands": [{"common_name": colour}], "raster:bands": [values]}
        else:
            told = {"raster:scale": 1e-4, "raster:offset": -0.1, "nodata": 0}
            asset |= {"bands": [{"name": colour, "eo:common_name": colour, **told}]}
        assets[f"asset_{colour}"] = asset
    write_band(place / "SCL.tif", np.full((SIDE // 2, SIDE // 2), 4, np.uint8), 20)
    assets["scl"] = {"href": "./SCL.tif", "type": "image/tiff", "roles": ["data"]}
    properties = {"datetime": f"{date}T10:10:31Z", "eo:cloud_cover": 5.2, "platform": "sentinel-2a"}
    return write_json(
        place / "item.json",
        {"type": "Feature", "stac_version": version, "id": "S2A_32TQM", "properties": properties,
         "assets": assets},
    )  # fmt: skip


def write_json(path, values):
    """JSON on disk."""
    path.write_text(json.dumps(values))
    return path
