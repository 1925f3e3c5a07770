"""More than two dates: consecutive pairs on one grid, and when something changed first."""
