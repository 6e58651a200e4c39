"""Which certificates are trusted, and what a person reads about those that aren't."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from loopback_http import get, ok
from secured_shop import secured

from ordersync_gui.channels.tls_failures import tls_failure
from ordersync_gui.channels.trust import system_trust
from ordersync_gui.domain.errors import Unreachable

TLS = Path(__file__).parent.parent / "fixtures" / "tls"
Shop = Callable[[str], str]


@pytest.fixture
def shop() -> Iterator[Shop]:
    """Start a shop with the certificate of this name."""
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(secured(TLS / f"{name}.pem", ok(b"feed")))


@pytest.fixture
def company(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The company's own authority is among those that this PC trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "authority.pem"))
    system_trust.cache_clear()
    yield
    system_trust.cache_clear()


def refused(url: str) -> Unreachable:
    with pytest.raises(Unreachable) as caught:
        get(url)
    assert str(caught.value.meaning) == "The sign-in isn't sent there."
    return caught.value


@pytest.mark.usefixtures("company")
def test_an_authority_that_this_pc_trusts_is_enough(shop: Shop) -> None:
    assert get(shop("company-good")) == b"feed"


def test_an_authority_that_this_pc_does_not_know_is_refused_with_what_a_company_can_do(shop: Shop) -> None:
    error = refused(shop("company-good"))
    assert "isn't trusted by this PC" in str(error.what)
    assert "company proxy or virus scanner" in str(error.remedy)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("certificate", "what", "remedy"),
    [
        ("company-expired", "isn't valid any more", "renew the certificate"),
        ("company-not-yet", "isn't valid yet, by this PC's clock", "clock is probably slow"),
        ("company-other-name", "certificate of somebody else", "guest network"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_named(shop: Shop, certificate: str, what: str, remedy: str) -> None:
    error = refused(shop(certificate))
    assert what in str(error.what)
    assert remedy in str(error.remedy)
    assert "127.0.0.1" in str(error.what)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0x800B0101, "any more"),
        (0x800B0101 - 2**32, "any more"),
        (0x800B010F, "somebody else"),
        (0x800B0109, "isn't trusted"),
        (-67818, "any more"),
        (-67819, "isn't valid yet"),
        (-67602, "somebody else"),
        (-67843, "isn't trusted"),
        ("?", "isn't trusted"),
        (None, "isn't trusted"),
    ],
)
def test_the_numbers_of_windows_and_macos_are_understood(code: object, words: str) -> None:
    error = ssl.SSLCertVerificationError("refused")
    if code is not None:
        error.verify_code = code  # type: ignore[assignment] # as truststore sets it
    found = tls_failure([OSError(), error], host="shop.example", detail="")
    assert found is not None
    assert words in str(found.what)


def test_what_has_nothing_to_do_with_tls_is_left_to_others() -> None:
    assert tls_failure([OSError(), socket.gaierror()], host="shop.example", detail="") is None
