"""From a stored probability to mask, polygons, transitions and report."""
