"""Replies of endpoints kept by the content of their requests, for all runs that ask the same."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from procbench.harness.database import Database
from procbench.models import Reply
from workbench.chat.protocol import Ending
from workbench.private import private_file, private_folder

_VERSION = 1
_SCHEMA = ("CREATE TABLE IF NOT EXISTS replies (key TEXT PRIMARY KEY, reply TEXT NOT NULL)",)


class ReplyCache:
    """Keeps replies in an SQLite file; safe between threads and processes.

    Args:
        path: the file; made when there is none, with its folder.

    Raises:
        InputError: the file is broken, or no such file.
    """

    def __init__(self, path: Path) -> None:
        private_folder(path.parent)
        self._database = Database(private_file(path), _SCHEMA, _VERSION)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def get(self, key: str) -> Reply | None:
        """The reply kept under a key; None when there is none that can be read."""
        rows = self._database.read("SELECT reply FROM replies WHERE key = ?", (key,))
        if not rows:
            return None
        try:
            data: dict[str, Any] = json.loads(rows[0][0])
            ending = Ending(data.pop("ending"))
            return Reply(**data)._replace(ending=ending)
        except (ValueError, TypeError, KeyError):
            return None  # a damaged row is as good as none

    def put(self, key: str, reply: Reply) -> None:
        """Keep a reply."""
        data = reply._asdict() | {"ending": reply.ending.value}
        self._database.write(
            "INSERT OR REPLACE INTO replies VALUES (?, ?)", [(key, json.dumps(data))]
        )


def request_key(url: str, body: Mapping[str, Any], sample: int) -> str:
    """What two requests share just when they ask the same for the same sample."""
    text = json.dumps([url, body, sample], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
