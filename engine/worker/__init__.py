"""The process that computes networks, as its client sees it, and its Python. Its own side is
tensor/server."""
