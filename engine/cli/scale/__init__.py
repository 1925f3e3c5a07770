"""Commands of many pairs and of many workers."""
