"""The parameter of a second format for polygons, and where that file goes."""
