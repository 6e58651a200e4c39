"""Documents made to harm: refused quickly, without reading what they point at."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ordersync_gui.domain.errors import BadReply, ChannelError
from ordersync_gui.domain.feed import FeedPage

Read = Callable[..., FeedPage]
_SPOILERS = (
    *(b"", b"\0", b"\xff", b"&", b"<", b">", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<Order>", b"</Order>"),
    *(b"</Orders>", b"&#0;", b"\xc3", b"<?", b"<b/>", b"1E999", b"\x1b", b"<Item>", b"\xef\xbb\xbf", b"&bogus;"),
)
LAUGHS = (
    '<!DOCTYPE Orders [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><Orders><Order><OrderNumber>&c;</OrderNumber></Order></Orders>'
)


@pytest.mark.parametrize(
    "document",
    [
        LAUGHS,
        '<?xml version="1.0"?>\n' + LAUGHS,
        "<!--" + "x" * 20_000 + "-->" + LAUGHS,
        "<?pi " + "x" * 20_000 + "?>" + LAUGHS,
        LAUGHS.lower().replace("orders>", "Orders>"),
        "<Orders>" + LAUGHS + "</Orders>",
        '<Orders><!DOCTYPE x SYSTEM "http://127.0.0.1/x"></Orders>',
    ],
)
def test_a_doctype_before_or_within_the_feed_is_refused(document: str, read: Read) -> None:
    with pytest.raises(BadReply, match="could do harm"):
        read(document)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_doctype_in_utf16_is_refused(codec: str, read: Read) -> None:
    with pytest.raises(BadReply, match="could do harm"):
        read(('<?xml version="1.0" encoding="utf-16"?>' + LAUGHS).encode(codec))


def test_an_external_entity_is_never_read(tmp_path: Path, read: Read) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("top secret", encoding="utf-8")
    document = f'<!DOCTYPE Orders [<!ENTITY x SYSTEM "{secret.as_uri()}">]><Orders><Order>&x;</Order></Orders>'
    with pytest.raises(BadReply) as caught:
        read(document)
    assert "top secret" not in f"{caught.value} {caught.value.detail}"


def test_deep_nesting_is_refused(read: Read) -> None:
    with pytest.raises(BadReply, match="too deep"):
        read("<Orders><Order>" + "<a>" * 200_000 + "</a>" * 200_000 + "</Order></Orders>")


def test_deep_nesting_in_a_feed_that_breaks_off_rejects_that_order_only(read: Read) -> None:
    deep = "<Order><OrderNumber>1</OrderNumber>" + "<a>" * 5000 + "</a>" * 5000 + "</Order>"
    page = read("<Orders>" + deep)
    assert [rejected.number for rejected in page.rejected] == ["1"]


def test_a_doctype_within_cdata_is_only_text(read: Read) -> None:
    document = (
        "<Orders><Order><OrderNumber>1</OrderNumber><OrderDate>1/1/2026</OrderDate><OrderTotal>1</OrderTotal>"
        "<OrderStatus>paid</OrderStatus><CustomerNotes><![CDATA[<!DOCTYPE x>]]></CustomerNotes></Order></Orders>"
    )
    assert read(document).orders[0].order.buyer_notes == "<!DOCTYPE x>"


def test_a_note_cannot_forge_an_order(read: Read) -> None:
    note = "</CustomerNotes></Order><Order><OrderNumber>666</OrderNumber></Order></Orders>"
    document = (
        "<Orders><Order><OrderNumber>1</OrderNumber><OrderDate>1/1/2026</OrderDate><OrderTotal>1</OrderTotal>"
        f"<OrderStatus>paid</OrderStatus><CustomerNotes><![CDATA[{note}]]></CustomerNotes></Order></Orders>"
    )
    for text in (document, document.removesuffix("</Orders>"), document.replace("paid", "paid & waiting")):
        page = read(text)
        assert [received.order.number for received in page.orders] == ["1"]
        assert page.rejected == ()


@pytest.mark.parametrize(
    "piece",
    ["<!--", "<![CDATA[", "<Orders ", "<Orders>", "<Order>", "<?", "&", "]]>", "<Order ", "<![CDATA[]]>x]]>"],
)
@pytest.mark.parametrize("start", ["", "<Orders>", "<Orders><Order>"])
def test_a_megabyte_of_one_token_is_settled_quickly(start: str, piece: str, read: Read) -> None:
    begun = time.process_time()  # not the wall's clock: other tests run beside this one
    try:
        page = read(start + piece * (1_000_000 // len(piece)))
    except ChannelError:
        page = None
    assert time.process_time() - begun < 5
    assert page is None or page.damage is not None


@pytest.mark.parametrize("seed", range(40))
def test_a_spoilt_feed_gives_orders_rejects_or_a_plain_error_never_a_crash(
    seed: int, fixtures: Path, read: Read
) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable damage, no secret
    body = bytearray((fixtures / "woocommerce" / "export_small_window.body").read_bytes())
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(body))
        length = chance.choice((0, 1, 5, 200))
        body[place : place + length] = chance.choice(_SPOILERS)
    try:
        page = read(bytes(body))
    except ChannelError:
        return
    assert len(page.orders) + len(page.rejected) <= 9
    assert all(rejected.reason for rejected in page.rejected)
