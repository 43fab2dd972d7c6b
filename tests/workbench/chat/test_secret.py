"""A key is found in whatever an endpoint makes of it, and answers keep what is none."""

import base64
import copy
import json
import pickle
import urllib.parse
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.chat.secret import Secret

KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=6, max_size=60)
TEXTS = st.text(max_size=40)


@given(KEYS, TEXTS, TEXTS)
def test_a_key_is_cut_out_as_it_is(key: str, before: str, after: str) -> None:
    assert key not in Secret(key).cut(before + key + after).replace("(key)", "")


@given(KEYS, st.sampled_from(["json", "url", "html", "numbers", "hex", "spaced", "lines", "upper"]))
def test_a_key_is_cut_out_as_others_write_it(key: str, how: str) -> None:
    written = {
        "json": "".join(f"\\u{ord(sign):04x}" for sign in key),
        "url": urllib.parse.quote(key, safe=""),
        "html": escape(key),
        "numbers": "".join(f"&#{ord(sign)};" for sign in key),
        "hex": "".join(f"&#x{ord(sign):X};" for sign in key),
        "spaced": " ".join(key),
        "lines": key[:3] + "\r\n\t" + key[3:],
        "upper": key.upper(),
    }[how]
    assert Secret(key).cut(f"wrong: {written}!") == "wrong: (key)!"


@given(st.binary(max_size=7), KEYS, st.binary(max_size=7), st.booleans())
def test_a_key_is_cut_out_of_base64(before: bytes, key: str, after: bytes, url: bool) -> None:
    encode = base64.urlsafe_b64encode if url else base64.b64encode
    text = encode(before + key.encode() + after).decode()
    left = Secret(key).cut(text)
    assert "(key)" in left
    # What is left at the ends tells three signs of the key at most.
    assert len(left.replace("(key)", "")) <= (len(before) + len(after)) * 4 / 3 + 10


@given(
    st.recursive(
        TEXTS | st.integers() | st.none(), lambda x: st.lists(x) | st.dictionaries(TEXTS, x)
    )
)
def test_what_is_no_key_stays(value: object) -> None:
    assert Secret("sk-made-up-0123456789").cut_all(value) == value


def test_a_key_is_cut_out_at_any_depth() -> None:
    value = {"a": [{"sk-made-up": ["sk-made-up", 1, None, {"b": "xsk-made-upx"}]}]}
    assert "sk-made-up" not in json.dumps(Secret("sk-made-up").cut_all(value))


@pytest.mark.parametrize("key", ["", "none", "abc12"])
def test_a_short_key_tears_no_holes(key: str) -> None:
    assert Secret(key).cut("none of abc12 is a key") == "none of abc12 is a key"


def test_it_shows_nothing_of_itself() -> None:
    secret = Secret("sk-made-up")
    assert "sk-made" not in f"{secret} {secret!r} {[secret]}"
    for write in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="not written"):
            write(secret)
