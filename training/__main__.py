"""python -m deepchange.training: the command line of training."""

from .cli.main import main

raise SystemExit(main())
