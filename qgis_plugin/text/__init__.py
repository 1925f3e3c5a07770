"""Figures and sentences as the user's language writes them."""
