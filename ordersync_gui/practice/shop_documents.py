"""Single documents of an Order Time shop over its REST API, which shows their tracking numbers and state."""

from __future__ import annotations

from ordersync_gui.practice.answers import Work, carried_out, json_answer
from ordersync_gui.practice.misbehaviour import Misbehaviour
from ordersync_gui.practice.request import Answer, Request, text
from ordersync_gui.practice.shop import Shop
from ordersync_gui.practice.sign_in import Login

_FIRST_STATE = 501


class ShopDocuments:
    """`GET .../shipdoc?docNo=N` with the headers apiKey, email and password (Order Time's REST API pages).

    The shape of StatusRef and the answer to a wrong sign-in aren't documented: an id and a name, and 401.
    """

    def __init__(self, shop: Shop, *, login: Login, misbehaviour: Misbehaviour) -> None:
        self._shop = shop
        self._dialect = shop.orders.dialect
        self._login = login
        self._misbehaviour = misbehaviour

    def serves(self, path: str) -> bool:
        """Whether the path, without a slash at its end, is that of a document."""
        return path == self._dialect.rest_path

    def turns_away(self, request: Request) -> Answer | None:
        """The answer to a request without the second sign-in."""
        return None if self._login.admits_look(request.headers) else text(401, "Wrong apiKey, email or password.")

    def answer(self, request: Request) -> Answer:
        """The document that is asked for."""
        if request.method != "GET":
            return text(405, "Only GET is practised here.")
        return carried_out(Work(lambda: self._document(request.query.get("docNo", ""))), self._misbehaviour)

    def _document(self, number: str) -> Answer:
        try:
            order, tracking = self._shop.order(number), self._shop.tracking_of(number)
        except KeyError:
            return text(400, f"Ship Doc {number[:20]} was not found.")
        return json_answer(
            200,
            {
                "Id": int(order.remote_id),
                "DocNo": int(number),
                "TrackingNo": ", ".join(tracking),
                "StatusRef": {"Id": self._state_id(order.source_status), "Name": order.source_status},
            },
        )

    def _state_id(self, word: str) -> int:
        words = self._dialect.words
        known = (*words.awaiting, *words.others)
        return _FIRST_STATE + (known.index(word) if word in known else len(known))
