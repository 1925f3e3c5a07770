"""From windows of a pair to stored answers. What is decided and written from them is in
results/."""
