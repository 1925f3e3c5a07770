"""Models without a network, on NumPy alone: IR-MAD, change vectors, and what they learned as a
file."""
