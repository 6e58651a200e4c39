"""Joining a shared desk, and leaving it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.join_form import form_values
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.domain.wording import say
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.shared_desk.join_dialog import JoinDialog
from ordersync_gui.ui.shared_desk.wiring import SharedDesk

_PLACE = DeskPlace(DeskServer("db.example", "orders", "anna"), "PC 2", "Anna")
_STEPS = (
    Probed(ProbeStep.REACHED, say("{host} answers.", host="db.example")),
    Probed(
        ProbeStep.TLS,
        say("The way there is private ({version}), and it is that server.", version="TLSv1.3"),
    ),
    Probed(ProbeStep.SIGNED_IN, say("Signed in as {user}.", user="anna")),
    Probed(ProbeStep.VERSION, say("PostgreSQL {version}, texts in UTF-8.", version="15.4")),
)
_READS = Probed(
    ProbeStep.RIGHTS,
    say("{user} may only read: nothing can be packed or shipped from here.", user="anna"),
    doubtful=True,
)
_OTHERS = StorageError(
    say('On {server} there is a schema "ordersync" that another program made.', server=str(_PLACE.server)),
    meaning=say("Nothing was changed there."),
    remedy=say("Choose another database."),
)


async def _form(studio: Studio) -> JoinDialog:
    dialog = await by("joinDesk", "join_desk")(studio)
    if not isinstance(dialog, JoinDialog):
        raise StepFailed("another window opened")
    dialog.form.fill(form_values(_PLACE))
    await studio.settled()
    return dialog


async def _open_way(studio: Studio) -> QWidget:
    dialog = await _form(studio)
    dialog.form.fill({"tls": "disable"})
    await studio.settled()
    return dialog


async def _tested(studio: Studio) -> QWidget:
    dialog = await _form(studio)
    for step in (*_STEPS, _READS):
        dialog.show_step(step)
    dialog.outcome.say_error(_OTHERS)
    await studio.settled()
    return dialog


async def _left(studio: Studio) -> QWidget:
    (await _form(studio)).reject()
    return await studio.shown(QMessageBox, "question")


def _asked(act: Callable[[SharedDesk], object]) -> Open:
    async def open_(studio: Studio) -> QWidget:
        shared = studio.window.findChild(SharedDesk)
        if shared is None:
            raise StepFailed("the window knows of no shared desks")
        act(shared)
        return await studio.shown(QMessageBox, "question")

    return open_


SCREENS: tuple[Screen, ...] = (
    Screen("join-desk", "Join a shared desk", _form),
    Screen("join-desk-open", "Join a shared desk without TLS", _open_way),
    Screen("join-desk-tested", "Join a shared desk: what the test found", _tested),
    Screen("question-join-desk", "Close without joining a shared desk?", _left),
    Screen("question-leave-desk", "Leave the shared desk?", _asked(SharedDesk.ask_to_leave)),
    Screen(
        "question-restart-desk",
        "Start again after a shared desk was joined?",
        _asked(lambda shared: shared.ask_to_restart(_PLACE.server)),
    ),
)
