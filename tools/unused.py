"""Names that nothing in the project calls: Python, Qt, QGIS, torch, pickle or a person does. Read
by vulture alone.

python -m vulture
"""

# ruff: noqa: B018, F821
# Python: attributes of modules.
__getattr__
__dir__
# What an analyst reads in a report, a table or a recipe.
area_ha
area_mapped
area_assessed_m2
assessed_percent
crs_before
crs_after
min_area_m2
min_area_pixels
area_outlined_m2
# Filled into a template.
caption
# Asked for by a library.
log_dir
text_factory
_repr_html_
# Parts of networks that published weights hold, and that compute nothing.
unused_heads
unused_attention
unused_norms
seg_A
seg_B
BCD
# Found by name: networks and losses.
Lite
BsfNetLoss
NamedLoss
ClearScdLoss
DsifnLoss
DsmsFcnLoss
LiteLoss
MisgNetLoss
# argparse, pickle, torch and Lightning.
_negative_number_matcher
_print_message
extend
find_class
persistent_load
_instantiate
deterministic
_compiled_call_impl
optionxform
# Collected for the translators.
KNOWN
TELLER
create_system
external_attr
writeable
skipAttributeCreation
forceName
# Names of all values of a kind, of which the product needs some.
UNCERTAIN
HISTORY
FOUND
FIND
# Qt and QGIS.
DeepChangePlugin
initGui
unload
paint
paintEvent
minimumSizeHint
itemAt
canvasPressEvent
canvasMoveEvent
canvasReleaseEvent
driverName
layerName
initAlgorithm
configuration
displayName
createInstance
createCustomParametersWidget
createWidget
setWidgetValue
widgetValue
ModelField
shortDescription
helpUrl
shortHelpString
prepareAlgorithm
processAlgorithm
checkValueIsAcceptable
loadAlgorithms
supportedOutputRasterLayerExtensions
supportedOutputVectorLayerExtensions
supportsNonFileBasedOutput
postProcessLayer
createWidget
setWidgetValue
widgetValue
ModelField
_on_map
# Called by users of Python, and by the command line under another name.
detect_series
# Fields that are read by their names, and methods that Qt and expat call.
masks_before
masks_after
StartDoctypeDeclHandler
StartElementHandler
EndElementHandler
dragEnterEvent
dropEvent
