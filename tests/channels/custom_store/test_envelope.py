"""What real servers put around and into their feeds, one small document each."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.domain.errors import AuthFailed, BadReply, ChannelError, Rejected, WebPage
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.redaction import Redactor

Read = Callable[..., FeedPage]


def order(number: object, *, name: str = "Anna", status: str = "paid") -> str:
    return (
        f"<Order><OrderNumber>{number}</OrderNumber><OrderDate>11/17/2026 17:00</OrderDate>"
        f"<OrderStatus>{status}</OrderStatus><CurrencyCode>EUR</CurrencyCode><OrderTotal>1</OrderTotal>"
        f"<Customer><BillTo><Name>{name}</Name></BillTo></Customer></Order>"
    )


def feed(*orders: str, attributes: str = ' pages="1"') -> str:
    return f"<Orders{attributes}>{''.join(orders)}</Orders>"


def names(page: FeedPage) -> list[str]:
    return [received.order.buyer.name for received in page.orders]


def numbers(page: FeedPage) -> list[str]:
    return [received.order.number for received in page.orders]


def warnings(page: FeedPage) -> str:
    return " | ".join(str(message) for message in page.warnings)


def test_a_clean_feed_gives_no_warning(read: Read) -> None:
    page = read(
        '<?xml version="1.0" encoding="utf-8"?>\n<!-- made by shop -->\n' + feed(order(1)) + "\n<!-- done -->"
    )
    assert (numbers(page), page.warnings, page.damage) == (["1"], (), None)


def test_control_characters_are_left_out_and_counted(read: Read) -> None:
    page = read(feed(order(1, name="<![CDATA[An\x0bn\x07a\x1f]]>")))
    assert names(page) == ["Anna"]
    assert "3 control characters" in warnings(page)


def test_utf8_that_says_it_is_utf16_is_read_as_utf8(read: Read) -> None:
    page = read('<?xml version="1.0" encoding="utf-16"?>' + feed(order(1, name="Ján")))
    assert names(page) == ["Ján"]
    assert "says that it is utf-16" in warnings(page)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_real_utf16_is_read_with_and_without_its_mark(codec: str, read: Read) -> None:
    document = '<?xml version="1.0" encoding="utf-16"?>' + feed(order(1, name="Ján 北京"))
    page = read(document.encode(codec))
    assert (names(page), page.warnings) == (["Ján 北京"], ())


def test_a_declared_legacy_encoding_is_used(read: Read) -> None:
    document = '<?xml version="1.0" encoding="windows-1251"?>' + feed(order(1, name="Иван"))
    page = read(document.encode("cp1251"))
    assert (names(page), page.warnings) == (["Иван"], ())


def test_windows_1252_that_says_it_is_latin_1_keeps_its_quotes(read: Read) -> None:
    document = '<?xml version="1.0" encoding="ISO-8859-1"?>' + feed(order(1, name="“Ärzte”"))
    assert names(read(document.encode("cp1252"))) == ["“Ärzte”"]


def test_single_windows_1252_bytes_do_not_spoil_the_utf8_around_them(read: Read) -> None:
    document = feed(order(1, name="Ján …")).encode().replace("…".encode(), b"\x85")
    page = read(document)
    assert names(page) == ["Ján …"]
    assert "Windows-1252" in warnings(page)


@pytest.mark.parametrize("declared", ["rot13", "unicode_escape", "utf-7", "nonsense"])
def test_a_strange_declared_encoding_is_not_trusted(declared: str, read: Read) -> None:
    document = f'<?xml version="1.0" encoding="{declared}"?>' + feed(order(1, name="Zoë"))
    assert names(read(document.encode("cp1252"))) == ["Zoë"]


def test_a_value_split_over_cdata_sections_is_joined(read: Read) -> None:
    page = read(feed(order(1, name="<![CDATA[a ]]]]><![CDATA[> b]]>")))
    assert (names(page), page.warnings) == (["a ]]> b"], ())


def test_a_section_end_within_a_value_is_repaired(read: Read) -> None:
    page = read(feed(order(1, name="<![CDATA[a ]]> b]]>"), order(2, name="<![CDATA[c]]>")))
    assert names(page) == ["a ]]> b", "c"]
    assert "1 misplaced ]]>" in warnings(page)


def test_bare_ampersands_and_html_entities_are_repaired_outside_cdata_only(read: Read) -> None:
    page = read(
        feed(
            order(1, name="Tea & Caf&eacute; &amp; &nbsp;Co &bogus; &#11;x"), order(2, name="<![CDATA[&eacute;]]>")
        )
    )
    assert names(page) == ["Tea & Café & \u00a0Co &bogus; x", "&eacute;"]
    assert "bare & or HTML entities" in warnings(page)


def test_escaped_text_within_cdata_is_kept_as_the_shop_wrote_it(read: Read) -> None:
    page = read(feed(order(1, name="<![CDATA[Tea &amp; Cup]]>")))
    assert (names(page), page.warnings) == (["Tea &amp; Cup"], ())


@pytest.mark.parametrize(
    "before",
    [
        "<!-- <Orders><Order> --><?xml version='1.0'?>",
        "<b>Warning</b>: bad <Orders> in <b>x.php</b><br />\n<?xml version='1.0'?>",
        'Notice: <Orders pages="9"> is no function\n',
        "PHP Deprecated: something & <i>else\n\n",
    ],
)
def test_the_word_orders_before_the_feed_is_not_taken_for_it(before: str, read: Read) -> None:
    page = read(before + feed(order(1), attributes=' pages="2"'))
    assert (numbers(page), page.pages) == (["1"], 2)


def test_the_roots_end_within_cdata_or_a_comment_is_not_its_end(read: Read) -> None:
    page = read(feed(order(1, name="<![CDATA[</Order></Orders>]]>"), "<!-- </Orders> -->", order(2)) + "</body>")
    assert numbers(page) == ["1", "2"]
    assert names(page)[0] == "</Order></Orders>"
    assert "after the feed" in warnings(page)


@pytest.mark.parametrize("document", ["<Orders/>", '<Orders page="1" pages="0"/>', '<Orders pages="1"></Orders>'])
def test_an_empty_feed_is_one_empty_page(document: str, read: Read) -> None:
    page = read(document)
    assert (page.orders, page.pages, page.warnings, page.damage) == ((), 1, (), None)


@pytest.mark.parametrize(
    ("attributes", "pages"),
    [("", 1), (' pages=""', 1), (' pages="0"', 1), (' pages=" 7 "', 7), (' pages="3.0" page="1"', 3)],
)
def test_the_number_of_pages_is_read_leniently(attributes: str, pages: int, read: Read) -> None:
    page = read(feed(order(1), attributes=attributes))
    assert (page.pages, page.warnings) == (pages, ())


@pytest.mark.parametrize("given", ["abc", "-1", "1e9"])
def test_an_unreadable_number_of_pages_is_one_with_a_warning(given: str, read: Read) -> None:
    page = read(feed(order(1), attributes=f' pages="{given}"'))
    assert page.pages == 1
    assert given in warnings(page)


def test_one_order_that_is_not_well_formed_is_rejected_and_the_others_live(read: Read) -> None:
    broken = order(2).replace("</BillTo>", "")
    page = read(feed(order(1), broken, order(3)))
    assert numbers(page) == ["1", "3"]
    assert [(rejected.number, rejected.raw) for rejected in page.rejected] == [("2", broken)]
    assert "well-formed" in str(page.rejected[0].reason)
    assert page.damage is None


def test_an_order_that_is_never_closed_is_rejected_and_the_next_lives(read: Read) -> None:
    page = read(feed(order(1).replace("</Order>", ""), order(2)))
    assert numbers(page) == ["2"]
    assert [rejected.number for rejected in page.rejected] == ["1"]


def test_an_order_without_its_opening_tag_is_rejected_not_lost(read: Read) -> None:
    page = read(feed(order(1), order(2).removeprefix("<Order>"), order(3)))
    assert numbers(page) == ["1", "3"]
    assert [rejected.number for rejected in page.rejected] == ["2"]


def test_a_feed_that_breaks_off_keeps_its_whole_orders_and_says_so(read: Read) -> None:
    whole = feed(order(1), order(2), order(3))
    page = read(whole[: whole.index("<OrderNumber>3") + 40])
    assert numbers(page) == ["1", "2"]
    assert page.rejected == ()
    assert str(page.damage).startswith("The feed broke off after 2 orders")


@pytest.mark.parametrize("cut", [20, 100, 300, 400])
def test_a_cut_anywhere_is_damage_never_a_crash(cut: int, read: Read) -> None:
    document = feed(order(1, name="<![CDATA[x]]>"), "<!-- c -->", order(2))
    page = read(document[:cut])
    assert page.damage is not None
    assert page.rejected == ()


def test_a_feed_that_ends_in_a_php_error_is_damaged(read: Read) -> None:
    page = read("<Orders>" + order(1) + "<br /><b>Fatal error</b>: Allowed memory size exhausted")
    assert numbers(page) == ["1"]
    assert page.damage is not None


def test_a_feed_that_ends_before_its_last_order_is_damaged(read: Read) -> None:
    page = read("<Orders>" + order(1) + "</Orders>" + order(2) + "</Orders>")
    assert numbers(page) == ["1"]
    assert "ends before its last order" in str(page.damage)


def test_raw_text_is_what_the_shop_sent(read: Read) -> None:
    sent = order(1, name="<![CDATA[A & B]]>")
    assert read(feed(sent)).orders[0].raw == sent


def test_a_namespace_and_other_letter_case_do_not_matter(read: Read) -> None:
    document = feed(order(1), attributes=' xmlns="urn:shop"').replace("OrderTotal", "orderTotal")
    assert read(document).orders[0].order.total == 100


def test_the_same_warning_comes_once_and_many_are_capped(read: Read) -> None:
    orders = [order(number).replace("<OrderTotal>1</OrderTotal>", "") for number in range(50)]
    page = read(feed(*orders))
    assert len(page.warnings) == 21
    assert str(page.warnings[-1]) == "… and 30 more warnings."
    assert len(page.orders) == 50


def test_the_servers_own_time_is_kept() -> None:
    reply = Reply(200, {"date": "Sun, 22 Nov 2026 01:10:51 GMT"}, b"<Orders/>", datetime(2026, 1, 1, tzinfo=UTC))
    page = read_feed(reply, FeedSettings(ZoneInfo("UTC")))
    assert page.server_time == datetime(2026, 11, 22, 1, 10, 51, tzinfo=UTC)


@pytest.mark.parametrize("body", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_an_empty_answer_is_said_to_be_empty(body: bytes, read: Read) -> None:
    with pytest.raises(BadReply, match="empty answer"):
        read(body)


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        ("<!DOCTYPE html><title>Login &amp; more</title><p>x", WebPage, "Login & more"),
        ("<html><body><h1>Sorry</h1>", WebPage, "Sorry"),
        ("\n<HTML><p>We are <b>closed</b></p>", WebPage, "We are closed"),
        ("<!DOCTYPE html><html><body>Error: Basic HTTP authentication failed</body></html>", AuthFailed, "failed"),
        ('{"success":false,"data":"Invalid authentication key"}', AuthFailed, "Invalid authentication key"),
        ('{"success":false,"data":[{"code":"x","message":"No such page"}]}', Rejected, "No such page"),
        ('{"error":{"message":"Export is switched off"}}', Rejected, "Export is switched off"),
        (
            "<fault><faultcode>401</faultcode><faultstring>Unauthorized</faultstring></fault>",
            AuthFailed,
            "401 Unauthorized",
        ),
        ("<?xml version='1.0'?><fault><faultstring>Oops</faultstring></fault>", Rejected, "Oops"),
        ("<Error><Message>Too wide a window</Message></Error>", Rejected, "Too wide a window"),
        ("<date>date required</date>", Rejected, "date required"),
        ("<Orders>database gone away</Orders>", Rejected, "database gone away"),
        ("Error: window too wide", Rejected, "window too wide"),
        ("HTTP Basic: Access denied.", AuthFailed, "Access denied"),
        ("hello", BadReply, "hello"),
        ('{"orders": []}', BadReply, "orders"),
    ],
)
def test_an_answer_that_is_no_feed_is_told_by_what_it_says(
    body: str, kind: type[ChannelError], said: str, read: Read
) -> None:
    with pytest.raises(ChannelError) as caught:
        read(body)
    assert type(caught.value) is kind
    assert said in caught.value.detail
    assert "<" not in str(caught.value)


def test_a_secret_that_the_shop_repeats_is_masked() -> None:
    body = json.dumps({"success": False, "data": "No shop for geheim-123"}).encode()
    reply = Reply(200, {}, body, datetime.now(UTC), Redactor(["geheim-123"]))
    with pytest.raises(Rejected) as caught:
        read_feed(reply, FeedSettings(ZoneInfo("UTC")))
    assert "geheim" not in f"{caught.value} {caught.value.reason} {caught.value.detail}"


@pytest.mark.parametrize("body", ['<rsp stat="fail"><err code="7"/></rsp>', "<orders><order/></orders>"])
def test_a_refusal_without_words_is_shown_as_it_came(body: str, read: Read) -> None:
    with pytest.raises(Rejected) as caught:
        read(body)
    assert str(caught.value.what) == f"The shop refused: {body}"
