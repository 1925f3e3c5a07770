"""Many pairs, and pairs too large for one machine: tables of pairs, and the tasks made of them."""
