from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.errors_by_status import raise_for_status, retry_after
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.redaction import Redactor

REDACTOR = Redactor(["geheim-123"])


def reply(status: int, body: bytes = b"", **headers: str) -> Reply:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, given, body, datetime.now(UTC), REDACTOR)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_success_is_no_error(status: int) -> None:
    raise_for_status(reply(status), REDACTOR)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthFailed),
        (403, NotAllowed),
        (404, BadReply),
        (410, BadReply),
        (407, Unreachable),
        (406, Rejected),
        (413, Rejected),
        (429, RateLimited),
        (500, Unavailable),
        (503, Unavailable),
        (304, BadReply),
        (302, BadReply),
    ],
)
def test_each_status_is_its_own_kind_of_error(status: int, kind: type[ChannelError]) -> None:
    with pytest.raises(ChannelError) as caught:
        raise_for_status(reply(status), REDACTOR)
    assert type(caught.value) is kind


def test_every_error_has_its_own_sentence() -> None:
    sentences = set()
    for status in (401, 403, 404, 407, 429, 500):
        with pytest.raises(ChannelError) as caught:
            raise_for_status(reply(status), REDACTOR)
        sentences.add(str(caught.value))
    assert len(sentences) == 6


def test_what_the_shop_wrote_is_kept_masked() -> None:
    with pytest.raises(Unavailable) as caught:
        raise_for_status(reply(500, b"failed for geheim-123 \n at line 1"), REDACTOR)
    assert caught.value.detail == "HTTP 500 failed for ••• at line 1"
    assert caught.value.status == 500


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("30", 30),
        ("Sun, 22 Nov 2026 01:02:00 GMT", 120),
        ("Sun, 22 Nov 2026 00:00:00 GMT", 0),
        ("99999999999999999999", 24 * 3600),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("²", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(given: str, seconds: int | None) -> None:
    answer = reply(429, retry_after=given, date="Sun, 22 Nov 2026 01:00:00 GMT")
    assert retry_after(answer) == seconds
