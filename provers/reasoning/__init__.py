"""Reasoners: who proposes lemmas for a goal."""
