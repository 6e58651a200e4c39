"""What answers to a shipment notice mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_export, read_notice_reply
from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
)
from ordersync_gui.domain.redaction import Redactor


def reply(status: int, body: str = "", **headers: str) -> Reply:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, given, body.encode(), datetime.now(UTC), Redactor(["geheim-123"]))


@pytest.mark.parametrize(
    "body",
    [
        "",
        "  \n",
        "OK",
        "success",
        '{"success":true}',
        "<ok/>",
        "<?xml version='1.0'?><ShipNotice/>",
        "No errors",
        '{"status":"ok","errors":[]}',
    ],
)
@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_success_without_a_fault_is_accepted(status: int, body: str) -> None:
    read_notice_reply(reply(status, body))


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (
            "<fault><faultcode>500</faultcode><faultstring>Unreadable</faultstring></fault>",
            Rejected,
            "500 Unreadable",
        ),
        ("<Error>No such order</Error>", Rejected, "No such order"),
        ('{"success": false, "data": "Order not found"}', Rejected, "Order not found"),
        ('{"success":false,"data":"Invalid authentication key"}', AuthFailed, "Invalid authentication key"),
        ("<!DOCTYPE html><title>Maintenance</title>", Rejected, "Maintenance"),
        ("<html><body>Please log in", Rejected, "Please log in"),
        ("Error: order is closed", Rejected, "order is closed"),
        ('{"status":"error","message":"order not found"}', Rejected, "order not found"),
        ('{"ok":false}', Rejected, "ok"),
        ("Order not found", Rejected, "Order not found"),
        ("<response><status>failed</status><why>closed</why></response>", Rejected, "failed"),
        ("<br />\n<b>Fatal error</b>:  Uncaught x in y.php", Ambiguous, "Fatal error"),
    ],
)
def test_a_success_whose_body_says_otherwise_is_a_refusal(body: str, kind: type[ChannelError], said: str) -> None:
    with pytest.raises(ChannelError) as caught:
        read_notice_reply(reply(200, body))
    assert type(caught.value) is kind
    assert said in (caught.value.reason if isinstance(caught.value, Rejected) else caught.value.detail)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(401, "HTTP Basic: Access denied."), AuthFailed),
        (reply(400, '{"success":false,"data":"Invalid authentication key"}'), AuthFailed),
        (reply(403, "<html>blocked</html>"), NotAllowed),
        (reply(429, retry_after="30"), RateLimited),
        (reply(503, retry_after="30"), Unavailable),
        (reply(503), Ambiguous),
        (reply(503, retry_after="soon"), Ambiguous),
        (reply(500, "<html>boom</html>"), Ambiguous),
        (reply(502), Ambiguous),
        (reply(504), Ambiguous),
        (reply(302, location="/login"), Rejected),
        (reply(400, "No order item can be sent"), Rejected),
        (reply(404, "Order not found"), Rejected),
        (reply(406), Rejected),
        (reply(100), Ambiguous),
    ],
)
def test_every_other_status_is_of_its_kind(answer: Reply, kind: type[ChannelError]) -> None:
    with pytest.raises(ChannelError) as caught:
        read_notice_reply(answer)
    assert type(caught.value) is kind


@pytest.mark.parametrize("status", [429, 503])
def test_being_told_when_to_come_back_is_kept(status: int) -> None:
    with pytest.raises(ChannelError) as caught:
        read_notice_reply(reply(status, retry_after="30"))
    assert isinstance(caught.value, RateLimited | Unavailable)
    assert caught.value.retry_after == 30


def test_a_refusal_gives_the_shops_own_words_masked() -> None:
    with pytest.raises(Rejected) as caught:
        read_notice_reply(reply(404, "<p>Order 7 unknown for geheim-123</p>"))
    assert caught.value.reason == "Order 7 unknown for •••"
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (reply(400, '{"success":false,"data":"Invalid authentication key"}'), AuthFailed, "authentication key"),
        (reply(400, '{"success":false,"data":"Invalid start_date"}'), Rejected, "Invalid start_date"),
        (reply(406, "Not Acceptable"), Rejected, "Not Acceptable"),
        (reply(400), Rejected, "HTTP 400"),
        (reply(401, "HTTP Basic: Access denied."), AuthFailed, "Access denied"),
        (reply(403, "blocked"), NotAllowed, "blocked"),
        (reply(404), BadReply, "404"),
        (reply(429, retry_after="7"), RateLimited, "429"),
        (reply(500, "boom"), Unavailable, "boom"),
    ],
)
def test_a_refused_export_is_of_its_kind_with_the_shops_words(
    answer: Reply, kind: type[ChannelError], said: str
) -> None:
    with pytest.raises(ChannelError) as caught:
        read_export(answer, FeedSettings(UTC))
    assert type(caught.value) is kind
    assert said in caught.value.detail


@pytest.mark.parametrize("said", ["Order 401 does not exist", "Duplicate entry 'T9' for key 'tracking'"])
def test_a_refusal_that_just_sounds_like_a_sign_in_keeps_the_shops_words(said: str) -> None:
    with pytest.raises(Rejected) as caught:
        read_notice_reply(reply(400, said))
    assert caught.value.reason == said


def test_a_moved_address_is_named_without_its_query() -> None:
    with pytest.raises(Rejected) as caught:
        read_notice_reply(reply(301, "", location="https://shop.example/feed/?auth_key=geheim-123"))
    assert "https://shop.example/feed/" in str(caught.value)
    assert "geheim" not in str(caught.value)
