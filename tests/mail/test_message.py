"""A mail as it travels: no value adds a header, every script arrives, pictures lie inside."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.mail import Envelope
from ordersync_gui.mail.message import PICTURES_LIMIT, message_of, needs_utf8

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 50
ENVELOPE = Envelope(
    message_id="<one@shop.test>",
    sender_name="Åsa & Söhne, 東京",
    sender_address="desk@shop.test",
    reply_to="help@shop.test",
    recipient="asa@example.test",
    subject="Ваш заказ — طلبك",
    text="こんにちは\n.\nFrom here\n",
    html='<p>Hi</p><img src="cid:picture-0"><img src="cid:picture-1">',
    language="sv",
    pictures=(("picture-0", "https://shop.test/0.png"), ("picture-1", "https://shop.test/1.png")),
)
EXPECTED = {
    "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Reply-To", "Content-Language",
    "Content-Type", "MIME-Version",
}  # fmt: skip


def read(message: EmailMessage) -> EmailMessage:
    wire = message.as_bytes()
    assert b"\n" not in wire.replace(b"\r\n", b"")
    return message_from_bytes(wire, policy=default)


def test_every_script_arrives_with_text_html_and_pictures_inside() -> None:
    found = read(message_of(ENVELOPE, {"picture-0": PNG}))
    assert found["Subject"] == ENVELOPE.subject
    assert found["From"].addresses[0].display_name == ENVELOPE.sender_name
    assert found["Auto-Submitted"] == "auto-generated"
    text, html = found.get_body(("plain",)), found.get_body(("html",))
    assert text is not None
    assert html is not None
    assert text.get_content().replace("\r\n", "\n") == ENVELOPE.text
    assert "cid:picture-0" in html.get_content()
    assert "picture-1" not in html.get_content()  # it couldn't be had
    (picture,) = [part for part in found.walk() if part.get_content_maintype() == "image"]
    assert picture["Content-ID"] == "<picture-0>"
    assert picture.get_content() == PNG


def test_pictures_stay_small_and_are_pictures() -> None:
    large = PNG + b"\x00" * PICTURES_LIMIT
    found = read(message_of(ENVELOPE, {"picture-0": large, "picture-1": b"<script>"}))
    assert [part for part in found.walk() if part.get_content_maintype() == "image"] == []


@given(st.text(), st.text(), st.text())
def test_no_value_adds_a_header(name: str, subject: str, text: str) -> None:
    evil = "\r\nBcc: everybody@example.test\r\n\r\nbody"
    envelope = replace(ENVELOPE, sender_name=name + evil, subject=subject + evil, text=text, html="", pictures=())
    found = read(message_of(envelope))
    assert set(found.keys()) <= EXPECTED | {"Content-Transfer-Encoding"}
    assert found["To"] == "asa@example.test"


@pytest.mark.parametrize("recipient", ["a@b.test\r\nBcc: c@d.test", "a@b.test, c@d.test", "nobody", ""])
def test_what_is_no_address_makes_no_mail(recipient: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        message_of(replace(ENVELOPE, recipient=recipient))


def test_domains_in_every_script_are_written_in_ascii() -> None:
    found = message_of(replace(ENVELOPE, recipient="asa@bücher.test"))
    assert found["To"] == "asa@xn--bcher-kva.test"
    assert needs_utf8(replace(ENVELOPE, recipient="åsa@example.test"))


@pytest.mark.parametrize("evil", ["=?utf-8?b?DQpCY2M6IHhAeS50ZXN0?=", "=?utf-8?q?=0D=0ABcc=3A_x=40y=2Etest?="])
def test_what_looks_like_encoded_words_adds_no_header(evil: str) -> None:
    found = read(message_of(replace(ENVELOPE, sender_name=evil, subject=f"Order {evil}", language=evil)))
    assert set(found.keys()) <= EXPECTED
    assert found["Subject"] == f"Order {evil}"
    assert found["From"].addresses[0].display_name == evil


@pytest.mark.parametrize(
    "text",
    [
        "Ваш заказ 1001 отправлен: магазин «Северное сияние» благодарит вас за покупку",
        "Bäckerei & Konditorei Müller-Lüdenscheidt Söhne GmbH & Co. KG, Zweigstelle Großräschen",
        "ご注文1001の商品を発送しました。お買い上げいただきありがとうございます。株式会社山田商店",
        'A "quoted" name, with \\ and (comment) <a@b.test>; more',
        "é " * 60,
        "x" * 300,
        "ж" * 300,
    ],
)
def test_long_texts_arrive_letter_by_letter_on_short_lines(text: str) -> None:
    message = message_of(replace(ENVELOPE, sender_name=text, subject=text))
    found = read(message)
    assert found["Subject"] == text.strip()
    # Python's own reading of names puts blanks between encoded words.
    raw = dict(message_from_bytes(message.as_bytes()).items())["From"].rpartition(" <")[0]
    if raw.startswith('"'):
        assert found["From"].addresses[0].display_name == text.strip()
    else:
        assert str(make_header(decode_header(raw))) == text.strip()
    assert max(map(len, message.as_bytes().split(b"\r\n"))) <= 78


def test_addresses_of_every_script_and_sign_stay_what_they_are() -> None:
    for address in (
        "åsa@example.test",
        "用户@example.test",
        "o'brien+x@b.test",
        "a|b{c}`d`@b.test",
        "a" * 64 + "@b.test",
    ):
        found = message_of(replace(ENVELOPE, recipient=address))
        assert [each.addr_spec for each in found["To"].addresses] == [address]
        assert found.as_bytes()


def test_an_answer_to_letters_beyond_ascii_needs_a_server_that_takes_them() -> None:
    envelope = replace(ENVELOPE, reply_to="åsa@example.test")
    assert needs_utf8(envelope)
    assert "åsa@example.test".encode() in message_of(envelope).as_bytes()
