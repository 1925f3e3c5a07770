"""The page Result of the panel: threshold, review, product."""
