"""The parts of the page on nets."""
