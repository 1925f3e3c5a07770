"""Networks of the field to compare with; they are trained and scored, never exported."""
