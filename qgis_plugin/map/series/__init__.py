"""The layers of a series in a project."""
