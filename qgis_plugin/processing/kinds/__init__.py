"""What kind of change: the parameter of its rules."""
