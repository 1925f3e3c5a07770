"""The files of change polygons, below what they mean: tables filled at once, copies in other
formats."""
