"""Makes weights: losses, scores, pairs and what is needed to bring published data sets into one
form.

Uses the engine, never the plugin: windows, normalisation, networks and cards are the engine's own,
so that what was trained here is shown the same values when it detects. Importing this package
imports nothing heavy.
"""
