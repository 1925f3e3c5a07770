"""The report of a result, to read and to hand in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QResizeEvent, QShowEvent, QTextOption
from qgis.PyQt.QtWidgets import QFileDialog, QTextBrowser, QTextEdit, QWidget

from ..map.review_decisions import Tally
from ..reports.result import report_html
from ..text.translation import tr
from ..widgets.basic import button, column
from ..widgets.flow import Flow

_LEAST, _MARGINS = 120, 24  # pixels: of pictures, and of the page beside them


class ReportPanel(QWidget):
    """told: a sentence for the message bar, and whether it is a good one."""

    told = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: dict[str, Any] | None = None
        self._tally: Tally | None = None
        self._width = 0  # for which the page was written
        self.page = QTextBrowser()
        self.page.setWordWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )  # paths are long words
        self.page.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # its width is known beforehand
        self.page.setOpenExternalLinks(True)
        self.page.setObjectName("report_page")
        self.page.setAccessibleName(tr("Report"))
        self.export_button = button(
            tr("Export…"), "export_report", "mActionFileSave", tr("Save as a web page in one file")
        )
        self.folder_button = button(tr("Open the folder"), "open_folder", "mActionFileOpen")
        layout = column(self, 8)
        layout.addWidget(self.page, 1)
        layout.addLayout(Flow(self.export_button, self.folder_button, grows=self.export_button))
        self.export_button.clicked.connect(self._ask_where)
        self.folder_button.clicked.connect(self._open_folder)
        self.show_report(None)

    def show_report(self, report: dict[str, Any] | None, tally: Tally | None = None) -> None:
        """Show a result's report; None: there is no result yet. tally: what was decided in the
        review."""
        self._report, self._tally = report, tally
        for made in (self.export_button, self.folder_button):
            made.setEnabled(report is not None)
        if report is None:
            self.page.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
            self.page.setHtml("<p>" + tr("The report of a run is shown here.") + "</p>")
        elif self.isVisible():
            self._write(report)
        else:
            self._width = 0  # its pictures take a while: written when the page is turned to

    def showEvent(self, event: QShowEvent) -> None:
        """Write what was not in sight, where nobody shows another report in the same moment."""
        super().showEvent(event)
        QTimer.singleShot(0, self._write_unseen)

    def _write_unseen(self) -> None:
        if self._report is not None and not self._width:
            self._write(self._report)

    def _write(self, report: dict[str, Any]) -> None:
        """Write the page as wide as the panel is, and stay where she reads."""
        self._width = self.page.viewport().width()
        # Qt may lay a table out a pixel wider than the page: no bar is needed for that.
        self.page.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.page.setLineWrapColumnOrWidth(max(1, self._width - 2))
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(report_html(report, self._tally, max(_LEAST, self._width - _MARGINS)))
        self.page.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as the panel."""
        super().resizeEvent(event)
        if (
            self._report is not None
            and self.isVisible()
            and self.page.viewport().width() != self._width
        ):
            self._write(self._report)

    def _ask_where(self) -> None:
        suggested = str(Path(self._report["output"]) / "report.html") if self._report else ""
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the report"), suggested, tr("Web page") + " (*.html)"
        )
        if path:
            self.export(path)

    def export(self, path: str) -> None:
        """Write the page to a file."""
        if self._report is None:
            return
        try:
            Path(path).write_text(report_html(self._report, self._tally), encoding="utf-8")
        except OSError as error:
            text = tr("“{path}” cannot be written: {reason}; choose another place.")
            self.told.emit(text.format(path=path, reason=error.strerror or error), False)
            return
        self.told.emit(tr("The report is in {path}.").format(path=path), True)

    def _open_folder(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report["output"])))
