"""Putting an OWS call together: a form POST with AppId, Token, Method and an XML document."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode, urlsplit, urlunsplit
from xml.sax.saxutils import escape

from ordersync_gui.channels.protocols.custom_store.encoding import without_illegal
from ordersync_gui.channels.request import HttpRequest
from ordersync_gui.domain.channel import Connection

DEFAULT_URL = "https://webservices.oxatis.com/webservices/httpservices"  # OWS guide, A4
ORDERS, PROGRESS_STATES = "OrderServices.aspx", "ProgressStateServices.aspx"
_HEADERS = {
    "Content-Type": "application/x-www-form-urlencoded",  # OWS guide, A5
    "Accept": "text/xml, application/xml",
}
# As in every sample of the guide; its documents have no namespace of their own.
_NAMESPACES = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'


def call(connection: Connection, service: str, method: str, document: str) -> HttpRequest:
    """One call; document is the value of Data. The Token travels in the body only, never in the address."""
    fields = (
        ("AppId", connection.values.get("app_id", "")),
        ("Token", connection.secrets.get("token", "")),
        ("Method", method),
        ("Data", document),
    )
    url = service_url(connection.values.get("url") or DEFAULT_URL, service)
    return HttpRequest("POST", url, _HEADERS, urlencode(fields).encode("ascii"))


def service_url(folder: str, service: str) -> str:
    """The service's address in the folder; the address of another service in it will do for the folder."""
    parts = urlsplit(folder)
    path = parts.path.rstrip("/")
    if path.lower().endswith(".aspx"):
        path = path.rpartition("/")[0]
    return urlunsplit((parts.scheme, parts.netloc, f"{path}/{service}", "", ""))


def document(root: str, children: Iterable[str] = ()) -> str:
    """A whole document; children are XML already. Tags are case-sensitive (OWS guide, A9)."""
    return f'<?xml version="1.0" encoding="utf-8"?><{root}{_NAMESPACES}>{"".join(children)}</{root}>'


def element(name: str, children: Iterable[str]) -> str:
    """An element with child elements, which are XML already."""
    return f"<{name}>{''.join(children)}</{name}>"


def tag(name: str, value: str) -> str:
    """An element with text."""
    return f"<{name}>{escape(without_illegal(value))}</{name}>"
