"""The review on the map: order, undo, kinds, swipe, two maps, what is drawn by hand."""
