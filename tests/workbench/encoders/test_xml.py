"""Text in XML is what a parser of XML reads, whatever it is."""

from xml.etree import ElementTree

from hostile import texts
from hypothesis import given

from workbench.encoders.signs import visible
from workbench.encoders.xml import xml_text


@given(texts)
def test_text_is_read_back(text: str) -> None:
    suite = ElementTree.Element("suite", name=xml_text(text))
    suite.text = xml_text(text)
    read = ElementTree.fromstring(ElementTree.tostring(suite, encoding="utf-8"))  # noqa: S314
    assert (read.tag, list(read)) == ("suite", [])
    assert (read.text or "") == visible(text, keep="\t\n")
    assert read.attrib["name"] == visible(text, keep="\t\n")
