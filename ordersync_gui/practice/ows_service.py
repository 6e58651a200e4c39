"""What an Oxatis shop answers to form POSTs: AppId, Token, Method and an XML document, in its envelope."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from ordersync_gui.practice.answers import Work, carried_out
from ordersync_gui.practice.ledger import NoticeOutcome
from ordersync_gui.practice.misbehaviour import ONE_ORDER, POISONED, REFUSALS, Misbehaviour
from ordersync_gui.practice.notice_xml import read_body
from ordersync_gui.practice.ows_facts import OWS_PATH
from ordersync_gui.practice.ows_shop import TRACKING, TRANSPORT, OwsShop
from ordersync_gui.practice.ows_xml import envelope, order_xml, states_xml, summaries_xml
from ordersync_gui.practice.request import CLOSED, Answer, Request, text
from ordersync_gui.practice.sign_in import Login

_ORDERS, _STATES = (f"{OWS_PATH}/{name}services.aspx" for name in ("order", "progressstate"))
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", re.ASCII)
_NUMBER = re.compile(r"[1-9]\d{0,8}", re.ASCII)
_FIRST, _LAST = datetime(2010, 1, 15, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)  # OWS guide, L1
_EXTRA_PAGES = 2
_NOT_FOUND, _INVALID = 1001, 1002  # status subcodes, OWS guide, A8


def _enveloped(data: str = "", *, status: int = 200, sub_code: int = 0, details: str = "") -> Answer:
    document = envelope(data, status=status, sub_code=sub_code, details=details)
    return Answer(200, document.encode(), "text/xml; charset=utf-8")


_UNAUTHORIZED = _enveloped(status=503, details="Unauthorized: check AppId and Token.")
_INSTEAD = {
    **REFUSALS,
    "fault-200": _enveloped(status=500, details="The shop can't do this now."),
    "daily-limit": _enveloped(status=504, details="The daily limit of calls was reached."),
    "maintenance": _enveloped(status=600, details="Under maintenance."),
}
_INSTEAD_OF_THE_STATE = {**_INSTEAD, "second-step-500": REFUSALS["500"], "second-step-drop": CLOSED}


class OwsService:
    """One shop's web services."""

    def __init__(self, shop: OwsShop, *, login: Login, misbehaviour: Misbehaviour) -> None:
        self._shop = shop
        self._login = login
        self._misbehaviour = misbehaviour
        self._spoiled: set[tuple[str, str]] = set()
        self._methods: dict[tuple[str, str], Callable[[str], Answer]] = {
            (_STATES, "ProgressStateGetList"): lambda _data: _enveloped(states_xml()),
            (_ORDERS, "OrderGetSummaryList"): self._summaries,
            (_ORDERS, "OrderCount"): self._count,
            (_ORDERS, "OrderGetDetails"): self._details,
            (_ORDERS, "OrderGetMoreDetails"): self._details,
            (_ORDERS, TRANSPORT): lambda data: self._update(TRANSPORT, data),
            (_ORDERS, TRACKING): lambda data: self._update(TRACKING, data),
        }

    def serves(self, path: str) -> bool:
        """Whether the path is that of a web service, whatever its letters' case."""
        return path.lower() in (_ORDERS, _STATES)

    def turns_away(self, request: Request) -> Answer | None:
        """The answer to a call with a wrong AppId or Token, which is a status in the body."""
        if request.method != "POST":
            return text(405, "Send a form by POST.")
        form = _form(request)
        admitted = self._login.admits_call(form.get("appid", ""), form.get("token", ""))
        return None if admitted else _UNAUTHORIZED

    def answer(self, request: Request) -> Answer:
        """The answer to a call that is signed in."""
        form = _form(request)
        name, data = form.get("method", ""), form.get("data", "")
        method = self._methods.get((request.path.rstrip("/").lower(), name))
        if method is None:
            return _enveloped(status=500, sub_code=_INVALID, details=f"Unknown method: {name[:60]}")
        work = Work(lambda: method(data), refusals=_INSTEAD)
        if name in (TRANSPORT, TRACKING):
            work = Work(
                work.do,
                notice=True,
                keep_out=lambda kind: self._shop.turn_away(name, data.encode(), kind),
                refusals=_INSTEAD_OF_THE_STATE if name == TRACKING else _INSTEAD,
            )
        return carried_out(work, self._misbehaviour)

    def _summaries(self, data: str) -> Answer:
        given = read_body(data.encode(), "OrderSummaryList").fields
        found = self._changed(given, newest_first=given.get("SetOrderDesc", "").lower() != "false")
        if found is None:
            return _invalid("OrderDateStart or OrderDateEnd")
        if self._shop.poisoned_number in found and self._misbehaviour.take(POISONED):
            return REFUSALS["500"]
        shown, paging = self._page(found, given)
        if shown and paging.get("PageNumber", 1) == 1:
            self._spoiled |= {(shown[-1], kind) for kind in ONE_ORDER if self._misbehaviour.take(kind)}
        return self._read(summaries_xml([self._shop.order(number) for number in shown], paging))

    def _page(self, found: list[str], given: dict[str, str]) -> tuple[list[str], dict[str, int]]:
        """The numbers on the page that is asked for, and the figures of PageInformation."""
        if self._misbehaviour.take("no-pages"):
            return found, {}
        page = _number(given.get("PageInformation/PageNumber", ""), 1)
        size = min(_number(given.get("PageInformation/PageSize", ""), self._shop.page_size), self._shop.page_size)
        pages = -(-len(found) // size)
        listed, told = page, pages
        if self._misbehaviour.take("repeat-last-page"):
            listed, told = min(page, max(pages, 1)), pages + _EXTRA_PAGES
        shown = found[(listed - 1) * size : listed * size]
        return shown, {"PageNumber": page, "PageSize": size, "TotalItems": len(found), "TotalPages": told}

    def _changed(self, given: dict[str, str], *, newest_first: bool) -> list[str] | None:
        """Numbers of the orders changed in the span that is asked for; None for a date that is none."""
        start, end = (_moment(given.get(name, ""), other) for name, other in _SPAN)
        if start is None or end is None:
            return None
        places = self._shop.changed_between(start, end.replace(microsecond=999_999))
        numbers = [self._shop.orders.number(place) for place in places]
        return numbers[::-1] if newest_first else numbers

    def _count(self, data: str) -> Answer:
        found = self._changed(read_body(data.encode(), "OrderList").fields, newest_first=False)
        return (
            _invalid("OrderDateStart or OrderDateEnd")
            if found is None
            else self._read(f"<Count>{len(found)}</Count>")
        )

    def _details(self, data: str) -> Answer:
        number = read_body(data.encode(), "OrderId", "OrderID", "Order").fields.get("OxID", "")
        if not number:
            return _invalid("OxID")
        try:
            document = self._document(number)
        except KeyError:
            return _enveloped(status=500, sub_code=_NOT_FOUND, details=f"Order {number[:20]} not found.")
        return self._read(self._as_spoiled(number, document))

    def _document(self, number: str) -> str:
        order, (tracking, carrier) = self._shop.order(number), self._shop.transport_of(number)
        return order_xml(order, guide=int(number) % 2 == 0, tracking_number=tracking, carrier=carrier)

    def _as_spoiled(self, number: str, document: str) -> str:
        """The order's XML, once without what misbehaviour takes from it."""
        if (number, "one-bad-order") in self._spoiled:
            document = re.sub(r"(?<=<NetAmountDue>)[^<]*", "abc", document)
        if (number, "missing-field") in self._spoiled:
            document = re.sub(r"<Date>[^<]*</Date>", "", document, count=1)
        self._spoiled -= {(number, kind) for kind in ONE_ORDER}
        return document

    def _update(self, method: str, data: str) -> Answer:
        entry = self._shop.update(method, data.encode())
        match entry.outcome:
            case NoticeOutcome.INCOMPLETE:
                return _invalid(entry.reason)
            case NoticeOutcome.UNKNOWN_ORDER:
                return _enveloped(status=500, sub_code=_NOT_FOUND, details="Order not found.")
        return _enveloped(f"<OxID>{entry.order_number}</OxID>")

    def _read(self, data: str) -> Answer:
        answer = _enveloped(data)
        if self._misbehaviour.take("bom"):
            return Answer(200, b"\xef\xbb\xbf" + answer.body, answer.content_type)
        return answer


_SPAN = (("OrderDateStart", _FIRST), ("OrderDateEnd", _LAST))


def _form(request: Request) -> dict[str, str]:
    """The call's parameters; letters' case in their names doesn't matter (a sample of the guide has capitals)."""
    return {name.lower(): value for name, value in parse_qsl(request.body.decode("utf-8", "replace"))}


def _invalid(what: str) -> Answer:
    return _enveloped(status=500, sub_code=_INVALID, details=f"Invalid data: {what}.")


def _number(value: str, default: int) -> int:
    return int(value) if _NUMBER.fullmatch(value) else default


def _moment(value: str, default: datetime) -> datetime | None:
    """A time in GMT, the default where none is given, None for anything else."""
    if not value:
        return default
    try:
        return datetime.fromisoformat(value).replace(tzinfo=UTC) if _DATE.fullmatch(value) else None
    except ValueError:
        return None
