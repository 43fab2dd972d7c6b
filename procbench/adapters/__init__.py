"""Items as tasks of other evaluation tools, scored step by step as here."""
