"""A server that answers as S3 does, on loopback, and what it was asked: moto's, in a process of its
own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

MISSING = not (find_spec("moto") and find_spec("flask_cors"))
WHY = "needs a server that answers as S3 does (pip install 'moto[s3]' flask flask-cors)."
BUCKET = "archive"
# What people set for any server of their own; see docs/scale.md.
SETTINGS = {
    "AWS_ACCESS_KEY_ID": "key",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_REGION": "us-east-1",
    "AWS_HTTPS": "NO",
    "AWS_VIRTUAL_HOSTING": "FALSE",
    "AWS_EC2_METADATA_DISABLED": "true",
}


class Server:
    """A server that runs. address: host and port."""

    def __init__(self, port, log):
        self.address, self._log = f"127.0.0.1:{port}", log

    @property
    def settings(self):
        """The environment of whoever uses it."""
        return {**SETTINGS, "AWS_S3_ENDPOINT": self.address}

    def requests(self):
        """What was asked so far: method, path and bytes of each answer."""
        return [json.loads(line) for line in self._log.read_text().splitlines()]

    def bytes_read(self, name):
        """How many bytes of an object were fetched so far."""
        return sum(
            each["bytes"]
            for each in self.requests()
            if each["method"] == "GET" and each["path"].endswith(f"/{name}")
        )


@contextmanager
def serving(folder):
    """A server with an empty bucket. folder: for its log."""
    log = Path(folder) / "requests.jsonl"
    log.touch()
    process = subprocess.Popen(
        [sys.executable, __file__, str(log), BUCKET],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **SETTINGS},
    )
    try:
        yield Server(int(process.stdout.readline()), log)
    finally:
        process.kill()
        process.communicate()


class _Logged:
    """An application of WSGI, and a line in a file for each of its answers."""

    def __init__(self, application, log):
        self._application, self._log = application, log

    def __call__(self, environ, start):
        answer = []

        def started(status, headers, *more):
            answer.append((int(status.split()[0]), dict(headers)))
            return start(status, headers, *more)

        body = self._application(environ, started)
        status, headers = answer[0]
        length = int(headers.get("Content-Length", 0)) if environ["REQUEST_METHOD"] == "GET" else 0
        line = {
            "method": environ["REQUEST_METHOD"],
            "path": environ["PATH_INFO"],
            "range": environ.get("HTTP_RANGE", ""),
            "status": status,
            "bytes": length,
        }
        self._log.write(json.dumps(line) + "\n")
        self._log.flush()
        return body


def _serve(log, bucket):
    import logging
    import threading

    import boto3
    from moto.server import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import WSGIRequestHandler, make_server

    logging.disable(logging.CRITICAL)
    WSGIRequestHandler.protocol_version = "HTTP/1.1"
    application = DomainDispatcherApplication(create_backend_app)
    with Path(log).open("a", encoding="utf-8") as file:
        server = make_server("127.0.0.1", 0, _Logged(application, file), threaded=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        boto3.client("s3", endpoint_url=address, region_name="us-east-1").create_bucket(
            Bucket=bucket
        )
        print(server.server_port, flush=True)
        sys.stdin.read()  # until whoever started it ends


if __name__ == "__main__":
    _serve(*sys.argv[1:])
