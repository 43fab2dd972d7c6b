"""Proofs on their page: problems, lemma graphs, attempts, final files, batches of verdicts."""
