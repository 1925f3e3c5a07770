"""Pages that are exported: of a result, and of its accuracy."""
