"""What a Custom Store shop answers behind its sign-in: misbehaves as told, else exports or takes a notice."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from ordersync_gui.domain.channel import Window
from ordersync_gui.practice.answers import Work, bad_request, carried_out
from ordersync_gui.practice.feed_xml import DATE_FORMAT, feed_document
from ordersync_gui.practice.goods import CARRIERS
from ordersync_gui.practice.ledger import LedgerEntry, NoticeOutcome
from ordersync_gui.practice.misbehaviour import (
    DIRT,
    MOVING_PAGES,
    ONE_ORDER,
    OWN_CARRIERS,
    POISONED,
    REFUSALS,
    Misbehaviour,
    soiled,
    spoiled_within,
)
from ordersync_gui.practice.request import Answer, Request, text
from ordersync_gui.practice.shop import FeedSlice, Shop
from ordersync_gui.practice.sign_in import Login, without_secrets

_DATE = re.compile(r"\d{2}/\d{2}/\d{4} \d{2}:\d{2}", re.ASCII)
_EXTRA_PAGES = 2
_XML = "text/xml;charset=UTF-8"


class FeedService:
    """One shop's Custom Store endpoint."""

    def __init__(self, shop: Shop, *, login: Login, misbehaviour: Misbehaviour) -> None:
        self._shop = shop
        self._dialect = shop.orders.dialect
        self._login = login
        self._misbehaviour = misbehaviour
        self._bad_order = ""

    def serves(self, path: str) -> bool:
        """Whether the path, without a slash at its end, is the endpoint's."""
        return path == self._dialect.path.rstrip("/")

    def turns_away(self, request: Request) -> Answer | None:
        """The answer to a request that isn't signed in."""
        if not self._login.admits(request, self._dialect.ways):
            return REFUSALS["401"]
        name = self._dialect.account_parameter
        if not name or request.query.get(name) == self._login.account:
            return None
        return text(403, f"{name}: not yours.") if request.query.get(name) else text(401, f"{name} is missing.")

    def answer(self, request: Request) -> Answer:
        """The answer to a request that is signed in."""
        work = self._work(request)
        if work is None:
            return bad_request("Unknown action.")
        return carried_out(work, self._misbehaviour)

    def _work(self, request: Request) -> Work | None:
        match request.method, request.query.get("action"):
            case "GET", "export":
                return Work(lambda: self._export(request))
            case "POST", "shipnotify":
                told = without_secrets(request.query)
                return Work(
                    lambda: self._shipnotify(request),
                    notice=True,
                    keep_out=lambda kind: self._shop.turn_away(told, request.body, kind),
                )
        return None

    def _export(self, request: Request) -> Answer:
        window = _window(request)
        if window is None:
            return bad_request("Invalid start_date or end_date format.")
        page = _page_number(request.query.get("page", ""))
        if self._shop.holds_poisoned(window) and self._misbehaviour.take(POISONED):
            return REFUSALS["500"]
        found, document = self._document(window, page)
        document = self._with_bad_order(found, page, document)
        dirt = [kind for kind in DIRT if kind not in ONE_ORDER and self._misbehaviour.take(kind)]
        if page < found.pages and self._misbehaviour.take(MOVING_PAGES):
            self._shop.touch(found.orders[0].number)
        return Answer(200, soiled(document, dirt), _XML)

    def _with_bad_order(self, found: FeedSlice, page: int, document: str) -> str:
        """The document with the one order in a bad state that was chosen when a page 1 was first asked for so."""
        if not any(kind in self._misbehaviour.kinds() for kind in ONE_ORDER):
            self._bad_order = ""
            return document
        ids = [order.remote_id for order in found.orders]
        if not self._bad_order and page == 1 and ids:
            self._bad_order = ids[-1]
        if self._bad_order not in ids:
            return document
        kinds = [kind for kind in ONE_ORDER if self._misbehaviour.take(kind)]
        return spoiled_within(document, self._bad_order, kinds)

    def _document(self, window: Window, page: int) -> tuple[FeedSlice, str]:
        if self._misbehaviour.take("no-pages"):
            found = self._shop.export(window, None)
            return found, self._written(found, page, None)
        found = self._shop.export(window, page)
        pages = found.pages
        if self._misbehaviour.take("repeat-last-page"):
            found = self._shop.export(window, pages) if page > pages > 0 else found
            pages += _EXTRA_PAGES
        return found, self._written(found, page, pages)

    def _written(self, found: FeedSlice, page: int, pages: int | None) -> str:
        """The document; "" where a channel says nothing when its window holds no order."""
        if self._dialect.silent_when_empty and not found.pages:
            return ""
        return feed_document(found.orders, page=page, pages=pages, dialect=self._dialect)

    def _shipnotify(self, request: Request) -> Answer:
        told = without_secrets(request.query)
        carrier = told.get("carrier", "")
        if carrier and carrier not in CARRIERS and self._misbehaviour.take(OWN_CARRIERS):
            self._shop.turn_away(told, request.body, OWN_CARRIERS)
            return bad_request(f"Unknown carrier: {carrier}")
        entry = self._shop.shipnotify(told, request.body)
        match entry.outcome:
            case NoticeOutcome.INCOMPLETE:
                return bad_request(f"Missing required param: {entry.reason}")
            case NoticeOutcome.UNKNOWN_ORDER:
                return text(404, f"Order {_named(entry)} was not found.")
        return text(200, f"Order {entry.order_number}: the shipment was noted.")


def _named(entry: LedgerEntry) -> str:
    return entry.fields.get("OrderID") or entry.query.get("order_number", "")


def _window(request: Request) -> Window | None:
    start, end = (_moment(request.query.get(name, "")) for name in ("start_date", "end_date"))
    return Window(start, end) if start and end else None


def _moment(value: str) -> datetime | None:
    if _DATE.fullmatch(value) is None:
        return None
    try:
        return datetime.strptime(value, DATE_FORMAT).replace(tzinfo=UTC)
    except ValueError:
        return None


def _page_number(value: str) -> int:
    """Pages count from 1; anything else is page 1 (seen on the WooCommerce plugin 5.2.0)."""
    return max(int(value), 1) if value.isascii() and value.isdigit() and len(value) < 10 else 1  # noqa: PLR2004 - digits
