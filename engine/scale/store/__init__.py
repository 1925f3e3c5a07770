"""A map that is written to an object store: its objects, its lock, and the folder where it is put
together."""
