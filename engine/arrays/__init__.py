"""What is computed on NumPy arrays alone: windows, blending, statistics, shifts. No file is opened
here."""
