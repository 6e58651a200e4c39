"""A practice shop on a loopback port: started, stopped and switched to misbehave from a test, tour or command."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

from ordersync_gui.domain.order import Order
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.practice.catalog import InventedOrders, day_of, invent_orders
from ordersync_gui.practice.dialect import Dialect, Wire
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.endpoint import Endpoint, Service
from ordersync_gui.practice.feed_service import FeedService
from ordersync_gui.practice.ledger import Founding, Ledger, LedgerEntry
from ordersync_gui.practice.loopback import LoopbackServer
from ordersync_gui.practice.misbehaviour import KINDS, Misbehaviour
from ordersync_gui.practice.ows_service import OwsService
from ordersync_gui.practice.ows_shop import OwsShop
from ordersync_gui.practice.request import Answer, Request
from ordersync_gui.practice.shop import Shop
from ordersync_gui.practice.sign_in import invent_login, masked
from ordersync_gui.practice.state import ShopState


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A request; path has its query with sign-ins masked, status is None as long as it has no answer."""

    at: datetime
    method: str
    path: str
    status: int | None


def _now() -> datetime:
    return datetime.now(UTC)


class PracticeShop:
    """A channel's shop with invented orders on 127.0.0.1.

    channel: one of CHANNELS; dialect: in its place how a channel talks that isn't one of them.
    orders: how many; seed: which ones; port 0 picks a free port, which a later start keeps;
    misbehave: kinds of MISBEHAVIOURS that the channel can do, each also as `kind*N` for the next N requests;
    page_size: orders per page; state_file: keeps what the shop was told between runs;
    slow_seconds: how long `slow` waits; clock: aware time, stamped on orders that change and, by its day,
    the end of the invented past.
    Raises UsageError for an unknown channel or misbehaviour or another shop's state file, OSError where
    that can't be used.
    """

    def __init__(
        self,
        *,
        channel: str = "custom_store",
        dialect: Dialect | None = None,
        orders: int = 40,
        seed: int = 1,
        port: int = 0,
        misbehave: Collection[str] = (),
        page_size: int = 50,
        state_file: Path | None = None,
        slow_seconds: float = 30,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.slow_seconds = slow_seconds
        self.dialect = dialect or dialect_of(channel)
        self._misbehaviour = Misbehaviour(misbehave, possible=KINDS[self.dialect.wire])
        self._login = invent_login(seed, self.dialect)
        self._clock = clock
        self._stopping = Event()
        self._server = LoopbackServer(self._respond, port=port)  # first: images are at its address
        self._lock = Lock()
        self._requests: list[LoggedRequest] = []
        founding = Founding(seed, orders, day_of(clock()), self.dialect.key)
        self._shop, service = self._founded(founding, Ledger(state_file), page_size)
        self._endpoint = Endpoint(
            self._shop,
            service,
            login=self._login,
            misbehaviour=self._misbehaviour,
            wait_if_slow=self._wait_if_slow,
        )

    def start(self) -> None:
        """Serve until `stop`. Raises OSError when the port is taken."""
        self._stopping.clear()
        self._server.start()

    def stop(self) -> None:
        """End within a second, slow answers and open connections included; harmless when not started."""
        self._stopping.set()
        self._server.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address to connect a store to. Raises RuntimeError before the first start without a fixed port."""
        return f"http://127.0.0.1:{self.port}{self.dialect.path}"

    @property
    def port(self) -> int:
        """The port, also after a stop. Raises RuntimeError while it isn't known yet."""
        if not self._server.port:
            raise RuntimeError("The practice shop has no address before it was started.")
        return self._server.port

    @property
    def username(self) -> str:
        """The invented user name."""
        return self._login.username

    @property
    def password(self) -> str:
        """The invented password, which also serves as auth_key and access token, as API key and as Token."""
        return self._login.password

    @property
    def account(self) -> str:
        """InkSoft's PublisherId, Oxatis' AppId."""
        return self._login.account

    @property
    def misbehave(self) -> Misbehaviour:
        """The misbehaviours that are on; a set that may be changed, or assigned, while the shop runs."""
        return self._misbehaviour

    @misbehave.setter
    def misbehave(self, kinds: Iterable[str]) -> None:
        self._misbehaviour.replace(list(kinds))

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Every notice, or step of one, that got past the sign-in, earlier runs' in the state file too."""
        return self._shop.entries

    def effects(self, number: str) -> int:
        """How many notices took effect on the order with this number; of two steps the second counts."""
        return self._shop.effects().get(number, 0)

    def tracking_numbers(self, number: str) -> tuple[str, ...]:
        """The parcels that the shop shows for the order; one that keeps a single number shows the last told.

        Raises KeyError.
        """
        return self._shop.tracking_numbers(number)

    @property
    def orders(self) -> InventedOrders:
        """The orders as they were invented, oldest first."""
        return self._shop.orders

    def order(self, number: str) -> Order:
        """The order as a provider reads it now, images at this shop's address included. Raises KeyError."""
        return self._shop.order(number)

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """Every request so far; one stands here before it is worked on, its status before its answer is sent."""
        with self._lock:
            return tuple(self._requests)

    def _founded(self, wanted: Founding, ledger: Ledger, page_size: int) -> tuple[ShopState, Service]:
        founding = ledger.open(wanted)
        orders = invent_orders(
            founding.orders,
            seed=founding.seed,
            now_base=founding.now_base,
            dialect=self.dialect,
            image_base=lambda: f"http://127.0.0.1:{self._server.port}",
        )
        if self.dialect.wire is Wire.OWS:
            ows = OwsShop(orders, ledger=ledger, clock=self._clock, page_size=page_size)
            return ows, OwsService(ows, login=self._login, misbehaviour=self._misbehaviour)
        shop = Shop(orders, ledger=ledger, clock=self._clock, page_size=page_size)
        return shop, FeedService(shop, login=self._login, misbehaviour=self._misbehaviour)

    def _wait_if_slow(self) -> bool:
        return self._stopping.wait(self.slow_seconds)

    def _respond(self, request: Request) -> Answer:
        query = urlencode(masked(request.query), safe="/:").replace(quote(MASK), MASK)
        path = f"{request.path}?{query}" if query else request.path
        logged = LoggedRequest(self._clock(), request.method, path, None)
        with self._lock:
            place = len(self._requests)
            self._requests.append(logged)
        answer = self._endpoint.answer(request)
        with self._lock:
            self._requests[place] = replace(logged, status=answer.status or None)
        return answer


def announcement(shop: PracticeShop) -> dict[str, object]:
    """What someone needs to connect a store to the running shop, JSON-ready; holds the invented password."""
    gaps = {"url": shop.url, "username": shop.username, "account": shop.account}
    settings = {key: text.format_map(gaps) for key, text in shop.dialect.form.items()}
    login = {"set": settings, "secrets": {shop.dialect.secret_key: shop.password}}
    return {"channel": shop.dialect.key, "url": shop.url, "login": login}
