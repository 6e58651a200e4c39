"""The actions about mails to buyers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from ordersync_gui.ui.desk_acts.actions import MakesActions


class MailActions:
    """The list of mails, a look at one, and none for the chosen orders."""

    def __init__(self, make: MakesActions) -> None:
        tr = QCoreApplication.translate
        self.mails = make("mails", tr("MailActions", "&Mails to buyers..."), "Ctrl+F8")
        self.preview = make("previewMail", tr("MailActions", "&Preview the mail to the buyer..."), "Ctrl+Shift+F9")
        self.send = make("sendMails", tr("MailActions", "&Send mails now"), "Ctrl+Shift+F10")
        self.none = make("noMail", tr("MailActions", "&No mail to these buyers"), "Alt+Shift+F9")
        self.after_all = make("mailAfterAll", tr("MailActions", "Mails to these buyers &again"), "Alt+Shift+F10")

    def all(self) -> list[QAction]:
        """In the order in which the menu has them."""
        return [self.mails, self.preview, self.send, self.none, self.after_all]
