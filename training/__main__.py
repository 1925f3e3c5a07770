"""python -m deepchange.training: the command line of training."""

from .cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
