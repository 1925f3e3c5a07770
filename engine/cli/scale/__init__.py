"""`deepchange map` and `deepchange pairs`: many pairs, and pairs too large for one machine."""
