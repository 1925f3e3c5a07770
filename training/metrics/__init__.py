"""Measures of change and land cover, and the scores of a network on labelled pairs."""
