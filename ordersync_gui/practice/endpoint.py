"""A practice shop behind its address: pictures for everyone, the rest for those who sign in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.practice.answers import bad_request, delivered, json_answer
from ordersync_gui.practice.dialect import Way
from ordersync_gui.practice.images import IMAGE_PATH, image_answer
from ordersync_gui.practice.misbehaviour import REFUSALS, Misbehaviour
from ordersync_gui.practice.request import Answer, Request, text
from ordersync_gui.practice.sign_in import Login
from ordersync_gui.practice.state import ShopState

LEDGER_PATH = "/ledger"
MISBEHAVE_PATH = "/misbehave"


class Service(Protocol):
    """What one of a channel's protocols answers."""

    def serves(self, path: str) -> bool:
        """Whether the path, without a slash at its end, is one of the protocol's addresses."""
        ...

    def turns_away(self, request: Request) -> Answer | None:
        """The answer to a request that isn't signed in as the channel does it, None when it is."""
        ...

    def answer(self, request: Request) -> Answer:
        """The answer to a request that is signed in."""
        ...


class Endpoint:
    """One shop; `wait_if_slow` blocks and tells whether the shop is being stopped."""

    def __init__(
        self,
        shop: ShopState,
        services: Sequence[Service],
        *,
        login: Login,
        misbehaviour: Misbehaviour,
        wait_if_slow: Callable[[], bool],
    ) -> None:
        self._shop = shop
        self._services = services
        self._login = login
        self._ways = {*shop.orders.dialect.ways, Way.BASIC}
        self._misbehaviour = misbehaviour
        self._wait_if_slow = wait_if_slow

    def answer(self, request: Request) -> Answer:
        """The answer to a request that was read to its end."""
        path = request.path.rstrip("/")
        if request.method == "GET" and path.startswith(IMAGE_PATH):
            return image_answer(self._shop.orders.dialect, path)
        for service in self._services:
            if service.serves(path):
                return self._of(service, request)
        if not self._login.admits(request, self._ways):
            return REFUSALS["401"]
        if (request.method, path) == ("GET", LEDGER_PATH):
            return self._ledger()
        if (request.method, path) == ("POST", MISBEHAVE_PATH):
            return self._misbehave(request)
        return text(404, "There is nothing at this address.")

    def _of(self, service: Service, request: Request) -> Answer:
        refused = service.turns_away(request)
        if refused is not None:
            return refused
        answer = service.answer(request)
        return delivered(answer, self._misbehaviour, self._wait_if_slow)

    def _ledger(self) -> Answer:
        entries = [entry.as_json() for entry in self._shop.entries]
        return json_answer(200, {"ledger": entries, "effects": self._shop.effects()})

    def _misbehave(self, request: Request) -> Answer:
        kinds = [kind for kind in request.all_of.get("kind", ()) if kind]
        try:
            self._misbehaviour.replace(kinds)
        except UsageError as mistake:
            return bad_request(str(mistake))
        return json_answer(200, {"misbehave": sorted(self._misbehaviour)})
