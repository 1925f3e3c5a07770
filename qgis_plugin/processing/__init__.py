"""Deep Change in Processing: one file an algorithm, and what they share."""
