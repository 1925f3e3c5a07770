"""What a trained network is worth beyond one score: how honest its probability is, how it bears
images unlike those it learned from."""
