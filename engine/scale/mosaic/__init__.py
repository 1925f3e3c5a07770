"""One pair in shards: which windows each computes, its tasks, and the layers that are joined of
them."""
