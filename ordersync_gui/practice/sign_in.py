"""The five ways to sign in to a practice shop, all accepted at once, and its invented login."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from hmac import compare_digest

from ordersync_gui.domain.redaction import MASK
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
class Login:
    """User name and password; the password also serves as key and token."""

    username: str
    password: str = field(repr=False)

    def admits(self, request: Request) -> bool:
        """Whether any of the ways to sign in is used with the right values."""
        query, headers = request.query, request.headers
        pairs = [(query.get(_QUERY_PAIR[0]), query.get(_QUERY_PAIR[1])), _basic(headers.get("authorization", ""))]
        pairs += [(headers.get(user), headers.get(password)) for user, password in _HEADER_PAIRS]
        keys = (query.get(_KEY), headers.get(_TOKEN))
        return any(self._is_key(key) for key in keys) or any(
            _same(user, self.username) and self._is_key(password) for user, password in pairs
        )

    def _is_key(self, given: str | None) -> bool:
        return _same(given, self.password)


def invent_login(seed: int) -> Login:
    """The login of the shop with this seed: always the same, 24 characters of password."""
    rng = seeded("login", seed)
    groups = ["".join(rng.choices(_LETTERS, k=5)) for _ in range(5)]
    return Login(f"practice-{groups[0].lower()}", "-".join(groups[1:]) + rng.choice(_LETTERS))


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
