"""Addresses of endpoints. Imports nothing heavy."""

from urllib.parse import urlsplit

from workbench.errors import InputError


def check_address(url: str) -> None:
    """Refuse an address that cannot be asked, or that would be written down with a secret.

    Raises:
        InputError: it is none, or holds a name, a password, a query or a fragment.
    """
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        parts, known = urlsplit(""), False
    if not known:
        shown = url.rpartition("@")[2]
        raise InputError(
            f"The endpoint's address is {shown!r}.",
            remedy="Give one such as http://127.0.0.1:8000/v1.",
        )
    secret = parts.username is not None or parts.password is not None
    if secret or parts.query or parts.fragment:
        what = "a name or password" if secret else "more than a path"
        raise InputError(
            f"The endpoint's address has {what} in it.",
            remedy="Put the key into an environment variable; see --key-variable.",
        )
