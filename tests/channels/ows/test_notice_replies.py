"""What an answer to a notice's call means for the notice."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ows_answers import envelope

from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
)

AT = datetime(2026, 11, 22, 18, tzinfo=UTC)


def verdict(text: str, status: int = 200, headers: dict[str, str] | None = None, step: int = 0) -> None:
    Oxatis().read_notice_reply(Reply(status, headers or {}, text.encode(), AT), step)


@pytest.mark.parametrize("step", [0, 1])
@pytest.mark.parametrize(
    "text", [envelope("<OxID>76763</OxID>"), envelope(), envelope("<OxID>7</OxID>", status=300)]
)
def test_200_and_300_are_accepted_unless_the_id_says_otherwise(text: str, step: int) -> None:
    verdict(text, step=step)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        (envelope("<OxID>-1</OxID>", details="Order is locked"), Rejected, "Order is locked"),
        (envelope("<OxID>0</OxID>"), Rejected, "OxID 0"),
        (envelope(status=500, sub_code=1001, details="Record not found"), Rejected, "Record not found"),
        (envelope(status=500, sub_code=1002), Rejected, "500/1002"),
        (envelope(status=503), AuthFailed, "refused the sign-in"),
        (envelope(status=504), RateLimited, "daily limit"),
        (envelope(status=600), Unavailable, "maintenance"),
        (envelope(status=777), Ambiguous, "777"),
        ("", Ambiguous, "empty answer"),
        ("<html><title>Oops</title></html>", Rejected, "Oops"),
        ("<Other/>", Ambiguous, "isn't one of Oxatis"),
        (envelope("<OxID>7</OxID>")[:-9], Ambiguous, "broke off"),
    ],
)
def test_any_other_answer_is_a_refusal_a_later_or_an_unknown_fate(
    text: str, kind: type[ChannelError], words: str
) -> None:
    with pytest.raises(ChannelError, match=words) as caught:
        verdict(text)
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, Rejected),
        (302, Ambiguous),
        (400, Rejected),
        (401, AuthFailed),
        (403, NotAllowed),
        (404, Rejected),
        (429, RateLimited),
        (500, Ambiguous),
        (502, Ambiguous),
        (503, Ambiguous),
    ],
)
def test_an_http_status_counts_before_the_body(status: int, kind: type[ChannelError]) -> None:
    with pytest.raises(ChannelError) as caught:
        verdict(envelope("<OxID>7</OxID>"), status)
    assert type(caught.value) is kind


def test_a_503_that_says_when_to_come_back_left_nothing_behind() -> None:
    with pytest.raises(Unavailable) as caught:
        verdict("", 503, {"retry-after": "120"})
    assert caught.value.retry_after == 120


def test_the_daily_limit_of_a_notice_ends_at_midnight() -> None:
    with pytest.raises(RateLimited) as caught:
        verdict(envelope(status=504))
    assert caught.value.retry_after == 6 * 3600 + 1


def test_a_refusal_in_words_ends_with_one_full_stop() -> None:
    with pytest.raises(Rejected) as caught:
        verdict("Not found.", status=404)
    assert str(caught.value.what) == "The shop refused the notice: Not found."
