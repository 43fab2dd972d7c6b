"""A key, and how it is cut out of whatever an endpoint says.

Endpoints like to repeat the key that they refuse. What is promised: a key of six signs or more is
found as it is, in other case, with whitespace between its signs, written with the escapes of JSON,
of URLs or of HTML, and in base64 with anything around it. It is not found where an endpoint changes
it in another way (backwards, as a hash, a part of it alone). A shorter key is no secret, and
cutting it out would tear holes into answers: it is left.
"""

import base64
import html
import re
from functools import cached_property
from typing import Any, Final, cast

_SHORTEST: Final = 6
_MARK: Final = "(key)"


class Secret:
    """A key that shows nothing of itself.

    Args:
        text: the key; empty for none.

    Example:
        >>> Secret("sk-made-up").cut("Wrong key: sk-made-up.")
        'Wrong key: (key).'
        >>> Secret("sk-made-up")
        Secret('(key)')
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return f"Secret({_MARK!r})" if self._text else "Secret('')"

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> Any:
        raise TypeError("a key is not written anywhere")

    def reveal(self) -> str:
        """The key itself, to be sent."""
        return self._text

    def cut(self, text: str) -> str:
        """The text without the key."""
        return text if self._forms is None else self._forms.sub(_MARK, text)

    def cut_all(self, value: object) -> Any:
        """A value of JSON with the key cut out of each of its texts, names of fields too."""
        if isinstance(value, str):
            return self.cut(value)
        if isinstance(value, list):
            return [self.cut_all(entry) for entry in cast("list[object]", value)]
        if isinstance(value, dict):
            pairs = cast("dict[str, object]", value).items()
            return {self.cut(name): self.cut_all(entry) for name, entry in pairs}
        return value

    @cached_property
    def _forms(self) -> re.Pattern[str] | None:
        if len(self._text) < _SHORTEST:
            return None
        signs = r"\s*".join(_sign(sign) for sign in self._text)
        encoded = (form for form in _base64_forms(self._text.encode()) if len(form) >= _SHORTEST)
        return re.compile("|".join([signs, *map(re.escape, encoded)]), re.IGNORECASE)


def _sign(sign: str) -> str:
    """What stands for one sign of a key, the longer forms first, as the shorter may begin them."""
    number = ord(sign)
    forms = [rf"\\u{number:04x}", rf"&#0*{number};", rf"&#x0*{number:x};", f"%{number:02x}"]
    forms += [re.escape(html.escape(sign)), re.escape(sign)]
    return f"(?:{'|'.join(dict.fromkeys(forms))})"


def _base64_forms(data: bytes) -> list[str]:
    """What base64 makes of data, wherever among other data it begins."""
    forms: list[str] = []
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + data).decode().rstrip("=")
        # The first and the last signs hold bits of what stands beside.
        start = (0, 2, 3)[before]
        end = len(encoded) - (1 if (before + len(data)) % 3 else 0)
        form = encoded[start:end]
        forms += [form, form.replace("+", "-").replace("/", "_")]
    return list(dict.fromkeys(forms))
