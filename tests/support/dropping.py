"""Files that are dragged over a widget and let go there, as the window system does."""

from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication


def drop(paths, widget):
    """Drag files over the middle of a widget and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = widget.mapToGlobal(widget.rect().center())
    met = QApplication.widgetAt(place)
    inside = met.mapFromGlobal(place)
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(inside), copy, data, left, none)
    QApplication.sendEvent(met, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(met, QDropEvent(QPointF(inside), copy, data, left, none))
