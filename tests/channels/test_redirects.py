from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.redirects import redirect_target
from ordersync_gui.domain.errors import BadReply


def moved(location: str, status: int = 301) -> Reply:
    return Reply(status, {"location": location}, b"", datetime.now(UTC))


@pytest.mark.parametrize(
    ("here", "location", "target"),
    [
        ("http://shop.example/a?k=1", "/b?k=1", "http://shop.example/b?k=1"),
        ("http://shop.example/a", "https://shop.example/a", "https://shop.example/a"),
        ("http://shop.example:80/a", "http://SHOP.example/b", "http://SHOP.example/b"),
        ("https://shop.example/a/", "../b", "https://shop.example/b"),
    ],
)
def test_a_redirect_that_stays_with_the_shop_is_followed(here: str, location: str, target: str) -> None:
    assert redirect_target(here, moved(location)) == target


@pytest.mark.parametrize(
    ("here", "location"),
    [
        ("https://shop.example/a", "http://shop.example/a"),
        ("https://shop.example/a", "https://www.shop.example/a"),
        ("https://shop.example/a", "https://shop.example:8443/a"),
        ("https://shop.example/a", "//evil.example/a"),
        ("https://shop.example/a", "https://user:pw@shop.example/a"),
        ("https://shop.example/a", "ftp://shop.example/a"),
        ("https://shop.example/a", "https://[::1/a"),
    ],
)
def test_a_redirect_that_leaves_the_shop_or_its_protection_is_refused(here: str, location: str) -> None:
    with pytest.raises(BadReply, match="another address"):
        redirect_target(here, moved(location))


def test_an_answer_that_is_no_redirect_leads_nowhere() -> None:
    assert redirect_target("http://shop.example/", moved("/x", status=200)) is None
