"""Secrets are masked in every form in which they travel."""

from __future__ import annotations

import base64
from random import Random
from urllib.parse import quote, quote_plus

import pytest

from ordersync_gui.domain import redaction
from ordersync_gui.domain.redaction import MASK, Redactor, is_secret_name, mask_named

SECRETS = ["s3cret:with:colons", "pass word&more%ä", 'quote"and<tag>', "0123456789abcdef0123456789abcdef"]


@pytest.mark.parametrize("secret", SECRETS)
def test_plain_encoded_and_base64_forms_are_masked(secret: str) -> None:
    redactor = Redactor([secret], usernames=["anna@shop.example"])
    forms = [
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        base64.b64encode(secret.encode()).decode(),
        base64.b64encode(f"anna@shop.example:{secret}".encode()).decode(),
        base64.b64encode(f"other:{secret}".encode()).decode(),
    ]
    for form in forms:
        masked = redactor.mask(f"before {form} after")
        assert secret not in masked
        assert quote_plus(secret) not in masked
        assert MASK in masked, form


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/?wc-api=x&auth_key=canary123&page=1",
        "SS-Password: canary123",
        "ShipStation-Access-Token: canary123",
        '{"password": "canary123"}',
        "Authorization: Basic canary123",
    ],
)
def test_values_named_like_secrets_are_masked_although_unknown(text: str) -> None:
    assert "canary123" not in mask_named(text)


def test_in_data_only_a_secret_that_cannot_stand_there_by_chance_is_masked() -> None:
    redactor = Redactor(["shop", "0123456789abcdef"])
    assert redactor.mask_in_data("my shop, 0123456789abcdef") == f"my shop, {MASK}"


@pytest.mark.parametrize("name", ["auth_key", "SS-Password", "token", "consumer_secret", "api_key"])
def test_a_parameter_that_holds_a_secret_is_known_by_its_name(name: str) -> None:
    assert is_secret_name(name)
    assert not is_secret_name("wc-api")
    assert not is_secret_name("store")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_secret_in_wide_letters_that_were_taken_for_narrow_ones_is_masked(codec: str) -> None:
    text = "<a>hünter22-x</a>".encode(codec).decode("cp1252")
    assert Redactor(["hünter22-x"]).mask(text) == f"<a>{MASK}</a>"
    assert "22-x" not in Redactor([]).mask("password=hünter22-x ".encode(codec).decode("cp1252"))


def test_zeros_without_a_secret_between_them_stay() -> None:
    assert Redactor(["hunter22"]).mask("a\0b\0") == "a\0b\0"


def test_what_two_redactors_mask_their_joint_masks() -> None:
    both = Redactor(["hunter22-0123"]).joined(Redactor(["swordfish"], usernames=["desk"]))
    assert both.mask("hunter22-0123 swordfish ZGVzazpzd29yZGZpc2g=") == f"{MASK} {MASK} {MASK}="
    assert both.mask_in_data("hunter22-0123 swordfish") == f"{MASK} swordfish"


def test_ordinary_text_stays() -> None:
    text = "order 1001, action=export&page=2, carrier=UPS"
    assert Redactor(["hunter22"]).mask(text) == text


@pytest.mark.parametrize(
    "shape",
    [
        """a"b'c&amp;d&lt;e-0123""",
        """a&quot;b'c&amp;d&lt;e-0123""",
        """a&quot;b&apos;c&amp;d&lt;e-0123""",
        """a&#34;b&#39;c&amp;d&lt;e-0123""",
        "a%22b%27c%26d%3ce-0123",
        r"""a\"b'c&d<e-0123""",
    ],
)
def test_a_secret_is_masked_however_markup_or_json_writes_its_special_characters(shape: str) -> None:
    redactor = Redactor(["""a"b'c&d<e-0123"""])
    assert redactor.mask(f"<Token>{shape}</Token>") == f"<Token>{MASK}</Token>"
    assert redactor.mask_in_data(f"<Token>{shape}</Token>") == f"<Token>{MASK}</Token>"


@pytest.mark.timeout(20)  # seconds; looking at the blanks in every way took half a minute for 20,000
@pytest.mark.parametrize("name", ["authorization", "password"])
@pytest.mark.parametrize("end", [",", "", '"', "basic "])
def test_a_flood_of_blanks_keeps_nobody_busy(name: str, end: str) -> None:
    text = f"{name}:" + " " * 200_000 + end
    assert mask_named(text).startswith(f"{name}:")


_NAMES = (
    "auth_key",
    "AuthKey",
    "ss-password",
    "SS-Auth-PW",
    "access_token",
    "API-Key",
    "Passwd",
    "secret",
    "Token",
    "ap\u0131_key",
    "APİ-KEY",
    "\u017fecret",
    "pa\u017f\u017fword",
    "to\u212aen",
    "Author\u0131zation",
)
_PIECES = (
    *_NAMES,
    "Authorization",
    "basic ",
    "Bearer ",
    ":",
    "=",
    '"',
    "'",
    " ",
    "abc",
    "&",
    "<",
    ",",
    ";",
    "é",
    "\n",
    "İ",
    "\u017f",
)


def _masked_plainly(text: str) -> str:
    """What the two expressions say, without the quick look for names that `mask_named` takes first."""
    for pattern in (redaction._AUTHORIZATION, redaction._NAMED):
        text = pattern.sub(rf"\g<1>{MASK}", text)
    return text


@pytest.mark.parametrize("seed", range(6))
def test_the_quick_look_for_names_misses_none(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - the same texts for the same seed
    masked = 0
    for _ in range(2000):
        text = "".join(chance.choice(_PIECES) for _ in range(chance.randint(2, 16)))
        assert mask_named(text) == _masked_plainly(text), text
        masked += mask_named(text) != text
    assert masked > 50
