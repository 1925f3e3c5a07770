"""Trainings that left out some pairs each: the threshold and the scores of a network that learned
from all of them."""
