"""Semantic sets with known truth, made from real pairs."""
