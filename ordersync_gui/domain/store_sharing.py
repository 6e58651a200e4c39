"""How several PCs share the work for a store of a shared desk, as one of them sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.wording import Message, say


@dataclass(frozen=True, slots=True)
class Sharing:
    """What is left to other PCs; the default is a desk of one PC, and a PC that does all of it.

    importing: the other PC that imports the store just now, "" when none does. lacks_sign_in: this PC hasn't the
    password, so that others import and send. Of such a store, since when nobody did what was due for long: unsent:
    sent its notices, unmailed: mailed its buyers, unimported: imported it.
    """

    importing: str = ""
    lacks_sign_in: bool = False
    lacks_mail_password: bool = False
    unsent: datetime | None = None
    unmailed: datetime | None = None
    unimported: datetime | None = None

    @property
    def neglected(self) -> bool:
        """Whether a person has to see to it that some PC does the work."""
        return any(since is not None for since in (self.unsent, self.unmailed, self.unimported))


ALONE = Sharing()


def told_of_neglect(sharing: Sharing) -> Message:
    """What no PC does, in a few words."""
    if sharing.unsent is not None:
        return say("no PC sends its notices")
    return say("no PC imports it") if sharing.unimported is not None else say("no PC mails its buyers")
