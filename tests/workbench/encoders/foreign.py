"""Texts as ids, answers and messages bring them: any signs, and the signs of every language."""

from typing import Final

from hypothesis import strategies as st

PIECES: Final = (
    *("\x1b[31m", "\x1b]0;owned\x07", "\x9b2J", "\x1b[6n", "\r", "\n", "\t", "\x08", "\u202e"),
    *("\u200b", "\u200d", "\ufe0f", "\ud83d", "\x00", "\x85", "\u2028", "\U000e0041", "\xa0"),
    *("*", "**", "_", "__", "`", "```", "~", "~~", "#", "> ", "- ", "+ ", "1. ", "2) ", "---"),
    *("| ", "|", "\\", "\\|", "[x]", "(y)", "![", "[^1]", ": ", ":red[", ":tada:", "$", "$$x$$"),
    *("<b>", "</script>", "<!--", "-->", "&amp;", "&#42;", "&", '"', "'", "=", "==="),
    *("http://x.example", "https://", "www.x.example", "a@x.example", "mailto:", "ftp://x.example"),
    *("=1+1", "@SUM(1)", "-1", "+1", "1e5", "-", ",", ";", "/-", "-/", "--", "/--", "#eval 1"),
    *("axiom a : False", "../", "/", "nul", "con", ".", "..", "a", "word", "é", "中文", "🙂", " "),
)

any_text: Final = st.text(st.characters(), max_size=20) | st.lists(
    st.sampled_from(PIECES) | st.text(st.characters(), max_size=3), max_size=8
).map("".join)
"""Half of them of any signs, half of pieces that mean something to some parser."""
