"""python -m deepchange.engine: the command line of the engine."""

import signal

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # no traceback where modules are being loaded
    from .cli.main import command

    command()
