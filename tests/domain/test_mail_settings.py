"""What a store's mails need, and what can't be a server, an address or a safe way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail_settings import (
    MailSecurity,
    MailSettings,
    checked_mail_settings,
    is_loopback,
    is_mail_address,
    mail_settings_from_data,
    mail_settings_to_data,
)

FULL = MailSettings(send=True, host="smtp.example.com", user="shop", sender_address="shop@example.com")


def test_settings_are_kept_as_they_are() -> None:
    assert mail_settings_from_data(mail_settings_to_data(FULL)) == FULL
    assert checked_mail_settings(replace(FULL, host=" smtp.example.com ")) == FULL
    assert checked_mail_settings(MailSettings()) == MailSettings()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("host", {"host": ""}),
        ("host", {"host": "http://mail/x"}),
        ("port", {"port": 0}),
        ("sender_address", {"sender_address": ""}),
        ("sender_address", {"sender_address": "a@b\r\nBcc: c@d"}),
        ("reply_to", {"reply_to": "one@example.com, two@example.com"}),
        ("reply_to", {"reply_to": "åsa@example.com"}),
        ("sender_name", {"sender_name": "x" * 101}),
        ("user", {"user": "a\nb"}),
        ("language", {"language": "xx"}),
        ("security", {"security": MailSecurity.NONE}),
        ("message", {"message": "x" * 2001}),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(field: str, wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError) as caught:
        checked_mail_settings(replace(FULL, **wrong))  # type: ignore[arg-type]
    assert caught.value.field == f"mails.{field}"


def test_a_program_on_this_pc_may_be_talked_to_openly() -> None:
    checked_mail_settings(replace(FULL, host="127.0.0.1", security=MailSecurity.NONE))
    assert is_loopback("localhost")
    assert is_loopback("[::1]")
    assert not is_loopback("192.168.1.5")


@pytest.mark.parametrize("text", ["kim@example.com", "kim.o'neil+x@mail.example.co.uk", "åsa@exämple.se"])
def test_addresses(text: str) -> None:
    assert is_mail_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kim",
        "kim@",
        "@example.com",
        "a b@example.com",
        "a@b c",
        "a@b@c",
        "a..b@example.com",
        "a@-b",
        "a@b..c",
        "a\u200b@b.test",
        "a\x80@b.test",
        "=?utf-8?q?a?=@b.test",
    ],
)
def test_no_addresses(text: str) -> None:
    assert not is_mail_address(text)


@pytest.mark.parametrize("text", ["a\u200b@b.test", "a\x80@b.test", "\u202ea@b.test", "=?utf-8?q?a?=@b.test"])
def test_what_hides_in_an_address_makes_it_none(text: str) -> None:
    assert not is_mail_address(text)
