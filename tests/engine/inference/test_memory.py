"""Memory that a network frees with each window is there for the next one."""

import os
import platform
import subprocess
import sys

import pytest
from deepchange.engine.inference.memory import KEEPING

pytestmark = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="Only glibc gives freed memory back so eagerly."
)
# Ten windows of 60 arrays of 3 MB, in a thread of their own as networks are computed; how many
# pages the system had to give for them.
WINDOWS = """
import resource, sys, threading
import numpy as np
if "keep" in sys.argv:
    from deepchange.engine.inference.memory import keep_freed_memory
    keep_freed_memory()
def compute():
    for _ in range(10):
        held = [np.ones(3 << 20, np.uint8) for _ in range(60)]
        del held
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
thread = threading.Thread(target=compute)
thread.start()
thread.join()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
ONE_WINDOW = 60 * (3 << 20) // os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0


def pages(*arguments, **environment):
    plain = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    done = subprocess.run(
        [sys.executable, "-c", WINDOWS, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**plain, **{name: str(value) for name, value in environment.items()}},
    )
    return int(done.stdout)


def test_ten_windows_take_the_pages_of_one():
    assert pages() > 5 * ONE_WINDOW  # as glibc does it unless told
    assert pages("keep") < 2 * ONE_WINDOW


def test_a_process_that_is_started_with_these_variables_does_so_too():
    assert pages(**KEEPING) < 2 * ONE_WINDOW


def test_what_the_environment_says_stays():
    assert pages("keep", MALLOC_MMAP_THRESHOLD_=2**20) > 5 * ONE_WINDOW
