"""What a shop would be sent of a parcel, to the byte; nothing is sent or written, and no password is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.channel import ChannelSpec, Connection, NoticeField
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status_names import NOTICE_STATES
from ordersync_gui.domain.store_preferences import TellWhen
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.frozen_notices import frozen_notice, notice_view
from ordersync_gui.storage.queueing import Tells, compose_notice, tells_with_another
from ordersync_gui.storage.shipments import drafted_parcel
from ordersync_gui.storage.shippable import Shippable, cleaned, contents, recorded_already, shippable_facts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored
from ordersync_gui.sync.telling import mails_buyer
from ordersync_gui.sync.told_words import in_shops_words, words_put_in

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NoticeStep, NotifiesShipment

_MAY_BE_SENT = (NoticeState.QUEUED, NoticeState.REFUSED, NoticeState.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class PreviewStep:
    """One request as it would be sent, secrets masked; name: what it does."""

    name: Message
    method: str
    url: str
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class NoticePreview:
    """What a shop would be sent: no steps where it would be sent nothing, and the remarks say why.

    kept and dropped: what is filled in, by what the channel takes, in the order in which it is told.
    """

    steps: tuple[PreviewStep, ...] = ()
    kept: tuple[NoticeField, ...] = ()
    dropped: tuple[NoticeField, ...] = ()
    remarks: tuple[Message, ...] = field(default=())


async def preview_notice(desk: Desk, *, order_id: int, draft: ShipmentDraft) -> NoticePreview:
    """What the shop would be sent if this parcel were recorded now; only the time in it would be a later one.

    Raises NotFound (no such order, no such channel any more), NotShippable with the reason.
    """
    return await desk.workers.read(_of_draft, desk, order_id, draft)


async def preview_queued(desk: Desk, *, notice_id: int) -> NoticePreview:
    """What is sent of a recorded notice at its next attempt, accepted steps left out.

    Raises NotFound; UsageError for a notice that isn't sent (any more).
    """
    return await desk.workers.read(_of_notice, desk, notice_id)


def _of_draft(desk: Desk, order_id: int, draft: ShipmentDraft) -> NoticePreview:
    details = queries.order_details(desk.db, order_id)
    store = stored(desk.db, details.store_id)
    spec = channel_provider(store.channel).spec
    facts, parcel, known = _drafted(desk, details, store, draft)
    told = [notice for notice in details.notices if known and notice.shipment == parcel.id]
    if told:
        return NoticePreview(remarks=(_told_already(told[-1]),))
    tells = Tells(
        notify=True, not_before=desk.clock(), parts=spec.partial_shipments, buyer_mail=mails_buyer(store, spec)
    )
    if tells_with_another(facts, tells):
        return NoticePreview(remarks=(_with_the_rest(spec), *_remarks_on_store(store)))
    notice = compose_notice(details, facts, parcel=parcel, tells=tells, now=desk.clock())
    return _preview(desk, store, notice, remarks=(*_remarks_on_store(store), *_remarks_on_time(store)))


def _drafted(
    desk: Desk, details: OrderDetails, store: Store, draft: ShipmentDraft
) -> tuple[Shippable, ShipmentView, bool]:
    """The facts with the parcel among them, as if it were recorded; whether it is recorded already."""
    facts = shippable_facts(details, store.requirements)
    carrier, service, tracking = cleaned(draft)
    clean = replace(draft, carrier=carrier, service=service, tracking_number=tracking)
    recorded = recorded_already(facts, clean)
    if recorded is not None:
        return facts, recorded, True
    parcel = drafted_parcel(clean, contents(facts, clean), operator=desk.who, now=desk.clock())
    return replace(facts, parcels=(*facts.parcels, parcel)), parcel, False


def _of_notice(desk: Desk, notice_id: int) -> NoticePreview:
    notice = frozen_notice(desk.db, notice_id)
    view = notice_view(desk.db, notice_id)
    if view.state not in _MAY_BE_SENT:
        raise UsageError(
            say("The notice of order {number} isn't sent again.", number=view.order_number),
            remedy=say("What was sent stands in the order's history."),
        )
    store = stored(desk.db, view.store_id)
    return _preview(desk, store, notice, done=view.steps_done, remarks=tuple(_remarks_on_notice(view, store)))


def _preview(
    desk: Desk, store: Store, notice: ShipmentNotice, *, done: int = 0, remarks: tuple[Message, ...] = ()
) -> NoticePreview:
    provider = channel_provider(store.channel)
    connection = _without_secrets(store, provider.spec)
    redactor = Redactor(connection.secrets.values(), usernames=[connection.values.get("username", "")])
    told = in_shops_words(desk.db, store.id, notice)
    steps = cast("NotifiesShipment", provider).notice_steps(connection, told)
    kept, dropped = _fate(provider.spec, told)
    words = None if done else words_put_in(provider.spec, notice, told)
    return NoticePreview(
        steps=tuple(_masked(step, redactor) for step in steps[done:]),
        kept=kept,
        dropped=dropped,
        remarks=(*_remarks_on_content(notice, provider.spec), *(() if words is None else (words,)), *remarks),
    )


def _without_secrets(store: Store, spec: ChannelSpec) -> Connection:
    """The store's connection with a placeholder for each secret that every connection of the channel has."""
    needed = [entry.key for entry in spec.form if entry.secret and entry.required]
    return Connection(dict(store.settings), {key: f"~placeholder~of~{key}~5d1f0c~" for key in needed})


def _masked(step: NoticeStep, redactor: Redactor) -> PreviewStep:
    from ordersync_gui.channels.evidence import REQUEST_LIMIT, masked_headers, masked_start  # noqa: PLC0415 - loads httpx

    request = step.request
    return PreviewStep(
        name=step.name,
        method=request.method,
        url=redactor.mask(request.url),
        headers=masked_headers(request.headers, redactor),
        body=masked_start(request.body, REQUEST_LIMIT, redactor),
    )


def _fate(spec: ChannelSpec, notice: ShipmentNotice) -> tuple[tuple[NoticeField, ...], tuple[NoticeField, ...]]:
    """What is filled in, split by what the channel takes; of a correction only what it tells anew counts."""
    has = {
        NoticeField.STATUS: True,
        NoticeField.TRACKING: bool(notice.tracking_number),
        NoticeField.CARRIER: bool(notice.carrier),
        NoticeField.SERVICE: bool(notice.service),
        NoticeField.COST: notice.cost is not None,
        NoticeField.NOTE: bool(notice.note_to_buyer),
        NoticeField.ITEMS: bool(notice.items),
    }
    filled = tuple(entry for entry in NoticeField if has[entry])
    if notice.correction:
        return tuple(entry for entry in filled if entry in spec.corrections), ()
    kept = tuple(entry for entry in filled if entry in spec.notice_fields)
    return kept, tuple(entry for entry in filled if entry not in spec.notice_fields)


def _told_already(notice: NoticeView) -> Message:
    return say(
        "This parcel is recorded already, with a notice of its own ({state}): the shop isn't sent another one.",
        state=NOTICE_STATES[notice.state],
    )


def _with_the_rest(spec: ChannelSpec) -> Message:
    return say(
        "{channel} can't be told of parts of an order: it is told when the last parcel is recorded.",
        channel=spec.label,
    )


def _remarks_on_content(notice: ShipmentNotice, spec: ChannelSpec) -> Iterator[Message]:
    if notice.correction:
        yield say("This corrects what {channel} was told before.", channel=spec.label)
    if notice.notify_buyer:
        yield say("{channel} is asked to mail the buyer.", channel=spec.label)


def _remarks_on_store(store: Store) -> Iterator[Message]:
    if not store.connected:
        yield say("{store} is disconnected: its notices wait until it is connected again.", store=store.name)


def _remarks_on_time(store: Store) -> Iterator[Message]:
    preferences = store.preferences
    if preferences.tell_when is TellWhen.NEVER:
        yield say("By the settings of {store} its shop isn't told, unless you ask for it.", store=store.name)
    if preferences.tell_when is TellWhen.AT_TIME:
        yield say(
            "By the settings of {store} it is sent at {time} on the ship date.",
            store=store.name,
            time=preferences.tell_at,
        )


def _remarks_on_notice(view: NoticeView, store: Store) -> Iterator[Message]:
    if view.steps_done:
        yield say("The shop has accepted the first {n} of its requests; only the rest is sent.", n=view.steps_done)
    if view.state is not NoticeState.QUEUED:
        yield say("It is sent only when a person says so: the notice is {state}.", state=NOTICE_STATES[view.state])
    yield from _remarks_on_store(store)
