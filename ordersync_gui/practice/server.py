"""A practice shop on a loopback port: started, stopped and switched to misbehave from a test, tour or command."""

from __future__ import annotations

from collections import Counter
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
from ordersync_gui.practice.flakiness import FLAKY_WAYS, Flakiness, FlakyWay
from ordersync_gui.practice.ledger import Founding, Ledger, LedgerEntry
from ordersync_gui.practice.loopback import LoopbackServer
from ordersync_gui.practice.misbehaviour import KINDS, Misbehaviour
from ordersync_gui.practice.ows_service import OwsService
from ordersync_gui.practice.ows_shop import OwsShop
from ordersync_gui.practice.request import Answer, Request
from ordersync_gui.practice.shop import Shop
from ordersync_gui.practice.shop_acts import ActKind
from ordersync_gui.practice.shop_documents import ShopDocuments
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
    slow_seconds: how long `slow` waits; flaky_share: how many of all requests, 0 to 1, fail under `flaky`,
    flaky_seed: which ones (the shop's seed when left out), flaky_ways: how; clock: aware time, stamped on
    orders that change and, by its day, the end of the invented past.
    Raises UsageError for an unknown channel or misbehaviour or another shop's state file, OSError where
    that can't be used.
    """

    def __init__(  # noqa: PLR0913 - what a shop can be told is all by keyword
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
        flaky_share: float = 0.1,
        flaky_seed: int | None = None,
        flaky_ways: tuple[FlakyWay, ...] = FLAKY_WAYS,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.slow_seconds = slow_seconds
        self.dialect = dialect or dialect_of(channel)
        flaky_seed = seed if flaky_seed is None else flaky_seed
        self._flakiness = Flakiness(share=flaky_share, seed=flaky_seed, ways=flaky_ways)
        possible = KINDS[self.dialect.wire]
        self._misbehaviour = Misbehaviour(misbehave, possible=possible, flakiness=self._flakiness)
        self._login = invent_login(seed, self.dialect)
        self._clock = clock
        self._stopping = Event()
        self._server = LoopbackServer(self._respond, port=port)  # first: images are at its address
        self._lock = Lock()
        self._requests: list[LoggedRequest] = []
        founding = Founding(seed, orders, day_of(clock()), self.dialect.key)
        self._shop, services = self._founded(founding, Ledger(state_file), page_size)
        self._endpoint = Endpoint(
            self._shop,
            services,
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
    def rest_login(self) -> dict[str, str]:
        """The second sign-in by its parts: rest_key, rest_user, rest_password; empty where the shop has none."""
        rest = self._login.rest
        return {"rest_key": rest.key, "rest_user": rest.user, "rest_password": rest.password}

    @property
    def misbehave(self) -> Misbehaviour:
        """The misbehaviours that are on; a set that may be changed, or assigned, while the shop runs."""
        return self._misbehaviour

    @misbehave.setter
    def misbehave(self, kinds: Iterable[str]) -> None:
        self._misbehaviour.replace(list(kinds))

    @property
    def failures(self) -> Counter[FlakyWay]:
        """How often the shop failed in which way because it is flaky."""
        return Counter(self._flakiness.drawn)

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Every notice, or step of one, that got past the sign-in, earlier runs' in the state file too."""
        return self._shop.entries

    @property
    def poisoned_number(self) -> str:
        """The number of the order at which it fails when it misbehaves by "poisoned"."""
        return self._shop.poisoned_number

    def effects(self, number: str) -> int:
        """How many notices took effect on the order with this number; of two steps the second counts."""
        return self._shop.effects().get(number, 0)

    def reopen(self, number: str) -> None:
        """Somebody in the shop sets the order back to its word for awaiting shipment. Raises KeyError."""
        self._shop.act(ActKind.REOPENED, number)

    def ship_elsewhere(self, number: str) -> None:
        """Somebody ships the order without this desk, under a tracking number of their own. Raises KeyError."""
        self._shop.act(ActKind.SHIPPED, number)

    def readdress(self, number: str) -> None:
        """The buyer changes the order's ship-to. Raises KeyError."""
        self._shop.act(ActKind.READDRESSED, number)

    def cancel(self, number: str) -> None:
        """Somebody in the shop cancels the order. Raises KeyError."""
        self._shop.act(ActKind.CANCELLED, number)

    def tracking_of(self, number: str) -> tuple[str, ...]:
        """The parcels that the shop shows for the order; one that keeps a single number shows the last told.

        Raises KeyError.
        """
        return self._shop.tracking_of(number)

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

    def _founded(self, wanted: Founding, ledger: Ledger, page_size: int) -> tuple[ShopState, tuple[Service, ...]]:
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
            return ows, (OwsService(ows, login=self._login, misbehaviour=self._misbehaviour),)
        shop = Shop(orders, ledger=ledger, clock=self._clock, page_size=page_size)
        services: tuple[Service, ...] = (
            FeedService(shop, login=self._login, misbehaviour=self._misbehaviour),
            *self._documents_of(shop),
        )
        return shop, services

    def _documents_of(self, shop: Shop) -> tuple[Service, ...]:
        if not self.dialect.rest_path:
            return ()
        return (ShopDocuments(shop, login=self._login, misbehaviour=self._misbehaviour),)

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
    gaps = {"url": shop.url, "username": shop.username, "account": shop.account, **shop.rest_login}
    settings = {key: text.format_map(gaps) for key, text in shop.dialect.form.items()}
    more = {key: text.format_map(gaps) for key, text in shop.dialect.rest_secrets.items()}
    login = {"set": settings, "secrets": {shop.dialect.secret_key: shop.password, **more}}
    return {"channel": shop.dialect.key, "url": shop.url, "login": login}
