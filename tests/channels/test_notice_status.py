"""What each HTTP status of an answer to a notice means, for both protocols: by whether the shop can have acted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.protocols import ows
from ordersync_gui.channels.protocols.custom_store import read_notice_reply
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.redaction import Redactor

Read = Callable[[Reply], None]
both = pytest.mark.parametrize("read", [read_notice_reply, ows.read_notice_reply], ids=["custom_store", "ows"])
CLOUDFLARE = {"server": "cloudflare", "cf-ray": "8f1-CDG"}
AGAIN = {"retry-after": "120"}
ASKED = "http://shop.example/api/feed"


def answer(status: int, body: str = "", headers: dict[str, str] | None = None) -> Reply:
    return Reply(status, headers or {}, body.encode(), datetime.now(UTC), Redactor(["geheim-123"]), ASKED)


def verdict(read: Read, reply: Reply) -> ChannelError:
    with pytest.raises(ChannelError) as caught:
        read(reply)
    assert str(caught.value.what)
    return caught.value


@both
@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [
        (401, {}, AuthFailed),
        (403, {}, NotAllowed),
        (403, CLOUDFLARE, NotAllowed),
        (400, {}, Rejected),
        (402, {}, Rejected),
        (404, {}, Rejected),
        (405, {}, Rejected),
        (407, {}, Unreachable),
        (408, {}, Ambiguous),
        (408, AGAIN, Ambiguous),
        (409, {}, Rejected),
        (409, AGAIN, Rejected),
        (410, {}, Rejected),
        (413, {}, Rejected),
        (413, AGAIN, Rejected),
        (422, {}, Rejected),
        (425, {}, Unavailable),
        (425, AGAIN, Unavailable),
        (429, {}, RateLimited),
        (429, AGAIN, RateLimited),
        (500, {}, Ambiguous),
        (500, AGAIN, Ambiguous),
        (501, {}, Rejected),
        (502, {}, Ambiguous),
        (502, AGAIN, Ambiguous),
        (503, {}, Ambiguous),
        (503, {"retry-after": "soon"}, Ambiguous),
        (503, AGAIN, Unavailable),
        (504, {}, Ambiguous),
        (504, AGAIN, Ambiguous),
        (505, {}, Rejected),
        (511, {}, Unreachable),
        (520, CLOUDFLARE, Ambiguous),
        (521, CLOUDFLARE, Unavailable),
        (522, CLOUDFLARE, Ambiguous),
        (523, CLOUDFLARE, Unavailable),
        (524, CLOUDFLARE, Ambiguous),
        (525, CLOUDFLARE, Unavailable),
        (526, CLOUDFLARE, Unavailable),
        (521, {}, Ambiguous),
        (526, {"server": "nginx"}, Ambiguous),
        (599, {}, Ambiguous),
        (999, {}, Ambiguous),
        (100, {}, Ambiguous),
    ],
)
def test_each_status_is_a_refusal_a_later_or_an_unknown_fate(
    read: Read, status: int, headers: dict[str, str], kind: type[ChannelError]
) -> None:
    assert type(verdict(read, answer(status, headers=headers))) is kind


@both
@pytest.mark.parametrize("status", [425, 429, 503])
def test_being_told_when_to_come_back_is_kept(read: Read, status: int) -> None:
    error = verdict(read, answer(status, headers=AGAIN))
    assert isinstance(error, RateLimited | Unavailable)
    assert error.retry_after == 120


@both
@pytest.mark.parametrize("status", [400, 404, 409, 410, 413, 422])
@pytest.mark.parametrize(
    "body",
    [
        "Order 7 is closed for geheim-123",
        '{"message":"Order 7 is closed for geheim-123"}',
        "<Error>Order 7 is closed for geheim-123</Error>",
    ],
    ids=["plain", "json", "xml"],
)
def test_a_refusal_carries_the_shops_own_words_masked(read: Read, status: int, body: str) -> None:
    error = verdict(read, answer(status, body))
    assert isinstance(error, Rejected)
    assert error.reason == "Order 7 is closed for •••"
    assert error.reason in str(error)


@both
@pytest.mark.parametrize(
    ("status", "location", "kind"),
    [
        (301, "https://shop.example/api/feed?auth_key=geheim-123", Rejected),
        (307, "/new", Rejected),
        (308, "/new", Rejected),
        (300, "", Rejected),
        (304, "", Rejected),
        (302, "/login?next=/api/feed", Rejected),
        (303, "https://shop.example/users/sign_in", Rejected),
        (302, "https://www.shop.example/api/feed/", Rejected),
        (302, "/cgi-sys/suspendedpage.cgi", Rejected),
        (302, "/orders/7", Ambiguous),
        (303, "/thanks", Ambiguous),
        (302, "/error.aspx?aspxerrorpath=/api/feed", Ambiguous),
        (302, "http://[bad", Ambiguous),
        (302, "", Ambiguous),
    ],
)
def test_a_redirect_is_a_refusal_only_where_nothing_can_have_been_done(
    read: Read, status: int, location: str, kind: type[ChannelError]
) -> None:
    error = verdict(read, answer(status, headers={"location": location} if location else {}))
    assert type(error) is kind
    assert "geheim" not in f"{error} {error.detail}"
    if status == 301:
        assert "https://shop.example/api/feed" in str(error)


@pytest.mark.parametrize("status", [200, 201, 202, 203, 204, 205, 206, 226])
def test_any_success_without_another_word_is_taken_as_one(status: int) -> None:
    read_notice_reply(answer(status))


@pytest.mark.parametrize("status", [200, 201, 202, 206])
def test_the_body_of_any_success_is_read(status: int) -> None:
    assert isinstance(verdict(read_notice_reply, answer(status, "<fault>closed</fault>")), Rejected)
