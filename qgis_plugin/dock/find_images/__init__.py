"""The page that finds images on servers (STAC APIs), and makes two of them the pair."""
