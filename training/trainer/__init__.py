"""From a recipe to weights: loop, checkpoints, logs, export."""
