"""What the mail about a parcel says, in the buyer's language, and whether there is one at all."""

from __future__ import annotations

import locale
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
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored

if TYPE_CHECKING:
    from ordersync_gui.domain.paper import DocumentKind

LOGO = "logo"
_PICTURE = re.compile(r"""(<img\b[^>]*?\bsrc\s*=\s*)(["'])(logo:|picture:(\d+)|barcode:[^"']*|qr:[^"']*)\2""")
_DRAWN = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*(["'])(?:barcode:|qr:)[^"']*\1[^>]*>""")
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

    settings = store.preferences.mails
    language = language_of(details, store)
    facts = dict(
        slip_facts(details, store, language=language, zone=_here(desk.clock()), shipment_id=parcel.id),
    )
    facts["message"] = settings.message
    subject, text, html = (
        _rendered(desk, store, kind, facts)
        for kind in (DocumentKind.MAIL_SUBJECT, DocumentKind.MAIL_TEXT, DocumentKind.MAIL_HTML)
    )
    html, pictures = _with_pictures(html, details, parcel, wanted=store.preferences.goods.pictures)
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


def language_of(_details: OrderDetails, store: Store) -> str:
    """The buyer's language where the shop tells it, else the store's, else this PC's; a code such as "de"."""
    return store.preferences.mails.language or pc_language()


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
    html: str, details: OrderDetails, parcel: ShipmentView, *, wanted: bool
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The HTML with pictures named as they travel with it; what is drawn for paper only goes."""
    urls = picture_urls(details, parcel)
    names: dict[str, str] = {}

    def named(match: re.Match[str]) -> str:
        place = match[4]
        url = LOGO if place is None else urls.get(int(place), "")
        name = "logo" if place is None else f"picture-{place}"
        if url and (wanted or place is None) and len(names) < _MOST_PICTURES:
            names[name] = url
        return f"{match[1]}{match[2]}cid:{name}{match[2]}"

    html = _PICTURE.sub(named, _DRAWN.sub("", html))
    missing = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*(["'])cid:([a-z0-9-]+)\1[^>]*>""")
    html = missing.sub(lambda match: match[0] if match[2] in names else "", html)
    return html, tuple(names.items())


def picture_urls(details: OrderDetails, parcel: ShipmentView) -> dict[int, str]:
    """Addresses of the pictures by the items' places in the facts of this parcel."""
    packed = dict(parcel.lines)
    lines = [view for view in details.lines if view.id in packed] or list(details.lines)
    return {place: view.line.image_url for place, view in enumerate(lines)}


def _here(now: datetime) -> tzinfo:
    return now.astimezone().tzinfo or UTC


def pc_language() -> str:
    """The language of this PC as a code such as "de", "en" where it doesn't tell."""
    return (locale.getlocale()[0] or "en")[:2].lower()
