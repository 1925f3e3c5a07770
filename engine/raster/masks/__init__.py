"""Masks and excluded polygons on the working grid, read window by window."""
