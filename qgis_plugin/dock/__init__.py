"""The panel: its tabs and their widgets. What is computed is in the engine, what runs is in
runs/."""
