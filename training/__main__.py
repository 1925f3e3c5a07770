"""python -m deepchange.training: the command line of training."""

import signal

if __name__ == "__main__":
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # it is not ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # no traceback while modules are loaded
    from .cli.main import command

    command()
