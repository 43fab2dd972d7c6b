"""The parts of the page on the reasoning gap."""
