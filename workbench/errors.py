"""Errors meant for people: what was wrong, with which value, and what to do about it."""


class InputError(ValueError):
    """Bad input from a person or a file.

    Args:
        message: what is wrong, naming the value.
        remedy: what to do about it, as a sentence.
    """

    def __init__(self, message: str, *, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy
