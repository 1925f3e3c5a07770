"""Files that somebody else may have named or made: opened safely, their names read, JSON written
and read."""
