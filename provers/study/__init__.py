"""The study of lemmas: each problem under each arm, and what the arms' difference shows."""
