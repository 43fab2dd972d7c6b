"""Proofs put together from proved lemmas, and the files that hold them."""
