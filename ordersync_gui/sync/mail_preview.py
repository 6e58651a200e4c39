"""What a mail to a buyer would say, and a mail to oneself that shows whether server and sign-in work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from ordersync_gui.domain.desk import OrderDetails, ShipmentView, Store
from ordersync_gui.domain.errors import SecretMissing, UsageError
from ordersync_gui.domain.mail import Envelope, MailState, StepName
from ordersync_gui.domain.mail_settings import MAIL_SECRET, MailSettings, checked_mail_settings, is_mail_address
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_composing import Compose, envelope_of, pictures_of, why_no_mail
from ordersync_gui.sync.mails import MailTrouble
from ordersync_gui.sync.shop import stored

if TYPE_CHECKING:
    from ordersync_gui.mail.smtp import Limits


@dataclass(frozen=True, slots=True)
class MailPreview:
    """What would be sent, and why it wouldn't be as things stand, None where it would; pictures by their names."""

    envelope: Envelope
    why_not: Message | None
    pictures: dict[str, bytes]


def _ignore_step(_name: StepName, _reply: str) -> None:
    """For callers who only want the outcome."""


async def preview(desk: Desk, order_id: int, *, compose: Compose = envelope_of) -> MailPreview:
    """The mail about the order's latest parcel; of an order without one, about a parcel of all that is left.

    Nothing is written or sent. Raises NotFound, TemplateFault.
    """
    store, envelope, why_not = await desk.workers.read(_previewed, desk, order_id, compose)
    return MailPreview(envelope, why_not, await pictures_of(desk, store, envelope))


async def test_mail(
    desk: Desk,
    store: Store,
    settings: MailSettings,
    *,
    password: str | None,
    to: str,
    on_step: Callable[[StepName, str], None] = _ignore_step,  # noqa: PT028 - this is no pytest test
    limits: Limits | None = None,  # noqa: PT028 - as above
) -> Message:
    """Send a short mail to this address with these settings, saved or not; says what the server answered.

    password: None for the one that is kept. Raises UsageError (settings, address), SecretMissing, NoKeyring,
    MailTrouble with what went wrong; nothing of it is tried again.
    """
    checked = checked_mail_settings(replace(settings, send=True))
    if not is_mail_address(to.strip()):
        raise UsageError(say('"{text}" isn\'t an e-mail address.', text=to), field="to")
    envelope = _test_envelope(store, checked, to.strip())
    return await desk.workers.mail(_tested, desk, store, checked, password, envelope, on_step, limits)


def _previewed(desk: Desk, order_id: int, compose: Compose) -> tuple[Store, Envelope, Message | None]:
    with desk.db.snapshot():
        details = queries.order_details(desk.db, order_id)
        store = stored(desk.db, details.store_id)
        parcel = next((each for each in reversed(details.shipments) if not each.voided), None)
        if parcel is None:
            parcel = _example(desk, details)
            details = replace(details, shipments=(*details.shipments, parcel))
        envelope = compose(desk, store, details, parcel, "preview")
        return store, envelope, why_no_mail(desk, store, details, parcel)


def _example(desk: Desk, details: OrderDetails) -> ShipmentView:
    """A parcel of everything, for an order that has none yet."""
    now = desk.clock()
    left = tuple((view.id, view.line.quantity) for view in details.lines if not view.vanished)
    proposed = details.ship_with
    return ShipmentView(
        id=0,
        uid="preview",
        carrier=proposed.carrier if proposed is not None else "DHL",
        service=proposed.service if proposed is not None else "",
        tracking_number="00340434161094042557",
        ship_date=now.astimezone().date(),
        created_at=now,
        operator=desk.who,
        lines=left,
    )


def _test_envelope(store: Store, settings: MailSettings, to: str) -> Envelope:
    domain = settings.sender_address.rpartition("@")[2]
    text = say("This mail shows that ordersync can send mails for {store}. Buyers got nothing.", store=store.name)
    return Envelope(
        message_id=f"<{uuid4()}@{domain if domain.isascii() else 'ordersync.invalid'}>",
        sender_name=settings.sender_name or store.preferences.branding.company or store.name,
        sender_address=settings.sender_address,
        reply_to=settings.reply_to,
        recipient=to,
        subject=str(say("Test mail of {store}", store=store.name)),
        text=f"{text}\n",
        html="",
        language="en",
    )


def _tested(  # noqa: PLR0917 - a thread's arguments
    desk: Desk,
    store: Store,
    settings: MailSettings,
    password: str | None,
    envelope: Envelope,
    on_step: Callable[[StepName, str], None],
    limits: Limits | None,
) -> Message:
    from ordersync_gui.mail.message import message_of  # noqa: PLC0415 - not needed for the first paint
    from ordersync_gui.mail.smtp import converse  # noqa: PLC0415 - as above

    def step(name: StepName, reply: str) -> bool:
        on_step(name, reply)
        return True

    secret = _secret(desk, store, settings, password)
    outcome = converse(settings, secret, message_of(envelope), step, limits)
    if outcome.state is not MailState.SENT:
        raise MailTrouble(outcome.error or say("The test mail wasn't sent."), detail=outcome.reply)
    return say(
        "{host} took the test mail to {to}: {words}",
        host=settings.host,
        to=envelope.recipient,
        words=outcome.reply,
    )


def _secret(desk: Desk, store: Store, settings: MailSettings, password: str | None) -> str:
    if not settings.user:
        return ""
    if password is None:
        try:
            password = desk.secrets.read(store.uid, (MAIL_SECRET,))[MAIL_SECRET]
        except SecretMissing as error:
            raise UsageError(say("Enter the password of the mail server."), field="mails.password") from error
    desk.learn_secret(password, settings.user)
    return password
