"""Weights that are fetched from an address or a folder."""
