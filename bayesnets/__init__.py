"""Bayes nets, observation schemes, and transformers that reason over them."""
