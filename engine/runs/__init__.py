"""What a run keeps: its output folder, journal, rows and locks, so that it ends whole or can be
resumed."""
