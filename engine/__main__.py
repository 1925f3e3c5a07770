"""python -m deepchange.engine: the command line of the engine."""

from .cli.main import command

command()
