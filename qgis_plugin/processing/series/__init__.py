"""More than two dates in the toolbox."""
