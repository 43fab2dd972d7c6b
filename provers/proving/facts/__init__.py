"""Lines of Lean that show a fact from a sequent; strategies put them together."""
