"""What can go wrong, as sentences for an analyst.

DeepChangeError
├── BadInput            what was asked cannot be done; the sentence says what, which file, what to
do │   ├── RasterUnreadable │   ├── RastersDoNotMatch │   ├── NothingToAssess │   ├── InputChanged │
├── OutputRefused │   ├── ModelDoesNotFit │   ├── EnvironmentMissing │   └── LibraryMissing      a
Python package is not installed; an ImportError too ├── WorkerFailed        the process that
computes networks died, hung or ran out of memory; the next run starts afresh ├── OutOfSpace
the disk filled up while writing └── Stopped             the user asked to stop
"""

from __future__ import annotations

from .messages import Message, as_message


class DeepChangeError(Exception):
    """An error that the engine foresaw: a Message, or a sentence to show as it is; str(error) is
    English."""

    @property
    def message(self) -> Message:
        """The sentence as data."""
        return as_message(self.args[0] if self.args else "")


class BadInput(DeepChangeError):
    """What was asked cannot be done with what was given."""


class RasterUnreadable(BadInput):
    """A file is missing, is no raster, or is damaged."""


class RastersDoNotMatch(BadInput):
    """The two rasters cannot be laid over one another, or their bands cannot be compared."""


class NothingToAssess(BadInput):
    """No pixel holds data in both dates, or an image holds one value only."""


class InputChanged(BadInput):
    """What a run reads, or what it is computed with, is no longer what it was when the run
    began."""


class OutputRefused(BadInput):
    """The output folder cannot be written, or holds a result that must not be lost."""


class RunDamaged(OutputRefused):
    """An unfinished run has lost a part of what it kept, and cannot be gone on with."""


class ModelDoesNotFit(BadInput):
    """The model is unknown, damaged, or not made for images such as these."""


class EnvironmentMissing(BadInput):
    """There is no Python with torch to compute networks with, or the one there is does not work."""


class LibraryMissing(BadInput, ImportError):
    """A Python package that is needed is not installed here."""


class WorkerFailed(DeepChangeError):
    """The process that computes networks died, stopped answering or ran out of memory."""


class OutOfSpace(DeepChangeError):
    """The disk filled up while the result was being written."""


class Stopped(DeepChangeError):
    """The user asked to stop."""


def is_short_of_memory(error: BaseException) -> bool:
    """Whether a library says that there is too little memory, on a GPU or on the processor."""
    text = str(error).lower()
    signs = ("out of memory", "can't allocate memory", "not enough memory")
    return isinstance(error, MemoryError) or any(words in text for words in signs)
