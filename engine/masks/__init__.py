"""What must not be assessed: codes of masks as they are delivered, where they lie, and clouds found
without one."""
