"""What a practice shop answers: signs in, misbehaves as told, and otherwise exports or takes a notice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.practice.feed_xml import DATE_FORMAT, feed_document
from ordersync_gui.practice.ledger import LedgerEntry, NoticeOutcome
from ordersync_gui.practice.misbehaviour import DIRT, REFUSALS, Misbehaviour, soiled
from ordersync_gui.practice.request import CLOSED, Answer, Delivery, Request, text
from ordersync_gui.practice.shop import Shop
from ordersync_gui.practice.sign_in import Login, without_secrets

FEED_PATH = "/api/shipstation"
LEDGER_PATH = "/ledger"
MISBEHAVE_PATH = "/misbehave"
_DATE = re.compile(r"\d{2}/\d{2}/\d{4} \d{2}:\d{2}", re.ASCII)
_EXTRA_PAGES = 2


class Endpoint:
    """One shop behind its address; `wait_if_slow` blocks and tells whether the shop is being stopped."""

    def __init__(
        self, shop: Shop, *, login: Login, misbehaviour: Misbehaviour, wait_if_slow: Callable[[], bool]
    ) -> None:
        self._shop = shop
        self._login = login
        self._misbehaviour = misbehaviour
        self._wait_if_slow = wait_if_slow

    def answer(self, request: Request) -> Answer:
        """The answer to a request that was read to its end."""
        if not self._login.admits(request):
            return REFUSALS["401"]
        path = request.path.rstrip("/")
        if path == FEED_PATH:
            return self._feed(request)
        if (request.method, path) == ("GET", LEDGER_PATH):
            return self._ledger()
        if (request.method, path) == ("POST", MISBEHAVE_PATH):
            return self._misbehave(request)
        return text(404, "There is nothing at this address.")

    def _ledger(self) -> Answer:
        entries = [entry.as_json() for entry in self._shop.entries]
        return _json(200, {"ledger": entries, "effects": self._shop.effects()})

    def _misbehave(self, request: Request) -> Answer:
        kinds = [kind for kind in request.all_of.get("kind", ()) if kind]
        try:
            self._misbehaviour.replace(kinds)
        except UsageError as mistake:
            return _refusal(str(mistake))
        return _json(200, {"misbehave": sorted(self._misbehaviour)})

    def _feed(self, request: Request) -> Answer:
        work = self._work(request)
        if work is None:
            return _refusal("Unknown action.")
        refusal = self._refused(request)
        return self._delivered(work(request) if refusal is None else refusal)

    def _work(self, request: Request) -> Callable[[Request], Answer] | None:
        match request.method, request.query.get("action"):
            case "GET", "export":
                return self._export
            case "POST", "shipnotify":
                return self._shipnotify
        return None

    def _refused(self, request: Request) -> Answer | None:
        for kind, answer in REFUSALS.items():
            if self._misbehaviour.take(kind):
                if request.method == "POST":
                    self._shop.turn_away(without_secrets(request.query), request.body, kind)
                return answer
        return None

    def _delivered(self, answer: Answer) -> Answer:
        if self._misbehaviour.take("slow") and self._wait_if_slow():
            return CLOSED
        if answer.delivery is Delivery.NOTHING or self._misbehaviour.take("drop-after"):
            return CLOSED
        if self._misbehaviour.take("cut-off"):
            return replace(answer, delivery=Delivery.CUT_OFF)
        return answer

    def _export(self, request: Request) -> Answer:
        window = _window(request)
        if window is None:
            return _refusal("Invalid start_date or end_date format.")
        page = _page_number(request.query.get("page", ""))
        document = self._document(window, page)
        dirt = [kind for kind in DIRT if (kind != "one-bad-order" or page == 1) and self._misbehaviour.take(kind)]
        return Answer(200, soiled(document, dirt), "text/xml;charset=UTF-8")

    def _document(self, window: Window, page: int) -> str:
        if self._misbehaviour.take("no-pages"):
            return feed_document(self._shop.export(window, None).orders, page=page, pages=None)
        found = self._shop.export(window, page)
        pages = found.pages
        if self._misbehaviour.take("repeat-last-page"):
            found = self._shop.export(window, pages) if page > pages > 0 else found
            pages += _EXTRA_PAGES
        return feed_document(found.orders, page=page, pages=pages)

    def _shipnotify(self, request: Request) -> Answer:
        entry = self._shop.shipnotify(without_secrets(request.query), request.body)
        match entry.outcome:
            case NoticeOutcome.INCOMPLETE:
                return _refusal(f"Missing required param: {entry.reason}")
            case NoticeOutcome.UNKNOWN_ORDER:
                return text(404, f"Order {_named(entry)} was not found.")
        return text(200, f"Order {entry.order_number}: the shipment was noted.")


def _named(entry: LedgerEntry) -> str:
    return entry.fields.get("OrderID") or entry.query.get("order_number", "")


def _json(status: int, value: object) -> Answer:
    return Answer(status, json.dumps(value).encode(), "application/json; charset=UTF-8")


def _refusal(reason: str) -> Answer:
    """As the WooCommerce plugin 5.2.0 words a bad request."""
    return _json(400, {"success": False, "data": reason})


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
