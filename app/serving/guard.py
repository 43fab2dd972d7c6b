"""Refuses what does not come from a page of this explorer.

A web page anywhere can make the browser of a person who visits it talk to a server on that person's
machine: by the address 127.0.0.1, which gives the request a foreign `Origin`, or by a name of its
own that it lets point there (DNS rebinding), which gives it a foreign `Host`. Streamlit asks for
neither at its HTTP routes, and for the `Origin` of a WebSocket it takes every port of this machine.
So each request is looked at here, before Streamlit sees it.
"""

from collections.abc import Iterable, MutableMapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from streamlit import config

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")
"""The names by which a machine calls itself."""

# Streamlit's charts compile expressions, and its styles stand in the page. What is not named here
# comes from the explorer itself, so that nothing is fetched from elsewhere.
_POLICY: Final = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "media-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS: Final = {
    "content-security-policy": _POLICY,
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
"""What each answer tells the browser."""
_ENCODED: Final = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


class _Place(NamedTuple):
    """A name, lower case and without brackets, and its port, as they are written."""

    name: str
    port: int | None


def refusal(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """Why a request is refused, for the person who made it; empty if it is not.

    Args:
        headers: as they came; names in lower case.
    """
    given: dict[str, list[str]] = {}
    for name, value in headers:
        given.setdefault(name.decode("latin-1"), []).append(value.decode("latin-1"))
    hosts = given.get("host", [])
    host = _place(f"//{hosts[0]}") if len(hosts) == 1 else None
    if host is None or not _is_allowed(host.name):
        said = hosts[0] if len(hosts) == 1 else ""
        return (
            f"The explorer does not answer to the name {said!a}. Its names are those of"
            " --server.allowedHosts; docs/serving.md tells how to serve it to others."
        )
    for origin in given.get("origin", []):
        if not _is_own(origin, host):
            return (
                f"The explorer does not answer pages of {origin!a}. Those that it answers besides"
                " its own are named by --server.corsAllowedOrigins."
            )
    # A link to the explorer may stand anywhere; parts of other pages are no part of it.
    site = given.get("sec-fetch-site", ["none"])[-1]
    mode = given.get("sec-fetch-mode", ["navigate"])[-1]
    if site not in ("none", "same-origin") and mode != "navigate" and "origin" not in given:
        return "The explorer does not answer parts of other pages."
    return ""


def _place(url: str) -> _Place | None:
    """The name and port of `//name:port`, None if there is more to it or less."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.username is not None or parts.path or parts.query or parts.fragment:
        return None
    name = (parts.hostname or "").rstrip(".")
    return _Place(name, port) if name else None


def _is_allowed(name: str) -> bool:
    allowed: list[str] = config.get_option("server.allowedHosts") or list(LOOPBACK)
    # Nobody can let an address of numbers point elsewhere.
    address: str = config.get_option("server.address") or ""
    return any(_matches(name, pattern) for pattern in (*allowed, address))


def _matches(name: str, pattern: str) -> bool:
    pattern = pattern.strip().strip("[]").lower().rstrip(".")
    return pattern in ("*", name) or (pattern.startswith("*.") and name.endswith(pattern[1:]))


def _is_own(origin: str, host: _Place) -> bool:
    """Whether a page is the explorer's, under any of its names."""
    others: list[str] = config.get_option("server.corsAllowedOrigins") or []
    if origin.rstrip("/").lower() in {other.strip().rstrip("/").lower() for other in others}:
        return True
    scheme, _, rest = origin.partition("://")
    place = _place(f"//{rest}") if scheme in ("http", "https") else None
    return place is not None and place.port == host.port and _is_allowed(place.name)


class Guard:
    """ASGI middleware: refuses with status 403, and gives each answer the guarding headers.

    Args:
        app: what is guarded.
    """

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Answer one request, or hand it on."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        reason = refusal(scope["headers"])
        if not reason:
            await self._app(scope, receive, _guarding(send))
        elif scope["type"] == "websocket":
            # Closed before it was accepted, which the server answers with 403.
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        else:
            body = f"{reason}\n".encode()
            kind = (b"content-type", b"text/plain; charset=utf-8")
            size = (b"content-length", str(len(body)).encode())
            send = _guarding(send)
            await send({"type": "http.response.start", "status": 403, "headers": [kind, size]})
            await send({"type": "http.response.body", "body": body})


def _guarding(send: "Send") -> "Send":
    async def guarded(message: "Message | MutableMapping[str, Any]") -> None:
        if message["type"] == "http.response.start":
            own = {name.lower() for name, _ in message["headers"]}
            extra = [(name, value) for name, value in _ENCODED if name not in own]
            message = {**message, "headers": [*message["headers"], *extra]}
        await send(message)

    return guarded
