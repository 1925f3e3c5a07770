"""python -m deepchange.engine: the command line of the engine."""

from .cli.main import command

if __name__ == "__main__":
    command()
