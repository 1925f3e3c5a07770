"""Workers that are kept between detections."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from deepchange.engine.worker import client as remote


def test_no_more_workers_start_than_there_are_cores(monkeypatch):
    class Busy:
        python, made = "python", []

        def __init__(self, *_):
            self.lock = threading.Lock()
            self.made.append(self)

        def is_alive(self):
            return True

        def lend(self, thread):
            return len(self.made) > 0 and self.lock.acquire(blocking=False)

        def is_at_work(self):
            return self.lock.locked()

    monkeypatch.setattr(remote, "WorkerProcess", Busy)
    monkeypatch.setattr(remote, "_warm", [])
    monkeypatch.setattr(remote, "_look_after", lambda worker: None)

    def work(_):
        worker = remote.borrow("python")
        time.sleep(0.02)
        worker.lock.release()

    with ThreadPoolExecutor(50) as threads:
        list(threads.map(work, range(50)))
    assert len(Busy.made) <= remote.MOST
