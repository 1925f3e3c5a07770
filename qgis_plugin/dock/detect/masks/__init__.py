"""What must not be assessed: masks of both images, clouds found in them, and places to leave
out."""
