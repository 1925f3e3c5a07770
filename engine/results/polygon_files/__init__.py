"""What goes with a file of change polygons: which polygon a pixel lies in, copies in other
formats."""
