"""One hash of several texts."""

import hashlib


def digest_of(*parts: str) -> str:
    """The SHA-256 of texts in hexadecimal; other texts, or the same parted elsewhere, have another.

    Args:
        parts: any texts, lone surrogates too.

    Example:
        >>> digest_of("a", "b") == digest_of("ab", "")
        False
    """
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()
