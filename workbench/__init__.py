"""What every study shares: runs, seeds, executors, statistics."""
