"""Weights files, ours and published ones, read without running code. Cards are in
engine/catalogue."""
