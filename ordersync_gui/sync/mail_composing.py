"""What the mail about a parcel says, in the buyer's language, and whether there is one at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from ordersync_gui.domain.desk import OrderDetails, ShipmentView, Store
from ordersync_gui.domain.errors import NotFound, OrderSyncError
from ordersync_gui.domain.mail import Envelope, MailView
from ordersync_gui.domain.mail_rules import no_mail_because
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.mail_queueing import chances
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.storage.queries.parcels import shipment
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.storage.waiting_parcels import waiting_parcels
from ordersync_gui.sync.buyers_language import buyers_language
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored

if TYPE_CHECKING:
    from ordersync_gui.domain.paper import DocumentKind

LOGO = "logo"
_PICTURE = re.compile(
    r"""(<img\b[^>]*?\bsrc\s*=\s*)(["'])(logo:|picture:(\d+)|barcode:[^"']*|qr:[^"']*)\2([^>]*>)"""
)
_MOST_PICTURES = 12


@dataclass(frozen=True, slots=True)
class Composed:
    """A mail ready to be frozen, or why there is none; label: what the parcel was known by when it was made."""

    envelope: Envelope | None
    why_not: Message | None
    label: tuple[str, str, str]


Compose = Callable[[Desk, Store, OrderDetails, ShipmentView, str], Envelope]


def composed(desk: Desk, view: MailView, compose: Compose) -> Composed:
    """The mail as it would be sent now. Blocking. Raises NotFound, TemplateFault."""
    with desk.db.snapshot():
        details, parcel = shipment(desk.db, view.shipment)
        store = stored(desk.db, details.store_id)
        why_not = why_no_mail(desk, store, details, parcel)
        label = (parcel.carrier, parcel.service, parcel.tracking_number)
        envelope = None if why_not is not None else compose(desk, store, details, parcel, view.uid)
    return Composed(envelope, why_not, label)


def why_no_mail(desk: Desk, store: Store, details: OrderDetails, parcel: ShipmentView) -> Message | None:
    """Why this parcel's buyer gets no mail now, None where there is one. Blocking."""
    if parcel.voided:
        return say("The parcel was taken back.")
    channel_mails = mailed_by_shop(desk, store, details)
    return no_mail_because(chances(desk.db, details, store.preferences.mails, channel_mails=channel_mails))


def mailed_by_shop(desk: Desk, store: Store, details: OrderDetails) -> bool:
    """Whether the shop mails the buyer of this order: it is asked to, and is told of the order. Blocking."""
    if not store.preferences.buyer_mail:
        return False
    try:
        spec = channel_provider(store.channel).spec
    except NotFound:
        return False
    told = any(notice.state is not NoticeState.CANCELLED for notice in details.notices)
    return spec.mails_buyer and (told or bool(waiting_parcels(desk.db, details.id)))


def envelope_of(desk: Desk, store: Store, details: OrderDetails, parcel: ShipmentView, uid: str) -> Envelope:
    """The mail's texts from the store's templates. Blocking. Raises TemplateFault."""
    from ordersync_gui.documents.facts import slip_facts  # noqa: PLC0415 - not needed for the first paint
    from ordersync_gui.domain.paper import DocumentKind  # noqa: PLC0415 - as above

    settings, language = store.preferences.mails, buyers_language(details, store)
    urls = picture_urls(details) if store.preferences.goods.pictures else {}
    has_logo = logo_of(desk.db, store.id) is not None
    facts = slip_facts(
        details,
        store,
        language=language,
        zone=_here(desk.clock()),
        shipment_id=parcel.id,
        has_logo=has_logo,
        pictured=urls.keys(),
    )
    subject, text, html = (
        _rendered(desk, store, kind, facts)
        for kind in (DocumentKind.MAIL_SUBJECT, DocumentKind.MAIL_TEXT, DocumentKind.MAIL_HTML)
    )
    html, pictures = _with_pictures(html, urls, has_logo=has_logo)
    domain = settings.sender_address.rpartition("@")[2]
    ascii_domain = domain if domain.isascii() else "ordersync.invalid"
    return Envelope(
        message_id=f"<{uid}@{ascii_domain}>",
        sender_name=settings.sender_name or store.preferences.branding.company or store.name,
        sender_address=settings.sender_address,
        reply_to=settings.reply_to,
        recipient=details.order.buyer.email.strip(),
        subject=subject,
        text=text,
        html=html,
        language=language,
        pictures=pictures,
    )


async def pictures_of(desk: Desk, store: Store, envelope: Envelope) -> dict[str, bytes]:
    """The mail's pictures by name; one that can't be had is left out, the mail isn't."""
    from ordersync_gui.sync.images import thumbnail  # noqa: PLC0415 - as above

    found: dict[str, bytes] = {}
    for name, url in envelope.pictures:
        if url == LOGO:
            found[name] = await desk.workers.read(_logo, desk, store)
            continue
        try:
            found[name] = await thumbnail(desk, url=url, store_id=store.id)
        except OrderSyncError:
            continue
    return found


def _logo(desk: Desk, store: Store) -> bytes:
    return logo_of(desk.db, store.id) or b""


def _rendered(desk: Desk, store: Store, kind: DocumentKind, facts: Mapping[str, object]) -> str:
    from ordersync_gui.documents.rendering import render  # noqa: PLC0415 - as above
    from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - as above

    template = template_of(desk.db, store.id, kind.value)
    return render(kind, default_template(kind) if template is None else template, facts)


def _with_pictures(
    html: str, urls: Mapping[int, str], *, has_logo: bool
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The HTML with pictures named as they travel with it; what is drawn for paper, and what is missing, goes."""
    names: dict[str, str] = {}

    def named(match: re.Match[str]) -> str:
        place = match[4]
        url = urls.get(int(place), "") if place else LOGO * (has_logo and match[3] == "logo:")
        if not url or len(names) >= _MOST_PICTURES:
            return ""
        name = f"picture-{place}" if place else LOGO
        names[name] = url
        return f"{match[1]}{match[2]}cid:{name}{match[2]}{match[5]}"

    return _PICTURE.sub(named, html), tuple(names.items())


def picture_urls(details: OrderDetails) -> dict[int, str]:
    """Addresses of the pictures by the places of the goods in an order's facts."""
    from ordersync_gui.documents.item_facts import goods  # noqa: PLC0415 - not needed for the first paint

    found = ((place, view.line.image_url) for place, view in enumerate(goods(details)))
    return {place: url for place, url in found if url}


def _here(now: datetime) -> tzinfo:
    return now.astimezone().tzinfo or UTC
