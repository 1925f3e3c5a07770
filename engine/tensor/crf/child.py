"""How a process that refines begins. It is sent as it stands here, for the package is not found
before it has run."""

from __future__ import annotations

from typing import Any


def begin(root: str, watched: Any) -> None:
    """Find the package in the folder `root`, and end as soon as the other end of `watched` is
    closed."""
    import os
    import signal
    import sys
    import threading
    from importlib.util import module_from_spec, spec_from_file_location

    def end_with_the_parent() -> None:
        try:
            watched.recv()
        except (EOFError, OSError):
            os._exit(0)

    # Ctrl+C is for the parent, which ends this process. Whatever a library prints is no answer of
    # the program.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.dup2(2, 1)
    threading.Thread(target=end_with_the_parent, daemon=True).start()
    spec = spec_from_file_location(
        "deepchange", root + "/__init__.py", submodule_search_locations=[root]
    )
    if spec is not None and spec.loader is not None:
        sys.modules["deepchange"] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules["deepchange"])
