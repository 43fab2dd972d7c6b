"""Provers: they propose proofs of one theorem; what Lean's kernel says decides."""
