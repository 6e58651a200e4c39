"""A shared desk's server as a URL, in which no password may stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.desk_url import server_of_url, url_of_server
from ordersync_gui.domain.errors import UsageError


def test_a_url_names_a_server_whose_certificate_is_verified_unless_it_says_otherwise() -> None:
    server = server_of_url("postgresql://anna@db.example/orders")
    assert server == DeskServer("db.example", "orders", "anna", 5432, TlsMode.VERIFIED)
    other = server_of_url("postgres://a%40b@[::1]:5433/my%20orders?sslmode=require")
    assert other == DeskServer("::1", "my orders", "a@b", 5433, TlsMode.REQUIRED)


def test_a_server_is_named_in_the_words_of_no_language() -> None:
    assert str(DeskServer("db.example", "orders", "anna", 5433)) == "db.example:5433/orders"


_NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1)


@given(
    st.builds(
        DeskServer,
        host=st.sampled_from(["db.example", "127.0.0.1", "::1"]),
        user=_NAMES,
        database=_NAMES,
        port=st.integers(1, 65535),
        tls=st.sampled_from(TlsMode),
        ca_file=st.sampled_from(["", "/etc/ca b.pem", "C:\\ca&x=1.pem"]),
    )
)
def test_a_servers_url_names_that_server(server: DeskServer) -> None:
    assert server_of_url(url_of_server(server)) == server


@pytest.mark.parametrize("url", ["postgresql://anna:open-sesame@db/orders", "postgresql://anna:@db/orders"])
def test_a_password_in_the_url_is_refused_and_never_told(url: str) -> None:
    with pytest.raises(UsageError) as failed:
        server_of_url(url)
    assert "--secrets-stdin" in str(failed.value)
    assert "open-sesame" not in str(failed.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "mysql://anna@db/orders",
        "postgresql://db/orders",
        "postgresql://anna@db",
        "postgresql://anna@/orders",
        "postgresql://anna@db:x/orders",
        "postgresql://anna@db/orders?sslmode=prefer",
        "postgresql://anna@db/orders?password=open-sesame",
        "postgresql://anna@[db/orders",
    ],
)
def test_what_is_no_such_url_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(UsageError) as failed:
        server_of_url(url)
    assert failed.value.field == "url"
    assert "sesame" not in str(failed.value)
