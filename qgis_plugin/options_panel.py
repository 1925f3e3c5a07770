"""How it is computed, folded away: the defaults are good."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from ..engine import environments
from ..engine.errors import BadInput
from .translations import tr
from .widgets import legible


class OptionsPanel(QgsCollapsibleGroupBox):
    """All that may be said beside pair, model and place. changed: something of it that the check looks at."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Options"), parent)
        self.threshold = _decimal(0.0, 0.99, 0.01, tr("as the model advises"))
        self.crf = _choice({"auto": tr("as the model advises"), "off": tr("no"), "torch": tr("yes, with torch"),
                            "pydensecrf": tr("yes, with pydensecrf")})  # fmt: skip
        self.min_area = _decimal(0.0, 1e9, 100.0, tr("none"), " m²")
        self.grid = _choice({"after": tr("the later image"), "before": tr("the earlier image")})
        self.bands_before, self.bands_after = QLineEdit(), QLineEdit()
        self.nodata_before, self.nodata_after = QLineEdit(), QLineEdit()
        self.device = _choice({"auto": tr("the best there is"), "cpu": "CPU"})
        self.precision = _choice(
            {"auto": tr("as the device does well"), "fp32": "fp32", "bf16": "bf16", "fp16": "fp16"}
        )
        self.window = _whole(0, 8192, 64, tr("as the model wants it"), tr(" pixels"))
        self.overlap = _whole(-16, 4096, 16, tr("as the model wants it"), tr(" pixels"))
        self.batch = _whole(0, 1024, 1, tr("as the model wants it"))
        self.seed = _whole(0, 2**31 - 1, 1, "")
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        for edit in (*self._edits(), self.output.lineEdit()):
            legible(edit)
        self._lay_out()
        self.add_devices()
        for edit in (self.bands_before, self.bands_after):
            edit.setPlaceholderText(tr("all with data, such as 1,2,3"))
        for edit in (self.nodata_before, self.nodata_after):
            edit.setPlaceholderText(tr("as the file says"))
        self._connect()
        self.setCollapsed(True)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text, meaning in self._rows():
            field = getattr(self, name)
            field.setObjectName(name)
            field.setAccessibleName(text.replace("&", ""))
            field.setToolTip(meaning)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, field)

    def _rows(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("threshold", tr("&Threshold"), tr("Probability above which a pixel counts as changed.")),
            ("crf", tr("Refine &edges"), tr("Pull the outlines onto edges in the images (dense CRF); takes longer.")),
            ("min_area", tr("S&mallest change"), tr("Smaller polygons are left out; the rasters keep them.")),
            ("grid", tr("&Pixels of"), tr("Whose pixels and reference system the result has.")),
            ("bands_before", tr("Bands, before"), tr("Band numbers in the order in which the model wants them.")),
            ("bands_after", tr("Bands, after"), tr("Band numbers in the order in which the model wants them.")),
            ("nodata_before", tr("No data, before"), tr("A value that means “no data”.")),
            ("nodata_after", tr("No data, after"), tr("A value that means “no data”.")),
            ("device", tr("&Device"), tr("Where the network is computed.")),
            ("precision", tr("P&recision"), tr("Arithmetic of the network.")),
            ("window", tr("&Window"), tr("Side of the windows in which the images are worked through.")),
            ("overlap", tr("&Overlap"), tr("What neighbouring windows share, so that no seam shows.")),
            ("batch", tr("Windows at once"), tr("Windows computed together: more need more memory.")),
            ("seed", tr("&Seed"), tr("The same seed gives the same result.")),
            ("output", tr("&Folder"), tr("Where the result goes; empty: a new folder beside the project.")),
        )

    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.bands_before, self.bands_after, self.nodata_before, self.nodata_after

    def _connect(self) -> None:
        for combo in (self.crf, self.grid, self.device, self.precision):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for spin in (self.window, self.overlap, self.batch):
            spin.valueChanged.connect(lambda _: self.changed.emit())
        for edit in self._edits():
            edit.textChanged.connect(lambda _: self.changed.emit())
        self.output.fileChanged.connect(lambda _: self.changed.emit())

    def add_devices(self) -> None:
        """Offer the devices that the worker's Python was seen to have."""
        found = environments.record().get("facts", {}).get("devices", {})
        for index, name in enumerate(found.get("cuda", [])):
            if self.device.findData(f"cuda:{index}") < 0:
                self.device.addItem(str(name), f"cuda:{index}")
        if found.get("mps") and self.device.findData("mps") < 0:
            self.device.addItem(tr("Apple graphics"), "mps")

    def values(self) -> dict[str, Any]:
        """What the engine is asked, but the folder. Raises BadInput for bands or values that are none."""
        values: dict[str, Any] = {
            "crf": self.crf.currentData(), "min_area": self.min_area.value(), "grid": self.grid.currentData(),
            "device": self.device.currentData(), "precision": self.precision.currentData(), "seed": self.seed.value(),
            "threshold": self.threshold.value() or None, "window": self.window.value() or None,
            "overlap": self.overlap.value() if self.overlap.value() >= 0 else None, "batch": self.batch.value() or None,
        }  # fmt: skip
        for date in ("before", "after"):
            values[f"bands_{date}"] = _bands(getattr(self, f"bands_{date}").text())
            values[f"nodata_{date}"] = _number(getattr(self, f"nodata_{date}").text())
        return values

    def said(self) -> list[str]:
        """What every field shows."""
        fields = [getattr(self, name) for name, _, _ in self._rows()]
        return [field.currentText() if isinstance(field, QComboBox) else
                field.filePath() if isinstance(field, QgsFileWidget) else field.text() for field in fields]  # fmt: skip

    def folder(self) -> str:
        """The folder that the analyst chose; empty where she leaves it to us."""
        return str(self.output.filePath()).strip()


def _bands(text: str) -> tuple[int, ...] | None:
    try:
        return tuple(int(part) for part in text.replace(";", ",").split(",")) if text.strip() else None
    except ValueError:
        raise BadInput(tr("“{text}” is no list of bands; write numbers such as 3,2,1.").format(text=text)) from None


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ".")) if text.strip() else None
    except ValueError:
        raise BadInput(tr("“{text}” is no value for “no data”; write a number.").format(text=text)) from None


def _choice(texts: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in texts.items():
        combo.addItem(text, value)
    return combo


def _decimal(least: float, most: float, step: float, nothing: str, unit: str = "") -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setSpecialValueText(nothing)
    spin.setSuffix(unit)
    return spin


def _whole(least: int, most: int, step: int, nothing: str, unit: str = "") -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setSpecialValueText(nothing)
    spin.setSuffix(unit)
    spin.setValue(least)
    return spin
