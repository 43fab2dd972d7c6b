"""Which requests the explorer refuses: by the name they call it, and by the page they come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit import config

from app.serving.guard import LOOPBACK, refusal

OWN = ("localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost.")


def asked(host: str | None, **others: str) -> str:
    headers = [(b"host", host.encode("latin-1"))] if host is not None else []
    return refusal(
        [*headers, *((k.replace("_", "-").encode(), v.encode()) for k, v in others.items())]
    )


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("port", ["", ":8501"])
def test_answers_to_its_own_names(name: str, port: str) -> None:
    assert not asked(f"{name}{port}")
    for other in ("localhost", "127.0.0.1", "[::1]"):
        assert not asked(f"{name}{port}", origin=f"http://{other}{port}")


@pytest.mark.parametrize(
    "host",
    [
        None,
        "",
        "evil.example",
        "evil.example:8501",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.localhost",
        "127.0.0.2",
        "localhost@evil.example",
        "evil.example#localhost",
        "evil.example/localhost",
        "localhost:port",
        "localhost:99999",
        "[::1",
        "::1",
        "localhost, evil.example",
        "\xeflocalhost",
    ],
)
def test_answers_to_no_other_name(host: str | None) -> None:
    assert asked(host)


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "http://evil.example",
        "http://evil.example:8501",
        "http://localhost:9999",
        "http://127.0.0.1",
        "http://localhost.evil.example:8501",
        "http://localhost:8501@evil.example",
        "http://localhost:8501/x",
        "file://",
        "file://localhost:8501",
        "chrome-extension://localhost:8501",
    ],
)
def test_answers_no_page_but_its_own(origin: str) -> None:
    assert asked("localhost:8501", origin=origin)


def test_two_hosts_are_none() -> None:
    assert refusal([(b"host", b"localhost"), (b"host", b"localhost")])


def test_a_link_may_lead_here_but_no_part_of_another_page() -> None:
    assert not asked("localhost", sec_fetch_site="cross-site", sec_fetch_mode="navigate")
    assert not asked("localhost", sec_fetch_site="same-origin", sec_fetch_mode="no-cors")
    assert asked("localhost", sec_fetch_site="cross-site", sec_fetch_mode="no-cors")
    assert asked("localhost", sec_fetch_site="same-site", sec_fetch_mode="no-cors")


def test_names_and_pages_are_added_by_options() -> None:
    before = (
        config.get_option("server.allowedHosts"),
        config.get_option("server.corsAllowedOrigins"),
    )
    config.set_option("server.allowedHosts", ["lab.example", "*.lab.example"])
    config.set_option("server.corsAllowedOrigins", ["https://wiki.example"])
    try:
        assert not asked("lab.example", origin="https://lab.example")
        assert not asked("a.lab.example:8501", origin="https://wiki.example")
        assert asked("evillab.example")
        assert asked("localhost")
        assert asked("lab.example", origin="https://evil.example")
    finally:
        config.set_option("server.allowedHosts", before[0])
        config.set_option("server.corsAllowedOrigins", before[1])


@given(st.text(st.characters(max_codepoint=255), max_size=40))
def test_what_it_answers_to_is_one_of_its_names(host: str) -> None:
    if not asked(host):
        name = host.strip().lower().rpartition(":")[0] if host[-1:].isdigit() else host.lower()
        names = {*LOOPBACK, *(f"{one}." for one in LOOPBACK), "[::1]"}
        assert {host.lower(), name, host.lower().rstrip(":")} & names
