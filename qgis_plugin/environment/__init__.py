"""Makes, verifies, repairs and removes the Python in which networks are computed."""
