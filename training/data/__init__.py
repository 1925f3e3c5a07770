"""Labelled pairs: sets in one form, chips for torch, what is made of an analyst's polygons."""
