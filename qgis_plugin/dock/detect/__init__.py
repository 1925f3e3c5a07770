"""The page Detect of the panel, part by part."""
