"""What runs in the worker process: requests in, arrays out. The client's side is engine/worker."""
