"""Texts that try to be more than text, for every target."""

from hypothesis import strategies as st

PIECES = [
    "-/", "/-", "/--", "--", "-", "/", "#eval 1", "axiom x : False", "«", "»", '"',
    "\n", "\r", "\r\n", "\t", "\x00", "\x85", "\u2028", "\v", "\f", "\\", "`", "```", "~~~",
    "*", "_", "__a__", "a_b", "[x](http://y)", "![x](y)", "<b>", "</script>", "<!--", "-->", "]]>",
    "&amp;", "&#x41;", "|", "# ", "1. ", "1) ", "> ", "- ", "+ ", "===", "---", "$x$", ":red[x]",
    "www.x.org", "=", "=1+1", "@SUM(1)", "+1", "-1.5", "-x", "'", "''=", "＝1", ";", ",", "1e5",
    "..", ".", "/etc/passwd", "\\\\host", "CON", "nul.txt", "a" * 70, "é", "ℕ", "e\u0301",
    "\x1b", "\x1b[2J", "\x1b]0;t\x07", "\x9b31m", "\x9d0;t\x9c", "\x08", "\x7f", "[red]", "[/]",
    ":smile:", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud83d", "\udc00", "😀", "\u3000", " ",
]  # fmt: skip

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.text(st.characters(), max_size=30),
)
