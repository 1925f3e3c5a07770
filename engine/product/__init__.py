"""What a reviewed result is handed in as: layers, tables, and a page that opens anywhere."""
