"""The chain theory experiment."""
