"""Whether the sign-in in this PC's keyring is the one that counts, or was changed on another PC since."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import SecretMissing
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.sign_ins import forget_sign_in_mark, keep_sign_in_mark, sign_in_mark
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed

_IN_KEYRING = {Needed.SIGN_IN: "sign_in_mark", Needed.MAIL: "mail_sign_in_mark"}
_OR = ","
MARKS = tuple(_IN_KEYRING.values())  # the keys under which they lie beside a store's secrets


def is_current(desk: Desk, store: Store, needed: Needed) -> bool:
    """Whether what this PC's keyring has wasn't changed on another PC since; always so on a desk of one PC.

    Blocking. Raises NoKeyring.
    """
    if not desk.db.remote:
        return True
    mark, key = sign_in_mark(desk.db, _key(store, needed)), _IN_KEYRING[needed]
    return mark in desk.secrets.read(store.uid, (), (key,)).get(key, "").split(_OR)


def refuse_outdated(desk: Desk, store: Store, needed: Needed) -> None:
    """Raises SecretMissing where another PC changed the sign-in, NoKeyring. Blocking."""
    if not is_current(desk, store, needed):
        raise SecretMissing(
            say(
                "The password of {store} was changed on another PC; this PC has the one before.", store=store.name
            ),
            meaning=say("The shop can't be asked or told anything from here."),
            remedy=say("Enter the new password on this PC as well."),
        )


def mark_beside(desk: Desk, store: Store, needed: Needed, *, changed: bool) -> Mapping[str, str]:
    """What is to be kept in the keyring beside a secret that is entered here; nothing on a desk of one PC.

    changed: what other PCs have is wrong from now on; `keep_mark` tells them. Blocking.
    """
    if not desk.db.remote:
        return {}
    mark = sign_in_mark(desk.db, _key(store, needed))
    # Should this program die before `keep_mark`, what was entered here counts all the same.
    return {_IN_KEYRING[needed]: f"{uuid.uuid4().hex}{_OR}{mark}" if changed else mark}


def keep_mark(desk: Desk, store: Store, needed: Needed, beside: Mapping[str, str]) -> None:
    """What other PCs have counts only if it was entered under this mark. Blocking."""
    if beside:
        keep_sign_in_mark(desk.db, _key(store, needed), beside[_IN_KEYRING[needed]].partition(_OR)[0])


def mark_key(needed: Needed) -> str:
    """Under which key the mark lies in the keyring."""
    return _IN_KEYRING[needed]


def forget_marks(desk: Desk, store: Store) -> None:
    """The store is deleted. Blocking."""
    for needed in Needed:
        forget_sign_in_mark(desk.db, _key(store, needed))


def _key(store: Store, needed: Needed) -> str:
    return f"{needed.value}:{store.uid}"
