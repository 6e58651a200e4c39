"""A filled-in form is checked, with the field at fault named."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.form import Choice, FieldKind, FormField, checked_values
from ordersync_gui.domain.wording import say

FORM = (
    FormField("url", say("Address"), FieldKind.URL),
    FormField(
        "auth",
        say("Sign in by"),
        FieldKind.CHOICE,
        default="basic",
        choices=(Choice("basic", say("Name")), Choice("key", say("Key"))),
    ),
    FormField("username", say("User name"), unless_choice=("auth", ("key",))),
    FormField("time_zone", say("Time zone"), FieldKind.TIME_ZONE, default="UTC"),
    FormField("currency", say("Currency"), FieldKind.CURRENCY, required=False),
    FormField("password", say("Password"), FieldKind.SECRET),
)
GOOD = {"url": " https://shop.example/api ", "username": "anna", "password": " two blanks  \n"}


def test_values_are_trimmed_defaults_filled_in_and_secrets_keep_their_blanks() -> None:
    assert checked_values(FORM, GOOD) == {
        "url": "https://shop.example/api",
        "auth": "basic",
        "username": "anna",
        "time_zone": "UTC",
        "currency": "",
        "password": " two blanks  ",
    }


def test_a_field_that_the_chosen_way_does_not_need_may_be_empty() -> None:
    assert checked_values(FORM, {**GOOD, "username": "", "auth": "key"})["username"] == ""


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("url", ""),
        ("url", "shop.example"),
        ("url", "ftp://shop.example"),
        ("url", "https://user:word@shop.example/"),
        ("url", "https://shop.example:99999/"),
        ("auth", "magic"),
        ("username", ""),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../etc/passwd"),
        ("currency", "euro"),
        ("password", ""),
        ("colour", "red"),
    ],
)
def test_the_field_at_fault_is_named(key: str, value: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_values(FORM, {**GOOD, key: value})
    assert caught.value.field == key


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://anna:pass@shop.example/api", "user name or password"),
        ("https://shop.example:99999/api", "port"),
        ("https://shop.example:0/api", "port"),
        ("shop.example/api", "whole web address"),
        ("ftp://shop.example/api", "whole web address"),
        ("https://[::1", "whole web address"),
    ],
)
def test_what_is_wrong_with_an_address_is_named(address: str, said: str) -> None:
    form = (FormField("url", say("Address"), FieldKind.URL),)
    with pytest.raises(UsageError, match=said) as caught:
        checked_values(form, {"url": address})
    assert "pass@" not in str(caught.value)
