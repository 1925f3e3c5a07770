"""What the engine says of pairs, models and folders, recognised and told again in the user's language.

Each text is a sentence of the engine with names for what it fills in; a test finds every one in the engine's source.
What is not recognised is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from .formatting import rewritten
from .translation import tr

# Problems and remarks about a pair, then about models, places, files and folders.
SENTENCES = (
    "Before and after are the same image; choose two.",
    "“{before}” and “{after}” do not overlap; choose two images of the same place, or check their reference systems.",
    "“{before}” has {n_before} band(s) and “{after}” has {n_after}; the first {n} of each are compared. Name others "
    "with --bands-before and --bands-after if these do not match.",
    "“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has {n} channel(s); give two "
    "images with colour tables, or turn the first into three bands (gdal_translate -expand rgb) and give another "
    "image of three bands.",
    "“{layer}” names no reference system; that of the other image is assumed.",
    "“{layer}” does not say in which reference system its coordinates are, and they do not fit those of the other "
    "image; assign its reference system, then detect again.",
    "“{layer}” carries no georeference, and the images differ in size ({n_width} × {n_height} and {n_columns} × "
    "{n_rows} pixels); georeference it, or give images of equal size.",
    "“{layer}” carries no georeference; being of equal size, it is taken to cover the same pixels as the other image.",
    "The images carry no georeference: areas are counted in pixels.",
    "The images name no reference system: areas are counted in pixels.",
    "“{layer}” lies on another grid and is resampled (bilinear) onto that of “{other}”.",
    "“{layer}” lies on another grid and is resampled (nearest) onto that of “{other}”.",
    "“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.",
    "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no "
    "nodata value for it: it is compared like ground. If it is fill, say --nodata-before {again}.",
    "“{layer}” holds {value} in about {share} of its pixels, in all bands and up to its border, and declares no "
    "nodata value for it: it is compared like ground. If it is fill, say --nodata-after {again}.",
    "“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for "
    "nodata. Say another with --nodata-before if it is a measurement.",
    "“{layer}” holds {value} in about {share} % of its pixels and declares no nodata value: it is taken for "
    "nodata. Say another with --nodata-after if it is a measurement.",
    "“{layer}” is a sparse file: the blocks that it does not hold are taken for no data, not for 0. Write it "
    "whole if they are zeros.",
    "Band {n} of “{layer}” is called transparency (alpha), but its values vary as measurements do: it is read as "
    "data. Leave it out with --bands {bands} if it is none.",
    "Band {n} of “{layer}” holds nothing but 0 and {n_full}: it is taken for its transparency (alpha). Name the "
    "bands with --bands {bands} if it is data.",
    "“{before}” and “{after}” hold their colours or bands in another order; bands of one name are compared: "
    "{first} of the first with {second} of the second. Name others with --bands-before and --bands-after.",
    "1 polygon that was drawn or edited by hand is kept as it is.",
    "{n} polygons that were drawn or edited by hand are kept as they are.",
    "What was edited in the earlier polygons and has no place among the new ones is kept in “{name}”.",
    "No polygon is accepted yet; accept some in the review, then save them.",
    "“{path}” is a file of the result itself; choose another name.",
    "“{layer}” says that it has {n_width} × {n_height} pixels where both images lie, more than a run can work through; "
    "choose a part of it with --area-of-interest, or get the file again if it is damaged.",
    "“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, where no place is; assign its true "
    "reference system.",
    "No pixel holds data in both “{before}” and “{after}”; check the nodata values (--nodata) and that both images "
    "cover the same place.",
    "No pixel holds data in both “{before}” and “{after}” inside the area of interest; check the nodata values "
    "(--nodata) and that both images cover the same place.",
    "“{layer}” holds values beyond ±{value}, which are no measurements; declare what they stand for as nodata "
    "(--nodata), or choose other bands (--bands).",
    "“{layer}” holds one single value ({n}) wherever both images have data, so nothing can be compared; choose another "
    "image or other bands (--bands).",
    "The after image lies {n_pixels} pixels from the before image ({n_rows} rows, {n_columns} columns, by phase "
    "correlation): edges may show as change; align the images first.",
    "The model gave no number for {n} pixels in one window, in full precision neither: they are marked as not "
    "assessed.",
    "The model gave no number for {n} pixels in {n_windows} windows, in full precision neither: they are marked as not "
    "assessed.",
    "{n} % of what was assessed counts as changed, which is unlikely: raise the threshold (--threshold), take another "
    "model (--model), and check that both images have the same bands and season.",
    "The before image “{layer}” has {n} band(s), no band {n_band}; give bands from 1 to {n_last}.",
    "The after image “{layer}” has {n} band(s), no band {n_band}; give bands from 1 to {n_last}.",
    "The before image “{layer}” holds complex numbers; give its amplitude or its intensity instead.",
    "The after image “{layer}” holds complex numbers; give its amplitude or its intensity instead.",
    # Models
    "There is no model “{model}”; choose one of {there}, or a weights file (*.safetensors).",
    "“{model}” takes {n} channel(s) ({bands}), and the images give {n_channels}; name as many bands with --bands, or "
    "choose another model.",
    "“{model}” takes {bands}: bands {before} of the before image and {after} of the after image are used; name others "
    "with --bands.",
    "“{model}” was made for pixels of {size}, and these are {n_width} × {n_height} m: things look smaller or larger to "
    "it than it learned; resample the images, or read its answer with care.",
    "“{model}” was made for values from {n_low} to {n_high}, and these run from {n_least} to {n_most}: scale the "
    "images to its range, or read its answer with care.",
    "Only {n} pixels hold data in both images, and “{model}” learns from them: with fewer than {n_enough} its answer "
    "is little more than a guess.",
    "“{path}” is no weights file of Deep Change, or only a part of one: bring in a published checkpoint with "
    "deepchange weights import, and get a broken one again.",
    # Places
    "The area of interest “{name}” lies outside what both images cover; choose another area.",
    "The area of interest “{name}” does not exist; check the path.",
    "The area of interest “{name}” holds no polygon; choose a polygon layer.",
    "The area of interest “{name}” holds coordinates that are no places; repair its geometries.",
    "The area of interest “{name}” holds coordinates that are no places (feature {n}); repair its geometries.",
    "The area of interest “{name}” has no CRS; that of the raster is assumed.",
    "{n} of {n_all} features of the area of interest “{name}” are no polygons and are left out.",
    "1 feature of the area of interest “{name}” cannot be placed in the CRS of the raster and is left out.",
    "{n} features of the area of interest “{name}” cannot be placed in the CRS of the raster and are left out.",
    "The images carry no georeference, so an area of interest cannot be placed on them; leave it out.",
    "The before image “{name}” has changed since the detection: the probabilities are of what it was, all that is "
    "decided anew of what it is now; detect again.",
    "The after image “{name}” has changed since the detection: the probabilities are of what it was, all that is "
    "decided anew of what it is now; detect again.",
    # Files and folders
    "{subject} does not exist; check the path.",
    "{subject} is empty (0 bytes); copy or download it again.",
    "{subject} is a folder, not a raster; give a file inside it.",
    "{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.",
    "{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that GDAL reads, such as a GeoTIFF.",
    "The result needs about {needed}, but only {free} are free; choose another folder.",
    "The disk is full: the result could not be written to “{folder}”. Free some space, or choose another output "
    "folder, and detect again.",
    "“{folder}” already holds a result ({names}); choose another folder, or say --overwrite.",
    "“{folder}” is a file, not a folder; choose another output folder.",
    "“{folder}” cannot be written: {reason}; choose another output folder.",
    "The result would replace “{path}”, which is read in the same run; choose another output folder.",
    "{error} What was detected so far is kept: go on with it with --resume.",
    # Rasters
    "{subject} cannot be read: {why}; choose a file.",
    "{subject} holds no bands; {hint}.",
    "{subject} cannot be fetched; check its address, and that its server can be reached.",
    "{subject} cannot be fetched ({message}); check its address, and that its server can be reached.",
    "{subject} cannot be read at rows {n} to {n_last}: {fault} (GDAL says: {message}); {remedy}.",
    "{subject} cannot be read at rows {n} to {n_last}: {fault}; {remedy}.",
    "{subject} cannot be read as it is stored (GDAL says: {message}).",
    "{subject} cannot be placed on the grid of the other image (GDAL says: {message}); check its reference system.",
    "“{name}” cannot be written (GDAL says: {message}).",
    "The folder of “{path}” is gone: it was deleted, renamed or taken away meanwhile; detect again.",
    "The coordinate reference system of a raster cannot be understood; assign it again.",
    "No pixel of “{layer}” can be {value} (its values are {type}): that nodata value is left aside there, and what "
    "the file itself declares counts.",
    "“{layer}” says where it lies by a camera model (RPC) only, so its pixels lie on no grid; place it first "
    "(gdalwarp {option} -t_srs EPSG:…), then detect again.",
    "“{layer}” says where it lies by arrays of coordinates (geolocation) only, so its pixels lie on no grid; place "
    "it first (gdalwarp {option} -t_srs EPSG:…), then detect again.",
    "“{layer}” is read as the colours of its colour table; where it is resampled, the nearest pixel counts, so that "
    "no class is blended with another.",
    "“{layer}” is read as the greys of its colour table; where it is resampled, the nearest pixel counts, so that "
    "no class is blended with another.",
    "“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with "
    "loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it "
    "first (nearblack -setalpha): --nodata-before 0 would catch a part of it.",
    "“{layer}” is black or nearly so in about {share} of its pixels and up to its border, and was compressed with "
    "loss, so that no one nodata value stands for that collar: it is compared like ground. If it is fill, clean it "
    "first (nearblack -setalpha): --nodata-after 0 would catch a part of it.",
    "Band {n} of “{layer}” holds no data anywhere and is left out, in both images.",
    "Bands {bands} of “{layer}” hold no data anywhere and are left out, in both images.",
    "“{before}” is given as before and is dated {first}, later than “{after}” ({second}). Swap the images if before "
    "and after are mixed up.",
    "“{before}” is given as before and is dated {first}, later than “{after}” ({second}); these are dates of the "
    "files, perhaps not of the pictures. Swap the images if before and after are mixed up.",
    "The files of the before image do not go together ({message}); give single bands on one grid, or pieces in one "
    "reference system with the same bands.",
    "The files of the after image do not go together ({message}); give single bands on one grid, or pieces in one "
    "reference system with the same bands.",
    "The bands of the before image differ in pixel size: {names} is resampled (nearest) onto the finest of them.",
    "The bands of the before image differ in pixel size: {names} are resampled (nearest) onto the finest of them.",
    "The bands of the after image differ in pixel size: {names} is resampled (nearest) onto the finest of them.",
    "The bands of the after image differ in pixel size: {names} are resampled (nearest) onto the finest of them.",
    "“{first}” and “{second}” of the before image cover nearly the same ground with pixels of another size, so one "
    "would hide the other; give single bands that cover the same ground, or bring them onto one grid first "
    "(gdalwarp -tap -tr).",
    "“{first}” and “{second}” of the after image cover nearly the same ground with pixels of another size, so one "
    "would hide the other; give single bands that cover the same ground, or bring them onto one grid first "
    "(gdalwarp -tap -tr).",
    "“{first}” would hide “{second}” of the before image: both cover the same ground and hold several bands; give "
    "files of a single band to stack them, or pieces that lie side by side.",
    "“{first}” would hide “{second}” of the after image: both cover the same ground and hold several bands; give "
    "files of a single band to stack them, or pieces that lie side by side.",
    "The images have no georeferencing, so the minimum area of {n} m² is not applied; give it in pixels (--min-area "
    "25px).",
    "{n} % of the pixels are the same to the last bit in both images; how much unchanged ground differs was "
    "measured on the others.",
    "{n} % of the pixels are the same to the last bit in both images; beside them, whatever differs looks changed.",
    "No pixel differs clearly more than all the others do: perhaps nothing changed, and what is marked as changed "
    "is noise; look at both images before you use the map.",
    "The values look like radar intensities on a linear scale, on which bright ground always differs more than dark "
    "ground; if they are, convert both images to dB (10 · log10), then detect again.",
    "No pixel holds data in both dates, so there is nothing to compare; check the rasters.",
    "The detection was stopped.",
    "The refinement was stopped.",
    "--{option} is {said}; give {allowed}.",
    # Vector layers and references
    "{subject} holds coordinates that are no places (feature {n}); repair its geometries.",
    "{subject} cannot be read to its end (GDAL says: {message}); copy or export it again.",
    "{subject} cannot be read as a vector file ({why}); {hint}.",
    "“{number}” in “{name}” is no number of a layer; give |layername= and its name.",
    "“{file}” has no layer “{layer}”; it has: {layers}.",
    "“{file}” has no layer number {n}; it has: {layers}.",
    "“{file}” holds {n} layers: {layers}. Say which one is the area of interest, such as "
    "“{example}|layername={layer}” (on a command line in quotation marks).",
    "“{file}” holds {n} layers: {layers}. Say which one is the reference, such as "
    "“{example}|layername={layer}” (on a command line in quotation marks).",
    "The filter of “{name}” is a query (SELECT …), which Deep Change does not run; export the layer as QGIS shows "
    "it, and give that file.",
    "The filter “{filter}” of “{name}” cannot be understood ({message}); correct it.",
    "1 feature of the reference “{name}” cannot be placed in the CRS of the raster and is left out.",
    "{n} features of the reference “{name}” cannot be placed in the CRS of the raster and are left out.",
    "The reference “{name}” has no CRS; that of the raster is assumed.",
    "The raster has no CRS; that of the area of interest “{name}” is assumed for it.",
    "The raster has no CRS; that of the reference “{name}” is assumed for it.",
    "The CRS of the area of interest “{name}” cannot be changed into that of the raster; reproject the layer in "
    "QGIS, and give the new one.",
    "The CRS of the reference “{name}” cannot be changed into that of the raster; reproject the layer in QGIS, and "
    "give the new one.",
    "Polygons cannot be drawn (GDAL says: {message}); repair their geometries in QGIS.",
    "The layer “{layer}” of the area of interest “{name}” has no end, or more than {n} features; save the part that "
    "is needed as a layer of its own.",
    "The layer “{layer}” of the reference “{name}” has no end, or more than {n} features; save the part that is "
    "needed as a layer of its own.",
    "The layer “{layer}” of the polygons “{name}” has no end, or more than {n} features; save the part that is "
    "needed as a layer of its own.",
    "The area of interest “{name}” asks for what a query (SrcSQL) gives, which may have no end; save what it gives as "
    "a GeoPackage, and choose that.",
    "The result carries no georeference, so the layer “{name}” cannot be laid on it; give a raster.",
    "The reference “{name}” holds neither polygons nor points; choose another layer.",
    "{n} of {n_all} features of the reference “{name}” are no polygons and are left out.",
    "{n} of {n_all} features of the reference “{name}” are no points and are left out.",
    "Nothing says where the reference “{name}” and the result lie on one another: one has no georeference, and "
    "their sizes differ. Give the reference its georeference first.",
    "The reference “{name}” cannot be laid on the result (GDAL says: {message}).",
    "In the reference “{name}” the {n} bands differ, so which of them holds the classes cannot be known; export "
    "that one band, and give the new file.",
    "{n} of {n_all} polygons of the reference “{name}” hold no pixel centre of the raster, and do not count.",
    "{n} of {n_all} polygon of the reference “{name}” hold no pixel centre of the raster, and do not count.",
    "{n} of {n_all} polygons of the reference “{name}” lie outside the raster.",
    "{n} of {n_all} polygon of the reference “{name}” lie outside the raster.",
    "No point of the reference “{name}” with a class in “{field}” lies on the result.",
    "The reference “{name}” has no field “{field}”; it has: {fields}.",
    "Say which field of “{name}” holds the class that an analyst saw; it has: {fields}.",
    "“{result}” and “{reference}” have no pixel in common where both say something.",
    "The rows of “{name}” do not run east; warp it to a north-up raster first.",
    "“{name}” holds more than {n} different values, so it is no map of classes; give the change layer (change.tif) "
    "or a class raster.",
    "“{name}” holds fractions, so it is no map of classes; give the change layer (change.tif).",
    "“{name}” has no unchanged pixel, because 0 is its nodata value: what it calls unchanged is left out of all "
    "figures. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).",
    "“{name}” has no unchanged pixel: all that it assessed is called changed.",
    "“{value}” in the reference “{reference}” is no class of the result ({known}).",
    "“{name}” is a layer of classes, so --changed and --unchanged say nothing of it; leave them out, or give a "
    "change layer (change.tif).",
    "The reference “{reference}” has no unchanged pixel, because 0 is its nodata value: only where it says changed "
    "is anything compared. If 0 means unchanged, take that nodata value away (gdal_edit.py -unsetnodata).",
    "The reference holds too many different values to be a map of classes; choose another layer or field.",
    "The reference holds fractions, so it is no map of classes; choose another layer.",
    "No point of “{reference}” lies where “{layer}” says something.",
    "The sample has {n} points; give 0 for none, or some hundreds.",
    "The sample has fewer than two points where the map says {names}: areas cannot be estimated; give more points "
    "there, or, where such a class means that nothing was classified, make it the nodata value of the map "
    "(gdal_edit.py -a_nodata), which leaves it out.",
    "“{value}” is said to mean two things; give it in one of the lists only.",
    "{subject} holds {n} different values from 0 to 255, as a mask does that was saved with loss (JPEG): say "
    "--changed 128..255 --unchanged 0..127, or give the mask as it was before.",
    "{subject} holds the value {values}, and it cannot be known what {strange} means; say so with --changed, "
    "--unchanged and --unknown, such as {option} {example}.",
    "{subject} holds the values {values}, and it cannot be known what {strange} means; say so with --changed, "
    "--unchanged and --unknown, such as {option} {example}.",
    "{subject} holds the values {values}, and it cannot be known what {strange} mean; say so with --changed, "
    "--unchanged and --unknown, such as {option} {example}.",
    "{subject} holds 255 beside 1: it is taken for unknown, and left out.",
    "{subject} holds no other value than 255, which is taken for changed.",
    # Runs and results
    "“{path}” is a link that leads to itself; choose another folder.",
    "“{path}” is no folder on a disk; choose another output folder.",
    "“{folder}” already holds files called as those of a result ({names}); choose another folder, or say --overwrite.",
    "Another run is writing to “{folder}” now; wait for its end, or choose another folder.",
    "“{name}” was changed while it was being read, so that the result would be of two images; detect again when "
    "nobody writes to it.",
    "“{name}” has changed since the unfinished run in “{folder}” read it, so that it cannot be gone on with; put "
    "the file back as it was, or say --overwrite to begin anew.",
    "“{name}” was not there when the unfinished run in “{folder}” began, and would be read now; move it away to go "
    "on, or say --overwrite to begin anew.",
    "The unfinished run in “{folder}” was begun with {what} {then}, and this is {now}: the parts would not go "
    "together; go on with it as it was begun, or say --overwrite to begin anew.",
    "The unfinished run in “{folder}” is damaged: {what}; say --overwrite to begin anew.",
    "What the model had learned from the pair (“{path}”) is damaged; say --overwrite to begin anew.",
    "“{path}” is no journal of a run; say --overwrite to begin anew.",
    "“{folder}” holds an unfinished run ({share} of the rows are detected); go on with it with --resume, or say "
    "--overwrite to begin anew.",
    "The unfinished run in “{folder}” was begun {then}, and now {now}; go on with it by --resume alone, or say "
    "--overwrite without --resume to begin anew.",
    "“{folder}” holds no run that could be gone on with; say which images to compare, to begin one.",
    "“{path}” is no report of Deep Change; detect again.",
    "The report of the result does not tell where its pixels lie; detect again.",
    "“{folder}” holds no result that can be refined ({names} missing); give the folder that deepchange detect wrote "
    "to.",
    "“{before}” and “{after}” are no longer what the result in “{folder}” was made of; detect again.",
    "“{path}” is not what the result held ({n_width} × {n_height} pixels, {n_bands} band(s), instead of {n_columns} "
    "× {n_rows} and one); detect again.",
    "{error} If it lies elsewhere now, say where with --before or --after.",
    "“{source}” is gone; detect again.",
    "“{source}” cannot be read ({message}); detect again.",
    "“{source}” holds no polygons that can be reviewed; detect again.",
    "“{path}” is no recipe of this version of Deep Change; give the recipe.json of a result.",
    "“{name}” has changed since the recipe was written: the result may differ.",
    "The recipe was made with {rest}: the result may differ.",
    # Models and weights
    "“{name}” is a network and needs weights: give a weights file (*.safetensors); deepchange weights import makes "
    "one of a published checkpoint.",
    "There is no network “{name}”; choose one of {there}.",
    "The weights file “{path}” is damaged: {fault}; get it again from where it came from.",
    "The weights file “{path}” cannot be read: {why}; check its name.",
    "The weights file “{path}” cannot be read ({message}); get it again.",
    "The weights file “{path}” does not hold the tensors of {network}, which its card names ({faults}); get it "
    "again from where it came from.",
    "“{path}” holds tensors and no card that says what they are for; bring it in with deepchange weights import.",
    "The weights' card is of form {form}, and this version of Deep Change reads form {n}; install a newer version.",
    "The folder of models “{folder}” cannot be read: {why}.",
    "“{name}” cannot be used. {error}",
    "“{name}” is your own file “{path}”, and not the one that comes with Deep Change; remove yours (deepchange "
    "weights remove {again}) to use that.",
    "There is no weights file “{name}”, nor an installed one of that name (there: {there}).",
    "“{name}” is the name of a model that needs no weights; choose one of letters, digits, dots and dashes with "
    "--name.",
    "“{name}” is no name for a model; choose one of letters, digits, dots and dashes with --name.",
    "A model “{name}” is installed already; remove it first, or choose another name.",
    "There is no space left for “{path}”; free some, or choose another folder.",
    "“{path}” cannot be written: {reason}; choose another folder.",
    "“{name}” comes with Deep Change and stays; only installed weights can be removed.",
    "No model “{name}” is installed in “{folder}” (there: {there}).",
    "“{path}” cannot be removed: {reason}.",
    "“{path}” asks for more than any weights need ({message}): it is damaged, or was made to fill the memory; get "
    "the weights from their authors.",
    "“{path}” is not safe: it asks for {message}, which no weights need; nothing in it was run. Delete it, and get "
    "the weights from their authors.",
    "“{path}” cannot be read: {why}; check its name.",
    "“{path}” is damaged or only a part of a file; download it again.",
    "“{path}” is a folder; choose the weights file inside it.",
    "“{path}” is empty; download it again.",
    "“{path}” is a web page, not a weights file: the site asked for a log-in or a confirmation instead of sending "
    "it; open the link in a browser and save the file itself.",
    "“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.",
    "“{path}” is in none of the forms in which weights are published (PyTorch, safetensors, Keras HDF5, .npz); "
    "choose another file.",
    "“{path}” is a zip file without weights in it; unpack it, and choose a file inside.",
    "“{path}” is a compressed archive, which weights files are not; unpack it, and choose the file inside.",
    "“{path}” is a Python pickle that torch did not write; choose another file.",
    "“{path}” is a weights file of Deep Change already; use it as it is, or say deepchange weights install.",
    "Reading a Keras file needs the Python package h5py, which is not installed here.",
    "These weights hold values that are no numbers ({names}): their training failed; choose others.",
    "“{path}” holds weights of {first}, not of {second}; leave --network out, or choose another file.",
    "“{path}” holds the Keras model of DSIFN, which is another function than the network of the same name; its "
    "weights cannot be carried over. Train DSIFN anew, or find weights made with PyTorch.",
    "“{path}” holds {n} tensors ({names}) that belong to no network known here; known are {known}.",
    "No weights of Lite are published in another form; train it with deepchange-train.",
    "The moving average of the trained weights was taken, which is the one its authors use.",
    "The one spatial attention of this early file was copied to all five scales.",
    "Files made before 1 March 2021 look the same and need --option mean_twice=true: compare a known result.",
    "These weights were taught patch by patch; whole images are computed without patch borders.",
    # Where networks are computed
    "There is no Python with torch yet, which computes the networks; set the environment up in QGIS’s Deep Change "
    "panel, or name a Python that holds torch in the variable DEEPCHANGE_PYTHON (deepchange doctor says what is "
    "missing). The models ir-mad and cva need none.",
    "The Python package {package} is not installed here, and “{model}” needs it; run make setup, or install it "
    "(deepchange doctor says what is missing).",
    "The CRF refinement “{crf}” is not installed for “{python}”; say --crf auto or off.",
    "The CRF refinement needs torch or pydensecrf, and neither is installed; say --crf off.",
    "A process of the CRF refinement ended unexpectedly (exit code {n}), most often for lack of memory; refine with "
    "fewer workers, or switch refinement off.",
    "The Python “{python}”, named by the variable DEEPCHANGE_PYTHON, is not there; choose another one, or set the "
    "environment up again.",
    "The Python “{python}”, named by the record of the chosen environment, is not there; choose another one, or set "
    "the environment up again.",
    "There is no file “{python}”; name the program python inside an environment.",
    "“{python}” could not be started ({reason}); choose the program python of an environment that holds torch.",
    "The Python “{python}” could not be started ({reason}); choose another one, or set the environment up again.",
    "“{python}” did not answer within {n} s; try again, or choose another Python with torch.",
    "“{python}” cannot compute networks: {why}",
    "The worker is of version {version}, but Deep Change is {now} here: it was updated meanwhile; start QGIS again.",
    "The worker is another build of Deep Change {version} (its messages are of protocol {then}, here of {now}); "
    "install Deep Change anew, and start QGIS again.",
    "“{python}” does not work as a worker: {message}. Choose a Python 3.9 or later that holds torch.",
    "“{python}” does not work as a worker (exit code {n}). Choose a Python 3.9 or later that holds torch.",
    "{name} is too old for torch; choose Python {major}.{minor} or later.",
    "{name} at “{path}” is a 32-bit program, and torch needs 64 bits; choose another Python.",
    "{name} at “{path}” lacks {packages}; install it (on Debian and Ubuntu: the package python3-venv), or choose "
    "another Python.",
    "The Python package {package} is not installed in “{python}”, and this needs it; run {again} -m pip install "
    "{same}.",
    "The worker that computes networks did not answer for {n} s and was ended; run again. If this comes back, send "
    "us its log ({log}).",
    "The worker that computes networks lives, but does not work at what it was asked, and was ended; run again. If "
    "this comes back, send us its log ({log}).",
    "The worker that computes networks gave an answer that makes no sense; run again, and repair its environment if "
    "this comes back. Its log is {log}.",
    "The worker that computes networks {cause} Its log is {log}.",
    "There was not enough memory for the network; choose a smaller window or batch (--window, --batch), another "
    "device, or close other programs.",
    "The worker’s environment lacks the package {package}; repair it, or install the package there.",
    "The worker met an error that was not foreseen ({kind}: {message}); its log says more.",
    "There is no memory for chips of {n} MB; choose a smaller window or batch, or close other programs.",
    "The device “{device}” was asked for, but there is no CUDA device that torch can use; choose --device auto or cpu.",
    "The device “mps” was asked for, but torch finds none here; choose --device auto or cpu.",
    "The device “openvino” was asked for, but the Python package openvino is not installed where networks are "
    "computed; install it there, or choose --device auto or cpu.",
    "OpenVINO computes in fp32 here, not in {precision}; choose --precision auto or fp32.",
    "fp16 is not computed on a CPU; choose --precision auto, fp32 or bf16.",
    "No group of pixels is surely changed and surely unchanged, so the published network has nothing to learn from; "
    "use the method dsms-cn or ir-mad.",
    # Last, for others begin alike
    "{subject} cannot be read: {why}.",
)
# The same in many languages, but for how numbers are written.
_FIGURES = ("{n_east} × {n_north} m", "{n} m", "{n} %")
# Parts of those sentences that are words themselves, and facts of a check.
PARTS = (
    "The before image “{name}”",
    "The after image “{name}”",
    "that of the before image, {n_width} × {n_height} pixels, {system}",
    "that of the after image, {n_width} × {n_height} pixels, {system}",
    "that of the before image, {n_width} × {n_height} pixels of {n_east} × {n_north} m, {system}",
    "that of the after image, {n_width} × {n_height} pixels of {n_east} × {n_north} m, {system}",
    "{layer}: {n_width} × {n_height} pixels, 1 channel, {rest}",
    "{layer}: {n_width} × {n_height} pixels, {n} channels, {rest}",
    "{n_low} to {n_high}, mean {n_mean}",
    "{n} % of the pixels",
    "{n_rows} rows, {n_columns} columns (phase correlation at 1 place)",
    "{n_rows} rows, {n_columns} columns (phase correlation at {n} places)",
    "could not be measured",
    "no reference system",
    "{model}, refined by {program}",
    "{n_east} × {n_north} m",
    "GPL-2.0-or-later (no weights)",
    "any number, the same for both dates",
    "any",
    "DSMS-CN, learns from the pair itself",
    "IR-MAD, filtered, no network",
    "CVA, change vectors with Otsu's threshold, no network",
    "DSMS-CN as published: a patch for every pixel",
    # Cards
    "MIT (published code); of these weights unknown",
    "non-commercial research only",
    "free for scientific use with citation (SZTAKI AirChange)",
    "DSMS-FCN, aerial photographs of 1.5 m (Szada)",
    "none stated",
    "not said",
    # Reasons, remedies and figures within sentences
    "The area of interest “{name}”",
    "The reference “{name}”",
    "it is a pipe, a socket or a device, not a file",
    "it is a link",
    "it is no plain file",
    "it is no folder",
    "it has a second name on the disk",
    "it is larger than {n} MB",
    "its hidden folder was replaced by somebody else meanwhile",
    "something of that name is there already",
    "it holds a character that no name can have",
    "it is longer than any name on a disk",
    "it is no file on a disk, but of the system itself",
    "its journal is damaged",
    "“{name}” is no plain file",
    "“{name}” is no folder of its own",
    "a part of “{name}” is missing",
    "the file is damaged, cut off or has gone",
    "its server stopped answering, or the file there is damaged",
    "it contains others, give one of them, such as {example}",
    "choose another file",
    "give a GeoPackage, Shapefile or GeoJSON",
    "it is an archive, give a file in it, such as “{example}”",
    "was ended by the system, most often for lack of memory; run again with a smaller window or batch (--window, "
    "--batch), or close other programs.",
    "crashed ({message}); repair its environment, then run again.",
    "crashed (signal {n}); run again, and repair its environment if this comes back.",
    "ended unexpectedly (exit code {n}); run again, and repair its environment if this comes back.",
    "copy or download it again",
    "try again, or download it first",
    "no layer in it",
    "“{name}” ({n} features)",
    "“{name}” (1 feature)",
    "“{name}” ({n} features) and {n_more} more",
    "the package {package} is not installed there; install it, or choose another environment.",
    "{package} cannot be imported there ({message}); repair the environment.",
    "a probability between 0 and 1, such as 0.5",
    "auto, or an area of 0 or more such as 25px (pixels), 500 (m²) or 0.5ha",
    "a whole number, {n} or more",
    "a whole number below 2147483648",
    "at most half of the window ({n} pixels)",
    "auto, cpu, openvino, cuda, cuda:N or mps",
    "a CRS such as EPSG:32633",
    "band numbers from 1 on, such as 3,2,1",
    "the name of a file or folder",
    "file's date {date}",
    "nodata {values}",
    "{n} m",
    "{n} %",
    "{n_low} to {n_high} m",
    "{n} more",
    "from the network: {files}",
    "instruction set {then} (now {now})",
    "device {then} (now {now})",
    "precision {then} (now {now})",
    "{program} {then} (now {now})",
    "as published: probability above 0.5",
    "as published: the class with the larger logit",
    "as published: a distance above 1.0, which is a probability of 0.5",
    "as published: a positive logit",
    "none is published; an even chance",
    "none was chosen; an even chance",
    "given by the recipe before training",
    "given when the weights were imported",
    "not said; normalised as for CDD, the only set whose means are published",
    "LEVIR-CD or SYSU-CD, the sets of the published files",
    "SZTAKI AirChange, Szada (Benedek and Szirányi 2009): 6 image pairs of one place, their first 784 columns, "
    "turned and mirrored; 60 epochs, the last one and the threshold 0.5 taken without a choice; 1.6 hours on a "
    "processor; recipe dsms-fcn-szada",
    "Trained on one place in Hungary, 1.5 m, summer: new buildings, building works, fresh plough-land and planted "
    "trees count, and little else was seen. More than half of what it marks on the test image is no marked change, "
    "among it tracks, roofs and bare ground. Colours were not varied in training: it leans on those of its own two "
    "flights. Pixels of 10 m, other sensors and the shadows of high buildings were never seen. Look at every "
    "polygon.",
    "{files} and {n} more",
)
ALL = (*SENTENCES, *PARTS)
_NUMBER = r"[-+]?[\d,]+(?:\.\d+)?(?:e[-+]?\d+)?|[-+]?(?:inf|nan)"
# Names of what may be a sentence, or part of one, itself.
_SENTENCES_WITHIN = (
    *("error", "subject", "system", "model", "why", "reason", "fault", "remedy", "hint", "cause", "what", "allowed"),
    *("size", "share"),
)
_LISTS_WITHIN = ("rest", "layers")


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """The sentence as a pattern; a name that begins with n is a number."""
    parts = re.split(r"\{(\w+)\}", text)
    named = [
        f"(?P<{part}>{_NUMBER if re.match('n(_|$)', part) else '.+?'})" if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    ]
    return re.compile("".join(named), re.DOTALL)


def retold(sentence: str) -> str:
    """The sentence in the user's language, where it is one of those above and was translated; else as it is."""
    for text in ALL:
        # To compile all patterns takes as long as all else that the panel does before it is seen.
        if not _may_be(text, sentence) or ((said := tr(text)) == text and text not in _FIGURES):
            continue
        found = _pattern(text).fullmatch(sentence)
        if found is not None:
            return said.format(**{name: _value(name, value) for name, value in found.groupdict().items()})
    return sentence


def _may_be(text: str, sentence: str) -> bool:
    """Whether the sentence holds all that stands between the names."""
    return all(part in sentence for part in _between(text))


@cache
def _between(text: str) -> list[str]:
    return re.split(r"\{\w+\}", text)


def _value(name: str, value: str) -> str:
    if re.match("n(_|$)", name):
        return rewritten(value)
    if name in _LISTS_WITHIN:
        return ", ".join(retold(part) for part in value.split(", "))
    if name not in _SENTENCES_WITHIN:
        return value
    told = retold(value)
    return told if told != value else retold_fact(value)


def retold_fact(fact: str) -> str:
    """A fact of a check, which may be several alike: “0 to 255, mean 90.1; 0 to 255, mean 91.2”."""
    fact = re.sub(r"\b1 channel\(s\)", "1 channel", fact).replace("channel(s)", "channels")
    name, sign, rest = fact.partition(": ")
    if sign and retold(rest) != rest:
        return f"{name}: {retold(rest)}"  # of a model: its name, then its title
    return "; ".join(retold(part) for part in fact.split("; "))
