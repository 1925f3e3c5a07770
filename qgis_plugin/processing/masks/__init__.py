"""What must not be assessed, as Processing asks for it."""
