"""The dense CRF that refines a mask, and its backends."""
