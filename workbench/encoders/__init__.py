"""One encoder for each language that foreign text is printed into.

Ids, names, statements, answers of models and messages of other programs are text. Printed into a
language they must stay text, so each goes through the module of that language here, once, where it
is printed.
"""
