"""Learning which changes an analyst wants from those that she accepted and rejected; NumPy alone,
inside QGIS too."""
