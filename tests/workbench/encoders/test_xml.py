"""What a reader of XML gives back."""

from xml.etree import ElementTree

from hypothesis import given

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.xml import xml_text


@given(any_text)
def test_a_text_can_be_read_again(text: str) -> None:
    encoded = xml_text(text)
    element = ElementTree.Element("case", {"name": encoded})
    element.text = encoded
    read = ElementTree.fromstring(ElementTree.tostring(element, "unicode"))  # noqa: S314
    assert read.text in (encoded, encoded or None)
    assert read.get("name") == encoded
    assert len(encoded) == len(text)
    assert xml_text(encoded) == encoded
