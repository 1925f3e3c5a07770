"""Runs: tasks, the queue, history, unfinished ones. What of it is seen is in dock/."""
