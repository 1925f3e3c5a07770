"""How many files of the engine one detection leads a reader through, followed call by call."""

import re
import sys
import threading
from pathlib import Path

from deepchange.engine import DetectionRequest, detect
from deepchange.engine import detection as story

ENGINE = Path(story.__file__).parent
ARCHITECTURE = Path(__file__).parents[2] / "docs/architecture.md"


class Visited:
    """The files of the engine whose functions run while it watches, in every thread.

    by_story: those among them that the top of the story calls itself."""

    def __init__(self):
        self.files, self.by_story = set(), set()

    def __enter__(self):
        threading.setprofile(self._see)
        sys.setprofile(self._see)
        return self

    def __exit__(self, *_):
        sys.setprofile(None)
        threading.setprofile(None)

    def _see(self, frame, event, _argument):
        code = frame.f_code
        # What runs when a module or a class is made is no step of a detection.
        if event != "call" or code.co_name == "<module>" or "__qualname__" in code.co_names:
            return
        if (file := Path(code.co_filename)).is_relative_to(ENGINE):
            self.files.add(file)
            caller = frame.f_back
            while caller is not None and "contextlib" in caller.f_code.co_filename:
                caller = caller.f_back
            if caller is not None and caller.f_code.co_filename == story.__file__:
                self.by_story.add(file)


def test_a_detection_visits_no_more_files_than_the_architecture_says(pair_of_files, tmp_path):
    request = DetectionRequest(*pair_of_files, str(tmp_path / "first"), model="ir-mad")
    detect(request)  # whatever is imported at first
    with Visited() as visited:
        detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="ir-mad"))
    said = re.search(
        r"visits (\d+)\s+files of the engine, of which `detection\.py` calls (\d+)",
        ARCHITECTURE.read_text(encoding="utf-8"),
    )
    assert said is not None
    most, most_of_story = map(int, said.groups())
    assert most - 4 <= len(visited.files) <= most  # a small pair needs no overviews
    assert len(visited.by_story) <= most_of_story
