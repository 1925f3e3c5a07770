"""A model trained on an analyst's own polygons, in the Python that computes networks."""
