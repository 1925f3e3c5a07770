"""Masks of both images, and clouds found in them, folded away where there are none."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QSpinBox, QWidget

from .....engine.request import MOST_DILATION
from ....text.translation import tr
from ....widgets.basic import button, check_box, column
from ....widgets.flow import Flow
from .rows import MaskRows


class MasksPanel(QgsCollapsibleGroupBox):
    """changed: something else is said. clouds_wanted: clouds are to be shown on the map."""

    changed = pyqtSignal()
    clouds_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Masks"), parent)
        self.before = MaskRows("before", tr("Mask, before"))
        self.after = MaskRows("after", tr("Mask, after"))
        self.found = check_box(tr("Masks beside the images"))
        self.found.setObjectName("found_masks")
        self.found.setChecked(True)
        self.found.setToolTip(
            tr(
                "Use the masks of a product that lie beside the images: SCL, QA_PIXEL, UDM, UDM2, "
                "Fmask. The check says which were found."
            )
        )
        self.dilation = QSpinBox()
        self.dilation.setObjectName("mask_dilation")
        self.dilation.setRange(0, MOST_DILATION)
        self.dilation.setSuffix(tr(" pixels"))
        self.dilation.setToolTip(tr("Pixels of the result by which masks grow to every side."))
        self.clouds = check_box(tr("Leave out clouds found"))
        self.clouds.setObjectName("find_clouds")
        self.clouds.setToolTip(
            tr(
                "Leave out clouds and their shadows that comparing both images shows, in optical "
                "images without a mask. Large bright new ground may be taken for cloud: look at "
                "them first."
            )
        )
        self.show_clouds = button(tr("Show them"), "show_clouds")
        self._lay_out()
        for part in (self.before, self.after):
            part.changed.connect(self.changed)
        for box in (self.found, self.clouds):
            box.toggled.connect(lambda _: self.changed.emit())
        self.dilation.valueChanged.connect(lambda _: self.changed.emit())
        self.show_clouds.clicked.connect(lambda _=False: self.clouds_wanted.emit())
        self.setCollapsed(True)

    def _lay_out(self) -> None:
        layout = column(self)
        for part in (self.before, self.after, self.found):
            layout.addWidget(part)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.dilation.setAccessibleName(tr("Grow masks by"))
        form.addRow(tr("&Grow masks by"), self.dilation)
        layout.addLayout(form)
        layout.addLayout(Flow(self.clouds, self.show_clouds))

    def values(self) -> dict[str, Any]:
        """What the engine is asked. Raises BadInput for a meaning that is none."""
        return {
            "masks_before": self.before.masks(),
            "masks_after": self.after.masks(),
            "mask_dilation": self.dilation.value(),
            "found_masks": self.found.isChecked(),
            "find_clouds": self.clouds.isChecked(),
        }

    def said(self) -> list[Any]:
        """What every field shows."""
        boxes = [self.found.isChecked(), self.clouds.isChecked()]
        return [*self.before.said(), *self.after.said(), self.dilation.value(), *boxes]

    def leave_out_found(self) -> None:
        """Use no mask that lies beside the images."""
        self.setCollapsed(False)
        self.found.setChecked(False)
