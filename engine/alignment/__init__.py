"""Aligning the two dates: measured at many places, fitted, checked at others, applied by a virtual
warp."""
