"""Groups of options that commands share, and what is printed of them."""
