"""What an answer's body says: the codes of the envelope, and answers that are none."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from ows_answers import envelope as body

from ordersync_gui.channels.protocols.ows.envelope import read_envelope
from ordersync_gui.channels.protocols.ows.refusals import read_data
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    WebPage,
)
from ordersync_gui.domain.redaction import MASK, Redactor

PARIS = ZoneInfo("Europe/Paris")
AT = datetime(2026, 10, 24, 21, 59, 30, tzinfo=UTC)  # half a minute before midnight in Paris
TOKEN = "abcdef0123456789"


def reply(text: str | bytes, status: int = 200, at: datetime = AT, **headers: str) -> Reply:
    content = text if isinstance(text, bytes) else text.encode()
    return Reply(status, headers, content, at, Redactor([TOKEN]))


def refusal(text: str | bytes, status: int = 200, at: datetime = AT) -> ChannelError:
    with pytest.raises(ChannelError) as caught:
        read_data(reply(text, status, at), PARIS)
    return caught.value


def test_200_is_accepted_and_carries_its_data() -> None:
    found = read_data(reply(body("<OxID>5</OxID>")), PARIS)
    assert (found.accepted, found.data[0].text, found.remarks) == (True, "5", ())


def test_300_is_accepted_with_the_shops_warning() -> None:
    found = read_data(reply(body(status=300, details="Old version")), PARIS)
    assert [str(remark) for remark in found.remarks] == ["The shop answered with a warning: Old version"]


def test_500_is_a_refusal_in_the_shops_words() -> None:
    error = refusal(body(status=500, sub_code=1002, details="Invalid &lt;Date&gt;"))
    assert isinstance(error, Rejected)
    assert error.reason == "Invalid <Date>"
    assert error.detail == "StatusCode 500/1002 Invalid <Date>"


def test_503_in_the_body_names_token_appid_and_the_users_rights() -> None:
    error = refusal(body(status=503))
    assert isinstance(error, AuthFailed)
    for word in ("Token", "AppId", "Use Web Services", "rights to see and change orders"):
        assert word in str(error.remedy)


@pytest.mark.parametrize(
    ("at", "seconds"),
    [
        (AT, 31),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), 25 * 3600 + 1),  # the day on which the clocks go back
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), 23 * 3600 + 1),  # and forward
        (datetime(2026, 7, 1, 10, 0, tzinfo=UTC), 12 * 3600 + 1),
    ],
)
def test_504_in_the_body_waits_for_the_next_midnight_on_the_shops_clock(at: datetime, seconds: int) -> None:
    error = refusal(body(status=504), at=at)
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


def test_600_is_maintenance_for_half_an_hour() -> None:
    error = refusal(body(status=600))
    assert isinstance(error, Unavailable)
    assert error.retry_after == 1800


def test_a_status_that_is_not_known_is_said_to_be_so() -> None:
    error = refusal(body(status=777))
    assert type(error) is BadReply
    assert "777" in str(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, AuthFailed), (403, NotAllowed), (429, RateLimited), (503, Unavailable), (504, Unavailable)],
)
def test_an_http_status_counts_before_the_body(status: int, kind: type[ChannelError]) -> None:
    assert type(refusal(body("<OxID>5</OxID>"), status)) is kind


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("", BadReply, "empty answer"),
        ("  \r\n ", BadReply, "empty answer"),
        ("<!DOCTYPE html><html><title>Maintenance</title></html>", WebPage, '"Maintenance"'),
        ("<Orders><Order/></Orders>", BadReply, "isn't one of Oxatis"),
        ('{"error": "no"}', BadReply, "isn't one of Oxatis"),
        (body("<OxID>5</OxID>")[:-20], BadReply, "broke off"),
        ("<DataResultService><StatusCode>200</StatusCode", BadReply, "broke off"),
        ("<DataResultService/>", BadReply, "can't be read"),
        (body().replace("200", "ok"), BadReply, "can't be read"),
        ("<DataResultService><a></b></DataResultService>", BadReply, "can't be read"),
        ("<DataResultService>" + "<a>" * 200 + "</a>" * 200 + "</DataResultService>", BadReply, "can't be read"),
    ],
)
def test_what_is_no_envelope_is_told_apart(text: str, kind: type[ChannelError], words: str) -> None:
    error = refusal(text)
    assert type(error) is kind
    assert words in str(error)


def test_a_document_type_is_never_followed() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + body("<OxID>&b;</OxID>")
    error = refusal(bomb)
    assert isinstance(error, BadReply)
    assert "aaaa" not in f"{error} {error.detail}"


@pytest.mark.parametrize(
    "document",
    [
        "\ufeff" + body("<A>é</A>"),
        '<?xml version="1.0" encoding="utf-16"?>' + body("<A>é</A>"),
        "\r\n" + body("<A>é</A>") + "<!-- done -->",
        body("<A>é</A>")
        .replace("DataResultService", "ns:DataResultService")
        .replace("<ns:DataResultService>", '<ns:DataResultService xmlns:ns="urn:x">', 1),
        body("<A>&eacute;</A>"),
        body("<A>\x0bé</A>"),
    ],
)
def test_marks_declarations_namespaces_and_html_entities_are_put_up_with(document: str) -> None:
    assert read_envelope(reply(document)).data[0].text == "é"


def test_utf16_and_windows_1252_are_read_as_what_they_are() -> None:
    declared = '<?xml version="1.0" encoding="{}"?>'
    wide = (declared.format("utf-16") + body("<A>Łódź</A>")).encode("utf-16")
    assert read_envelope(reply(wide)).data[0].text == "Łódź"
    narrow = (declared.format("iso-8859-1") + body("<A>Besançon</A>")).encode("cp1252")
    assert read_envelope(reply(narrow)).data[0].text == "Besançon"


def test_a_token_that_the_shop_repeats_is_masked() -> None:
    error = refusal(body(status=500, details=f"Token {TOKEN} expired"))
    assert isinstance(error, Rejected)
    assert error.reason == f"Token {MASK} expired"
    assert TOKEN not in f"{error} {error.detail}"
    assert TOKEN not in read_envelope(reply(body(f"<A>{TOKEN}</A>"))).text
