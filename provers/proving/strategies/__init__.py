"""Strategies: each looks at a statement and writes proofs of it that may do."""
