"""The explorer at `[::1]` too, where it answers at 127.0.0.1.

A server of Streamlit has one address. Browsers try ::1 first for `localhost` on many machines, and
all interfaces, which would hold both, is what must not be.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator

from streamlit import config

_CHUNK = 1 << 16


@contextlib.asynccontextmanager
async def both_loopbacks(_app: object) -> AsyncGenerator[None]:
    """Pass on what comes to `[::1]`, as long as this is open; nothing without IPv6."""
    port = int(config.get_option("server.port"))
    if config.get_option("server.address") != "127.0.0.1":
        yield
        return
    try:
        server = await asyncio.start_server(
            lambda reader, writer: _pass_on(reader, writer, port), "::1", port,
            family=socket.AF_INET6,
        )  # fmt: skip
    except OSError:
        yield
        return
    async with server:
        yield
        server.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    with contextlib.suppress(OSError):
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(_copy(reader, inner_writer), _copy(inner_reader, writer))
    with contextlib.suppress(OSError):
        writer.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(_CHUNK):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()
