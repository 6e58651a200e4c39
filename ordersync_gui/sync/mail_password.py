"""A store's password of its mail server: in the keyring, and nowhere else."""

from __future__ import annotations

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import SecretMissing, UsageError
from ordersync_gui.domain.mail_settings import MAIL_SECRET
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.mails import hasten_mails
from ordersync_gui.sync.desk import Desk

_LONGEST = 500


async def save_mail_password(desk: Desk, *, store: Store, password: str) -> None:
    """Keep the password, or forget it where it is ""; mails that waited because of the old one are due now.

    Raises NoKeyring, UsageError (longer than any password).
    """
    if len(password) > _LONGEST:
        raise UsageError(say("The password is longer than {n} letters.", n=_LONGEST), field="mails.password")
    if password:
        desk.learn_secret(password, "")
        await desk.workers.network(desk.secrets.save, store.uid, {MAIL_SECRET: password})
        await desk.workers.write(hasten_mails, desk.db, store_id=store.id, now=desk.clock())
    else:
        await desk.workers.network(desk.secrets.delete, store.uid, (MAIL_SECRET,))
    desk.lacking.look_again(store.uid)


async def has_mail_password(desk: Desk, *, store: Store) -> bool:
    """Whether a password is kept on this PC. Raises NoKeyring."""
    try:
        await desk.workers.network(desk.secrets.read, store.uid, (MAIL_SECRET,))
    except SecretMissing:
        return False
    return True
