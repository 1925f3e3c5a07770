"""Training a model on polygons, from the list of models or from a result."""
