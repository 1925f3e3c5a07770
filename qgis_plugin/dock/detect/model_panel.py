"""The model: what there is, what each is for, bringing in and taking away weights."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ....engine import models
from ....engine.catalogue.models import AUTO, MODELS, Model
from ....engine.catalogue.terms import note_terms_told
from ....engine.request import DetectionRequest
from ...settings import remember, remembered
from ...text.card_in_words import bands_of, class_in_words
from ...text.formatting import shown
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import column, quiet, tool
from ...widgets.flow import Flow
from .weights_dialogs import ImportDialog, ManageDialog

_HIDDEN = ("dsms-cn-published",)  # for comparison with the paper: hours on an ordinary raster


class ModelPanel(QWidget):
    """Choose a model and read what it is for. changed: another one is chosen. told: a sentence for
    the message bar. train_wanted: a model is to be trained on polygons."""

    changed = pyqtSignal()
    train_wanted = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setObjectName("model")
        self.combo.setAccessibleName(tr("Model"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label = QLabel(tr("&Model"))
        label.setBuddy(self.combo)
        self.importing = tool(
            "import_weights", tr("Import…"), "mActionFileOpen", tr("Bring in published weights")
        )
        self.managing = tool(
            "manage_weights",
            tr("Manage…"),
            "mActionPropertiesWidget",
            tr("Look at or remove installed weights"),
        )
        self.training = tool(
            "train_model", tr("Train…"), "mIconPolygonLayer", tr("Train a model on your polygons")
        )
        self.facts = quiet()
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setObjectName("model_facts")
        layout = column(self)
        tools = self.importing, self.managing, self.training
        layout.addLayout(Flow(label, self.combo, *tools, grows=self.combo))
        layout.addWidget(self.facts)
        self._models: dict[str, Model] = {}
        self._settled: tuple[str, str] | None = None
        self.reload(remembered("model") or AUTO)
        self.combo.currentIndexChanged.connect(self._chosen)
        self.importing.clicked.connect(self._import)
        self.managing.clicked.connect(self._manage)
        self.training.clicked.connect(lambda _checked=False: self.train_wanted.emit())

    def model(self) -> Model:
        """The chosen model; where that is left to us, the one that fits the pair, and what learns
        from any pair before that is known."""
        if self.name() != AUTO:
            return self._models[self.name()]
        name = self._settled[0] if self._settled else DetectionRequest.model
        return self._models.get(name, MODELS[DetectionRequest.model])

    def name(self) -> str:
        """The name of the chosen model, “auto” where that is left to us."""
        return str(self.combo.currentData())

    def settle(self, name: str | None, reason: str | None) -> None:
        """Say which model is taken where that is left to us, and why; None: not known yet."""
        self._settled = (name, reason) if name and reason else None
        self._show_facts()

    def used(self) -> str:
        """The name of the model that would be used, “auto” where that is not known yet."""
        return self._settled[0] if self.name() == AUTO and self._settled else self.name()

    def note_terms_told(self) -> None:
        """Its terms, which stand below the list, were to be read before a run."""
        note_terms_told(self.model())

    def _show_facts(self) -> None:
        facts = facts_html(self.model())
        if self.name() == AUTO:
            reason = (
                plain(self._settled[1]) if self._settled else tr("The model that fits the pair.")
            )
            facts = f"{escape(reason)}<br>{facts}" if self._settled else escape(reason)
        self.facts.setText(facts)

    def choose(self, name: str) -> None:
        """Choose a model by its name, if it is there."""
        index = self.combo.findData(name)
        if index >= 0:
            self.combo.setCurrentIndex(index)

    def use(self, name: str) -> None:
        """Look what is installed, and choose that one as if she had."""
        self.reload(name)
        self._chosen()

    def reload(self, name: str) -> None:
        """Look what is installed, and choose that one where it is there."""
        self.combo.blockSignals(True)
        self.combo.clear()
        self._models = {
            model.name: model
            for model in models()
            if model.name not in _HIDDEN or model.name == name
        }
        self.combo.addItem(tr("Automatic"), AUTO)
        for model in self._models.values():
            self.combo.addItem(_title(model), model.name)
            self.combo.setItemData(
                self.combo.count() - 1, _title(model), Qt.ItemDataRole.ToolTipRole
            )
        self.combo.setCurrentIndex(max(0, self.combo.findData(name)))
        self.combo.blockSignals(False)
        self._show_facts()

    def _chosen(self) -> None:
        remember("model", self.name())
        self._show_facts()
        self.changed.emit()

    def _import(self) -> None:
        dialog = ImportDialog(self)
        if dialog.exec() and dialog.installed:
            self.reload(dialog.installed)
            self._chosen()
            told = tr("“{name}” is installed.").format(name=dialog.installed)
            self.told.emit(" ".join([told, *dialog.notes]), True)

    def _manage(self) -> None:
        ManageDialog(self).exec()
        self.reload(self.name())
        self._chosen()


def _title(model: Model) -> str:
    """The method first, for lists cut long names; of weights their own name before it."""
    title = shown(model.title)
    return title if model.learns_from_pair or title == model.name else f"{model.name}: {title}"


def bands_in_words(model: Model) -> str:
    """Which bands a model takes: “blue, green, red”."""
    if model.card is None:
        return shown(model.bands)
    return bands_of(model.card)


def facts_html(model: Model) -> str:
    """What a model is for, in two or three short lines."""
    what = {
        "dsms-cn": tr(
            "Thorough: a small DSMS-CN is trained on your two images themselves, without training "
            "data or download. Slower than IR-MAD, not always better."
        ),
        "ir-mad": tr(
            "Statistics of your two images: seconds, no training data. For images of one sensor."
        ),
        "cva": tr("Length of the difference of all bands: a first look within a second."),
    }.get(model.name)
    head = (
        escape(what)
        if what
        else tr("{task}, by {system}").format(
            task=escape(shown(model.task)), system=escape(shown(model.title))
        )
    )
    terms = tr("Bands: {bands}. Pixels: {size}. Licence: {licence}").format(
        bands=escape(bands_in_words(model)),
        size=escape(shown(model.pixel_size)),
        licence=escape(shown(model.licence)),
    )
    if not model.learns_from_pair:
        answer = escape(shown(model.commercial_use))
        if model.commercial_use == "no":
            answer = f"<b>{answer}</b>"
        terms = tr("{licence}; commercial use: {answer}").format(licence=terms, answer=answer)
    classes = " ".join(
        f"<span style='color: rgb({red}, {green}, "
        f"{blue})'>■</span>&nbsp;{escape(name).replace(' ', '&nbsp;')}"
        for name, (red, green, blue) in (
            (class_in_words(name), colour) for name, colour in model.classes
        )
    )
    return "<br>".join(part for part in (head, terms, classes) if part)


def model_titles() -> dict[str, str]:
    """What every installed model is called wherever one is chosen, by its name."""
    return {AUTO: tr("Automatic"), **{model.name: _title(model) for model in models()}}
