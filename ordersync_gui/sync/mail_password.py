"""A store's password of its mail server: in the keyring, and nowhere else."""

from __future__ import annotations

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail_settings import MAIL_SECRET
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.mails import hasten_mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.sign_in_marks import is_current, keep_mark, mark_beside, mark_key

_LONGEST = 500


async def save_mail_password(desk: Desk, *, store: Store, password: str) -> None:
    """Keep the password, or forget it where it is ""; mails that waited because of the old one are due now.

    On a shared desk one that takes another's place here takes it everywhere: until it is entered on the other PCs,
    this one mails. Raises NoKeyring, UsageError (longer than any password).
    """
    if len(password) > _LONGEST:
        raise UsageError(say("The password is longer than {n} letters.", n=_LONGEST), field="mails.password")
    if password:
        desk.learn_secret(password, "")
        await desk.workers.to_the_end(_keep, desk, store, password)
        await desk.workers.write(hasten_mails, desk.db, store_id=store.id, now=desk.clock())
    else:
        await desk.workers.network(desk.secrets.delete, store.uid, (MAIL_SECRET, mark_key(Needed.MAIL)))
    desk.lacking.look_again(store.uid)


async def has_mail_password(desk: Desk, *, store: Store) -> bool:
    """Whether a password that counts is kept on this PC. Raises NoKeyring."""
    return await desk.workers.network(counting_password, desk, store) is not None


def counting_password(desk: Desk, store: Store) -> str | None:
    """The password on this PC; None where there is none, or another PC has changed it since.

    Blocking. Raises NoKeyring.
    """
    found = desk.secrets.read(store.uid, (), (MAIL_SECRET,)).get(MAIL_SECRET)
    return found if found is not None and is_current(desk, store, Needed.MAIL) else None


def _keep(desk: Desk, store: Store, password: str) -> None:
    before = counting_password(desk, store)
    beside = mark_beside(desk, store, Needed.MAIL, changed=before not in {None, password})
    desk.secrets.save(store.uid, {MAIL_SECRET: password, **beside})
    keep_mark(desk, store, Needed.MAIL, beside)
