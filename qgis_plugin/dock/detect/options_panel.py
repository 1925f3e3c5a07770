"""How it is computed, folded away: the defaults are good."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from ....engine.errors import BadInput
from ....engine.results.polygon_files.formats import FORMATS, can_write
from ....engine.scenes.band_colours import bands_in
from ....engine.worker import environment
from ...paths import expanded
from ...text.formatting import number
from ...text.translation import tr
from ...widgets.area_box import AUTOMATIC, SUGGESTED, AreaBox
from ...widgets.basic import legible, name_file_field, spoken
from ...widgets.number_spin_box import NumberBox

_Row = tuple[str, str, str]
_EDGES = 48  # pixels of a field beside its text: its frame and its arrows
_MARGINS = 32  # pixels beside and between labels and fields


class OptionsPanel(QgsCollapsibleGroupBox):
    """All that may be said beside pair, model and place. changed: something of it that the check
    looks at."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Options"), parent)
        self._make_fields_of_the_decision()
        self._make_fields_of_the_images()
        self._make_fields_of_the_computation()
        self._make_fields_of_the_files()
        for edit in (*self._edits(), self.kinds.lineEdit(), self.output.lineEdit()):
            legible(edit)
        self._lay_out()
        self.add_devices()
        self._connect()
        self.setCollapsed(True)

    def _make_fields_of_the_decision(self) -> None:
        # In a narrow panel fields are narrow: what “automatic” means is told by their tips.
        self.threshold = NumberBox(2)
        self.threshold.setRange(0.0, 0.99)
        self.threshold.setSingleStep(0.01)
        self.threshold.setSpecialValueText(tr("automatic"))
        self.crf = _choice(
            {
                "auto": tr("automatic"),
                "off": tr("no"),
                "numpy": tr("yes, with NumPy"),
                "torch": tr("yes, with torch"),
                "pydensecrf": tr("yes, with pydensecrf"),
            }
        )
        self.min_area = AreaBox("min_area")
        self.kinds = QgsFileWidget()
        self.kinds.setFilter(tr("Rules (*.toml)"))
        self.kinds.lineEdit().setPlaceholderText(tr("automatic"))

    def _make_fields_of_the_images(self) -> None:
        self.grid = _choice({"after": tr("the later image"), "before": tr("the earlier image")})
        self.align = _choice(
            {
                "off": tr("no"),
                "auto": tr("automatic"),
                "shift": tr("as a whole"),
                "local": tr("by a smooth field"),
            }
        )
        self.bands_before, self.bands_after = QLineEdit(), QLineEdit()
        self.nodata_before, self.nodata_after = QLineEdit(), QLineEdit()
        for edit in (self.bands_before, self.bands_after):
            edit.setPlaceholderText(tr("such as 1,2,3"))
        for edit in (self.nodata_before, self.nodata_after):
            edit.setPlaceholderText(tr("as the file says"))

    def _make_fields_of_the_computation(self) -> None:
        self.device = _choice({"auto": tr("automatic"), "cpu": "CPU"})
        self.precision = _choice(
            {
                "auto": tr("automatic"),
                "fp32": "fp32",
                "tf32": "tf32",
                "bf16": "bf16",
                "fp16": "fp16",
            }
        )
        self.tta = _choice(
            {
                "off": tr("no"),
                "flips": tr("4 views"),
                "all": tr("8 views"),
            }
        )
        self.window = _whole(0, 8192, 64, tr("automatic"), tr(" pixels"))
        self.overlap = _whole(-16, 4096, 16, tr("automatic"), tr(" pixels"))
        self.batch = _whole(0, 1024, 1, tr("automatic"))
        self.seed = _whole(0, 2**31 - 1, 1, "")

    def _make_fields_of_the_files(self) -> None:
        self.polygons = _choice(
            {
                name: tr("GeoPackage alone") if name == "gpkg" else each.name
                for name, each in FORMATS.items()
                if can_write(name)
            }
        )
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text, meaning in self._rows():
            field = getattr(self, name)
            field.setObjectName(name)
            if isinstance(field, QgsFileWidget):
                name_file_field(field, text)
            else:
                field.setAccessibleName(spoken(text))
            field.setToolTip(meaning)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel fields go below their labels, where what they say fits."""
        super().resizeEvent(event)
        fields = [getattr(self, name) for name, _, _ in self._rows()]
        labels = (self._form.labelForField(field) for field in fields)
        least = (
            max(label.sizeHint().width() for label in labels)
            + max(map(_least_width, fields))
            + _MARGINS
        )
        below, beside = (
            QFormLayout.RowWrapPolicy.WrapAllRows,
            QFormLayout.RowWrapPolicy.DontWrapRows,
        )
        self._form.setRowWrapPolicy(below if event.size().width() < least else beside)

    def _rows(self) -> tuple[_Row, ...]:
        """Name, label and tip of every field, from top to bottom."""
        return (
            *self._rows_of_the_decision(),
            *self._rows_of_the_images(),
            *self._rows_of_the_computation(),
            *self._rows_of_the_files(),
        )

    def _rows_of_the_decision(self) -> tuple[_Row, ...]:
        return (
            (
                "threshold",
                tr("Thres&hold"),
                tr(
                    "Probability above which a pixel counts as changed; automatic: as the model "
                    "advises."
                ),
            ),
            (
                "crf",
                tr("Refine &edges"),
                tr(
                    "Pull the outlines onto edges in the images (dense CRF), which takes longer; "
                    "automatic: as the model advises."
                ),
            ),
            (
                "min_area",
                tr("M&inimum area"),
                tr(
                    "Smaller changes are left out. Automatic: those of fewer than {count} pixels, "
                    "mostly noise; 0 keeps everything."
                ).format(count=number(SUGGESTED)),
            ),
            (
                "kinds",
                tr("Kinds of change"),
                tr(
                    "A file of rules (TOML) that tell the kind of each change by its bands; empty: "
                    "those of Deep Change; off: no kinds."
                ),
            ),
        )

    def _rows_of_the_images(self) -> tuple[_Row, ...]:
        bands = tr(
            "Which bands, in the order in which the model wants them. Empty: all that hold data."
        )
        bands = f"{bands} {tr('Numbers, or colours such as red,green,blue,nir.')}"
        nodata = tr("Value that means “no data”. Empty: what the file says.")
        return (
            (
                "grid",
                tr("Out&put grid"),
                tr("The image that defines pixels and CRS of the result."),
            ),
            (
                "align",
                tr("A&lign the dates"),
                tr(
                    "Move the other image onto the one above, as a whole or by a smooth field; "
                    "only where that brings them closer. Automatic: whichever is needed."
                ),
            ),
            ("bands_before", tr("Bands, before"), bands),
            ("bands_after", tr("Bands, after"), bands),
            ("nodata_before", tr("No data, before"), nodata),
            ("nodata_after", tr("No data, after"), nodata),
        )

    def _rows_of_the_computation(self) -> tuple[_Row, ...]:
        return (
            (
                "device",
                tr("&Device"),
                tr("Where the network is computed; automatic: on the best device there is."),
            ),
            (
                "precision",
                tr("Pre&cision"),
                tr("Arithmetic of the network; automatic: what the device does well."),
            ),
            (
                "tta",
                tr("Test-time views"),
                tr(
                    "Ask a network about each window several times, flipped (4) and rotated, too "
                    "(8), and take the mean: as many times slower, mostly a little better, with a "
                    "layer of how uncertain it is."
                ),
            ),
            (
                "window",
                tr("Wind&ow"),
                tr(
                    "Side of the windows in which the images are worked through; automatic: as "
                    "the model wants it."
                ),
            ),
            (
                "overlap",
                tr("O&verlap"),
                tr(
                    "What neighbouring windows share, so that no seam shows; automatic: as the "
                    "model wants it."
                ),
            ),
            (
                "batch",
                tr("Windows at once"),
                tr(
                    "Windows computed together: more need more memory; automatic: as the model "
                    "wants it."
                ),
            ),
            ("seed", tr("&Seed"), tr("The same seed gives the same result.")),
        )

    def _rows_of_the_files(self) -> tuple[_Row, ...]:
        return (
            (
                "polygons",
                tr("Polygons also as"),
                tr(
                    "Writes a copy of the polygons in this format into the folder of the result; "
                    "the review is kept in the GeoPackage."
                ),
            ),
            (
                "output",
                tr("&Folder"),
                tr("Where the result goes; empty: a new folder beside the project."),
            ),
        )

    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.bands_before, self.bands_after, self.nodata_before, self.nodata_after

    def _connect(self) -> None:
        for combo in (
            self.crf,
            self.grid,
            self.align,
            self.device,
            self.precision,
            self.tta,
            self.polygons,
        ):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for spin in (self.window, self.overlap, self.batch):
            spin.valueChanged.connect(lambda _: self.changed.emit())
        for edit in self._edits():
            edit.textChanged.connect(lambda _: self.changed.emit())
        self.min_area.changed.connect(self.changed)
        self.kinds.fileChanged.connect(lambda _: self.changed.emit())
        self.output.fileChanged.connect(lambda _: self.changed.emit())

    def add_devices(self) -> None:
        """Offer the devices that the worker's Python was seen to have."""
        found = environment.record().get("facts", {}).get("devices", {})
        if found.get("openvino") and self.device.findData("openvino") < 0:
            self.device.addItem("CPU (OpenVINO)", "openvino")
        for index, name in enumerate(found.get("cuda", [])):
            if self.device.findData(f"cuda:{index}") < 0:
                self.device.addItem(str(name), f"cuda:{index}")
        if found.get("mps") and self.device.findData("mps") < 0:
            self.device.addItem(tr("Apple graphics"), "mps")

    def values(self) -> dict[str, Any]:
        """What the engine is asked, but the folder. Raises BadInput for bands or values that are
        none."""
        values: dict[str, Any] = {
            "crf": self.crf.currentData(),
            "grid": self.grid.currentData(),
            "align": self.align.currentData(),
            "device": self.device.currentData(),
            "precision": self.precision.currentData(),
            "tta": self.tta.currentData(),
            "seed": self.seed.value(),
            "threshold": self.threshold.value() or None,
            "window": self.window.value() or None,
            "overlap": self.overlap.value() if self.overlap.value() >= 0 else None,
            "batch": self.batch.value() or None,
            "kinds": expanded(str(self.kinds.filePath())) or "auto",
            "polygons": self.polygons.currentData(),
        }
        if (least := self.min_area.said()) != AUTOMATIC:  # which the engine decides by itself
            values["min_area"] = least
        for date in ("before", "after"):
            values[f"bands_{date}"] = _bands(getattr(self, f"bands_{date}").text())
            values[f"nodata_{date}"] = _number(getattr(self, f"nodata_{date}").text())
        return values

    def said(self) -> list[str]:
        """What every field shows."""
        fields = [getattr(self, name) for name, _, _ in self._rows()]
        return [
            field.currentText()
            if isinstance(field, QComboBox)
            else field.filePath()
            if isinstance(field, QgsFileWidget)
            else field.text()
            for field in fields
        ]

    def folder(self) -> str:
        """The folder that the analyst chose; empty where she leaves it to us."""
        return expanded(str(self.output.filePath()))


def _bands(text: str) -> tuple[int | str, ...] | None:
    try:
        return bands_in(text) if text.strip() else None
    except ValueError:
        raise BadInput(
            tr("“{text}” is no list of bands; write numbers such as 3,2,1.").format(text=text)
        ) from None


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ".")) if text.strip() else None
    except ValueError:
        raise BadInput(
            tr("“{text}” is no value for “no data”; write a number.").format(text=text)
        ) from None


def _least_width(field: QWidget) -> int:
    """Pixels that a field takes to show in full what it says by itself; a chosen file's name may be
    cut."""
    if isinstance(field, QComboBox):
        return int(field.sizeHint().width())
    if isinstance(field, AreaBox):
        return int(field.unit.sizeHint().width())
    if isinstance(field, QgsFileWidget):
        return 0
    text = field.placeholderText() if isinstance(field, QLineEdit) else field.specialValueText()
    return int(field.fontMetrics().horizontalAdvance(text)) + _EDGES


def _choice(texts: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in texts.items():
        combo.addItem(text, value)
    return combo


def _whole(least: int, most: int, step: int, nothing: str, unit: str = "") -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setSpecialValueText(nothing)
    spin.setSuffix(unit)
    spin.setValue(least)
    return spin
