"""deepchange-train: options and texts on the terminal."""
