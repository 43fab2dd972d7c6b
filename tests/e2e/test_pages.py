"""Every page of the explorer opens in a real browser, on real runs among broken ones."""

import pytest
from browser import Visitor

from app.site import PAGES, SitePage

pytestmark = pytest.mark.e2e
_PATHS = {page.title: page.path.split("/")[-1].removesuffix(".py") for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.title)
def test_opens_on_a_laptop(visitor: Visitor, page: SitePage) -> None:
    visitor.open(_PATHS[page.title] if page is not PAGES[0] else "")
    visitor.sound()
    visitor.fits()
    assert visitor.page.get_by_role("heading", level=1).inner_text() == page.title
    visitor.keep(f"{_PATHS[page.title]}_laptop")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.title)
def test_opens_on_a_phone_in_the_dark(phone: Visitor, page: SitePage) -> None:
    phone.open(_PATHS[page.title] if page is not PAGES[0] else "")
    phone.sound()
    phone.page.wait_for_timeout(1000)  # charts are drawn a moment after the page is whole
    phone.fits()
    phone.keep(f"{_PATHS[page.title]}_phone")


def test_menu_leads_to_every_page(visitor: Visitor) -> None:
    visitor.open("")
    for page in PAGES[1:]:
        visitor.page.get_by_role("link", name=page.title, exact=True).first.click()
        visitor.page.wait_for_url(f"**/{_PATHS[page.title]}**")
        visitor.page.get_by_role("heading", level=1, name=page.title).wait_for()
    visitor.sound()
