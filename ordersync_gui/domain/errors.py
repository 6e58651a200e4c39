"""What can go wrong, worded for the person at the desk.

OrderSyncError
 |- UsageError            a command or form was filled in wrongly
 |- NotFound              no such store, order or notice
 |- NotShippable          this order can't be shipped, with the reason
 |   `- ClaimedElsewhere  ... because somebody else packs it
 |- NoKeyring             credentials can't be kept safely on this PC
 |- SecretMissing         this store's password isn't on this PC
 |- Busy                  another window or command does this right now
 |- StorageError          the local database can't be used
 |   |- Damaged           ... because its file is broken
 |   |- Locked            ... because another program writes to it for long
 |   |- NoRoom            ... because the disk hasn't enough room
 |   `- ServerAway        ... because the shared desk's server doesn't answer
 `- ChannelError          talking to a shop failed
     |- AuthFailed        the shop refused the sign-in
     |- NotAllowed        signed in, but not allowed to do this
     |- RateLimited       too many requests (retry_after in seconds, if told)
     |- Unreachable       no usable connection; nothing was read
     |- Unavailable       the shop answered with a fault of its own (5xx)
     |- BadReply          an answer came that isn't what was asked for
     |   `- WebPage       ... but a page for people
     |- Rejected          the shop understood and said no
     |- Ambiguous         a write may or may not have arrived
     `- Cancelled         a person stopped it
"""

from __future__ import annotations

from typing import ClassVar, TypedDict, Unpack

from ordersync_gui.domain.wording import Message, listed, say


class Told(TypedDict, total=False):
    """What any error can tell besides what happened."""

    meaning: Message | None
    remedy: Message | None
    detail: str


class OrderSyncError(Exception):
    """A failure that a person can read.

    what: what happened; meaning: what it means for this order or store;
    remedy: what to do now; detail: a short excerpt for whoever helps, secrets masked.
    """

    kind: ClassVar[str] = "error"

    def __init__(
        self,
        what: Message,
        *,
        meaning: Message | None = None,
        remedy: Message | None = None,
        detail: str = "",
    ) -> None:
        self.what = what
        self.meaning = meaning
        self.remedy = remedy
        self.detail = detail
        super().__init__(str(what))

    def __str__(self) -> str:
        return str(self.told)

    @property
    def told(self) -> Message:
        """All of it as one message, to be kept: what happened, what it means, what to do."""
        parts = [part for part in (self.what, self.meaning, self.remedy) if part is not None]
        return listed(parts, " ") if len(parts) > 1 else self.what


class UsageError(OrderSyncError):
    """A command, form or file was filled in wrongly; `field` names the form key at fault."""

    kind = "usage"

    def __init__(self, what: Message, *, field: str = "", **told: Unpack[Told]) -> None:
        super().__init__(what, **told)
        self.field = field


class NotFound(OrderSyncError):
    """There is no such store, order, shipment or notice."""

    kind = "not_found"


class NotShippable(OrderSyncError):
    """The order can't be shipped as asked; says why and what would change that."""

    kind = "not_shippable"


class ClaimedElsewhere(NotShippable):
    """Somebody else packs the order right now, in another window or at another PC."""

    kind = "claimed"


class NoKeyring(OrderSyncError):
    """The PC offers no safe place for credentials, or it doesn't answer."""

    kind = "no_keyring"


class SecretMissing(OrderSyncError):
    """The store is known, but its password isn't on this PC."""

    kind = "secret_missing"


class Busy(OrderSyncError):
    """Another window or command holds the lease for this store's import or notices."""

    kind = "busy"


class StorageError(OrderSyncError):
    """The local database can't be opened, read or written."""

    kind = "storage"


class Damaged(StorageError):
    """The local database's file is broken: what it holds can't be trusted, or not be read at all."""

    kind = "damaged"


class Locked(StorageError):
    """Another program holds the local database's write lock, and doesn't let go of it in time."""


class NoRoom(StorageError):
    """The disk hasn't enough room for what was asked."""

    kind = "no_room"


class ServerAway(StorageError):
    """The server of a shared desk can't be reached, or broke off; nothing was written in part."""

    kind = "server_away"


class ChannelError(OrderSyncError):
    """Talking to a shop failed."""

    kind = "channel"


class AuthFailed(ChannelError):
    """The shop refused the user name, password or key."""

    kind = "auth_failed"


class NotAllowed(ChannelError):
    """The sign-in is known, but may not do this."""

    kind = "not_allowed"


class RateLimited(ChannelError):
    """The shop asks for fewer requests; retry_after is in seconds, None when it didn't say."""

    kind = "rate_limited"

    def __init__(
        self,
        what: Message,
        *,
        retry_after: int | None = None,
        **told: Unpack[Told],
    ) -> None:
        super().__init__(what, **told)
        self.retry_after = retry_after


class Unreachable(ChannelError):
    """No usable connection to the shop."""

    kind = "unreachable"


class Unavailable(ChannelError):
    """The shop answered with a fault of its own (HTTP 5xx); retry_after is in seconds, if told."""

    kind = "unavailable"

    def __init__(
        self,
        what: Message,
        *,
        status: int = 0,
        retry_after: int | None = None,
        **told: Unpack[Told],
    ) -> None:
        super().__init__(what, **told)
        self.status = status
        self.retry_after = retry_after


class BadReply(ChannelError):
    """The answer isn't what was asked for; detail holds its masked beginning."""

    kind = "bad_reply"


class WebPage(BadReply):
    """The shop answered with a page made for people instead of a feed."""

    kind = "web_page"


class Rejected(ChannelError):
    """The shop understood the request and said no; `reason` is the shop's own text, masked."""

    kind = "rejected"

    def __init__(
        self,
        what: Message,
        *,
        reason: str = "",
        **told: Unpack[Told],
    ) -> None:
        super().__init__(what, **told)
        self.reason = reason


class Ambiguous(ChannelError):
    """A write left this PC and its fate is unknown: it must not be repeated blindly."""

    kind = "ambiguous"


class Cancelled(ChannelError):
    """A person stopped the work."""

    kind = "cancelled"

    def __init__(self, what: Message | None = None) -> None:
        super().__init__(what or say("Stopped before it was finished."))
