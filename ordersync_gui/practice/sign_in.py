"""The ways to sign in to a practice shop, those of its channel accepted at once, and its invented login."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hmac import compare_digest

from ordersync_gui.domain.redaction import MASK
from ordersync_gui.practice.dialect import Dialect, Way
from ordersync_gui.practice.invention import seeded
from ordersync_gui.practice.request import Request

# Query parameters and headers of the Custom Store protocol (guide, WooCommerce, Magento, CS-Cart).
_KEY = "auth_key"
_QUERY_PAIR = ("SS-UserName", "SS-Password")
_HEADER_PAIRS = (("ss-username", "ss-password"), ("ss-auth-user", "ss-auth-pw"))
_TOKEN = "shipstation-access-token"  # noqa: S105 - the header's name
_SECRET_PARAMETERS = frozenset({_KEY, *_QUERY_PAIR})
_LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that look alike


@dataclass(frozen=True, slots=True)
class RestLogin:
    """The second sign-in of a shop whose documents can be looked at one by one: a key, and a user of its own."""

    key: str = field(repr=False)
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Login:
    """User name and password; the password also serves as key and token.

    account is what a channel wants besides: InkSoft's PublisherId, Oxatis' AppId. rest is the second sign-in.
    """

    username: str
    password: str = field(repr=False)
    account: str = ""
    rest: RestLogin = RestLogin("")

    def admits(self, request: Request, ways: Collection[Way]) -> bool:
        """Whether one of these ways to sign in is used with the right values."""
        return any(self._admits(request, way) for way in ways)

    def admits_call(self, account: str, token: str) -> bool:
        """Whether these are the shop's account and password, as a web service wants them in each call."""
        return _same(account, self.account) and self._is_key(token)

    def admits_look(self, headers: Mapping[str, str]) -> bool:
        """Whether these headers (names in lower case) are the second sign-in (Order Time's REST API)."""
        if not (self.rest.key and _same(headers.get("apikey"), self.rest.key)):
            return False
        return _same(headers.get("email"), self.rest.user) and _same(headers.get("password"), self.rest.password)

    def _admits(self, request: Request, way: Way) -> bool:
        query, headers = request.query, request.headers
        match way:
            case Way.BASIC:
                return self._is_pair(*_basic(headers.get("authorization", "")))
            case Way.AUTH_KEY:
                return self._is_key(query.get(_KEY))
            case Way.SS_QUERY:
                return self._is_pair(*(query.get(name) for name in _QUERY_PAIR))
            case Way.SS_HEADER:
                return any(self._is_pair(*map(headers.get, pair)) for pair in _HEADER_PAIRS)
            case Way.ACCESS_TOKEN:
                return self._is_key(headers.get(_TOKEN))

    def _is_pair(self, user: str | None, password: str | None) -> bool:
        return _same(user, self.username) and self._is_key(password)

    def _is_key(self, given: str | None) -> bool:
        return _same(given, self.password)


def invent_login(seed: int, dialect: Dialect) -> Login:
    """The login of the channel's shop with this seed: always the same, 24 characters of password."""
    rng = seeded("login", *dialect.salt, seed)
    groups = ["".join(rng.choices(_LETTERS, k=5)) for _ in range(5)]
    word = groups[0].lower()
    username = dialect.username_form.format(word=word)
    password, account = "-".join(groups[1:]) + rng.choice(_LETTERS), str(rng.randrange(10_000, 100_000))
    if not dialect.rest_path:
        return Login(username, password, account)
    key, rest_password = ("".join(rng.choices(_LETTERS, k=24)) for _ in range(2))
    return Login(username, password, account, RestLogin(key, f"reader@{word}.example", rest_password))


def without_secrets(query: Mapping[str, str]) -> dict[str, str]:
    """The parameters that aren't part of a sign-in."""
    return {name: value for name, value in query.items() if name not in _SECRET_PARAMETERS}


def masked(query: Mapping[str, str]) -> dict[str, str]:
    """The parameters with those of a sign-in masked."""
    return {name: MASK if name in _SECRET_PARAMETERS else value for name, value in query.items()}


def _same(given: str | None, expected: str) -> bool:
    return given is not None and compare_digest(given.encode("utf-8", "replace"), expected.encode())


def _basic(authorization: str) -> tuple[str | None, str | None]:
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None, None
    try:
        user, _, password = base64.b64decode(token.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None, None
    return user, password
