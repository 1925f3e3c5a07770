"""Training of models, for the toolbox."""
