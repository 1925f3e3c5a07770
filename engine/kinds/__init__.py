"""What kind of change: indices of both dates, and rules on how they differ."""
