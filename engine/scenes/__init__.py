"""Images as they are delivered: which band is which colour, and the folders of products."""
