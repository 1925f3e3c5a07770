"""What every algorithm of Deep Change does alike: its help, its errors as sentences, its
progress."""

from __future__ import annotations

import html
import re
import traceback
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from ...engine.errors import BadInput, DeepChangeError, Stopped
from ...engine.progress import Progress
from ..help_page import help_url
from ..icons import icon
from ..map.gdal_source import refuse_empty_selection
from ..map.products import with_views
from ..paths import expanded
from ..text.formatting import listed, stage
from ..text.plain_words import plain
from ..text.translation import tr

LOG = "Deep Change"
Values = dict[str, Any]


class Algorithm(QgsProcessingAlgorithm):
    """One algorithm. A child says `identity`, `title`, `summary`, and does its `work`; methods are
    named as in QGIS.

    identity: permanent, for models and scripts. picture: the name of its icon. words: what the
    search also finds it by.
    """

    identity = ""
    picture = "deepchange"
    words: tuple[str, ...] = ()

    def title(self) -> str:
        """What the toolbox shows."""
        raise NotImplementedError

    def summary(self) -> str:
        """What it does, in a sentence or three."""
        raise NotImplementedError

    def work(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Do it; may raise any DeepChangeError. Runs in a thread of its own: no layer of the
        project is touched."""
        raise NotImplementedError

    def prepare(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read what belongs to the main thread, such as layers of the project; may raise
        BadInput."""

    def refuse(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Raise BadInput, with a sentence, for values with which it cannot run; has no effects."""

    def name(self) -> str:
        """Its permanent name."""
        return self.identity

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.title()

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A fresh one, as QGIS wants for each run."""
        return type(self)()

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        """QGIS's dialog, which understands every way to say a choice."""
        from .dialog import Dialog

        return Dialog(self, parent=parent)

    def icon(self) -> QIcon:
        """What the toolbox shows beside it."""
        return icon(self.picture)

    def tags(self) -> list[str]:
        """Words by which the toolbox finds it."""
        return ["change detection", "deep learning", "before", "after", *self.words]

    def shortDescription(self) -> str:
        """The tooltip in the toolbox."""
        return self.summary()

    def helpUrl(self) -> str:
        """What the button Help opens."""
        return help_url()

    def shortHelpString(self) -> str:
        """What it does, then what each parameter means; nothing in qgis_process, which tells all
        that by itself."""
        if QgsApplication.platform() == "qgis_process":
            return ""
        told = [
            (parameter.description(), parameter.help()) for parameter in self.parameterDefinitions()
        ]
        parts = [
            f"<h3>{html.escape(name)}</h3><p>{html.escape(text)}</p>" for name, text in told if text
        ]
        return f"<p>{html.escape(self.summary())}</p>" + "".join(parts)

    def checkParameterValues(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether it can run with these values, else a sentence."""
        try:
            for definition in self.parameterDefinitions():
                if isinstance(definition, Choice):
                    definition.refuse(parameters.get(definition.name()))
                refuse_empty_selection(parameters.get(definition.name()), context)
            known = with_views(parameters, ("BEFORE", "AFTER", "IMAGES"))
            good, message = super().checkParameterValues(known, context)
            if not good:
                return good, message
            self.refuse(parameters, context)
        except BadInput as error:
            return False, plain(error.message)
        return True, ""

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Called by QGIS in the main thread."""
        try:
            self.prepare(parameters, context, feedback)
        except DeepChangeError as error:
            raise QgsProcessingException(plain(error.message)) from None
        return True

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Called by QGIS in a thread."""
        try:
            return self.work(parameters, context, feedback)
        except Stopped:
            feedback.pushInfo(tr("Stopped; nothing was kept."))
            return {}
        except DeepChangeError as error:
            raise QgsProcessingException(plain(error.message)) from None
        except QgsProcessingException:
            raise
        except Exception as error:
            # The trace is for us: it goes to the log, and the analyst gets a sentence.
            QgsMessageLog.logMessage(traceback.format_exc(), LOG, Qgis.MessageLevel.Critical)
            text = tr(
                "Deep Change failed ({error}). This is our fault, not yours: please send us what "
                "the tab “Deep Change” of the log messages panel says."
            )
            raise QgsProcessingException(
                text.format(error=f"{type(error).__name__}: {error}")
            ) from None


class Teller:
    """Tells a feedback how far the engine is: the bar always, a line of text for each new stage.
    share: where on the bar this work begins and ends, 0..1."""

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        model: str = "",
        share: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        self._feedback, self._model = feedback, model
        self._begin, self._end = share
        self._stage = ""

    def __call__(self, progress: Progress) -> None:
        done = self._begin + (self._end - self._begin) * progress.fraction
        self._feedback.setProgress(100.0 * done)
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._feedback.setProgressText(stage(progress, self._model))


class Choice(QgsProcessingParameterEnum):
    """One of several names; its place in the list, from 0 on, is taken as well, as other algorithms
    have it.

    shown: what the dialog calls them, where that is not the names themselves."""

    def __init__(
        self,
        name: str,
        description: str,
        names: list[str],
        default: str,
        shown: list[str] | None = None,
    ) -> None:
        # Static strings are kept as they are shown: in models and history, words of one language.
        kept = default if shown is None else names.index(default)
        super().__init__(
            name, description, shown or names, False, kept, shown is not None, shown is None
        )
        self._names = names

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:
        """Called by QGIS before anything runs."""
        return value is None or self.chosen(value) in self._names

    def refuse(self, value: Any) -> None:
        """Raise BadInput, with the names there are, for a value that means none of them."""
        if not self.checkValueIsAcceptable(value):
            text = tr("{parameter}: “{value}” is none of {names}; choose one of them ({name}).")
            raise BadInput(
                text.format(
                    parameter=self.description(),
                    value=value,
                    names=listed(self._names),
                    name=self.name(),
                )
            )

    def chosen(self, value: Any) -> str:
        """The name that a value means: that name, its place, or the default where there is no
        value."""
        text = str(self.defaultValue() if value in (None, "") else value)
        names = self._names
        if text not in names and re.fullmatch(r"\d{1,4}", text) and int(text) < len(names):
            return str(names[int(text)])
        return text

    def as_shown(self, value: Any) -> Any:
        """A value as the field of a dialog takes it: by its name where it keeps names, else by its
        place."""
        name = self.chosen(value)
        return (
            name if name not in self._names or self.usesStaticStrings() else self._names.index(name)
        )


def as_shown(algorithm: QgsProcessingAlgorithm, parameters: Values) -> Values:
    """The values as the fields of a dialog take them, however a Choice was said."""
    choices = {name: algorithm.parameterDefinition(name) for name in parameters}
    return {
        name: choices[name].as_shown(value) if isinstance(choices[name], Choice) else value
        for name, value in parameters.items()
    }


def chosen(algorithm: QgsProcessingAlgorithm, parameters: Values, name: str) -> str:
    """The name that was chosen of a Choice."""
    return str(algorithm.parameterDefinition(name).chosen(parameters.get(name)))


def folder_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Values,
    context: QgsProcessingContext,
    name: str = "FOLDER",
) -> str:
    """A folder that was named, empty where none was; ~ is the user's own folder, as in a shell."""
    return expanded(algorithm.parameterAsString(parameters, name, context))


def described(
    parameter: QgsProcessingParameterDefinition, meaning: str, *, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """The parameter with its help; advanced: folded away, and never missed where nobody gives a
    value."""
    parameter.setHelp(meaning)
    if advanced:
        folded = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        parameter.setFlags(parameter.flags() | folded | optional)
    return parameter
