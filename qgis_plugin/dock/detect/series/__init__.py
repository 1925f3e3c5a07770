"""More dates than two in the panel."""
