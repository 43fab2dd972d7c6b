"""Gates: what is found of a lemma before any attempt to prove it is paid for."""
