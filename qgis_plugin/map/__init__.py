"""Layers: images of a pair, results, decisions, what is downloaded from web services."""
