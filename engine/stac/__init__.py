"""Images of a STAC API: searched, told apart by tile and orbit, and chosen as pairs."""
