"""Rasters: grids, nodata masks, the pair on one grid, layers on disk. What is done with a result is
in results/."""
