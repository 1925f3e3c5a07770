"""Models that learn from the pair itself, and the file in which what they learned is kept."""
