"""Polygons of a map: their outlines, and the files by shard that they lie in."""
