"""Code of the user's own that a recipe names as “module:Class”: losses and networks, and the graph
as which such a network is exported."""
