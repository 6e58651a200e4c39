"""Which orders an export is about: those of a view by its name, or those that the options ask for."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace

from ordersync_gui.cli.order_commands import understood, wanted_orders
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import GridLayout
from ordersync_gui.domain.order_view import ALL, VIEWS, viewed
from ordersync_gui.domain.saved_view import SavedView, shown_query, view_filter
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.export_grid import GRID_KEYS


@dataclass(frozen=True, slots=True)
class ExportedView:
    """What is exported: name says which view, columns are keys of the grid's columns."""

    name: str
    wanted: OrderFilter
    columns: tuple[str, ...]


def exported_view(session: CommandSession, arguments: argparse.Namespace) -> ExportedView:
    """The view that --view names, else what --store, --status, --search and --left-out ask for.

    Raises UsageError for a view that isn't there, for a mistake in what is searched, for options that exclude
    each other.
    """
    if arguments.view is None:
        columns = _columns(queries.grid_layout(session.desk.db, ALL))
        return ExportedView(arguments.search or ALL, wanted_orders(session, arguments), columns)
    if arguments.search or arguments.status is not None or arguments.left_out:
        raise UsageError(say("Use either --view, or --search, --status and --left-out."), field="view")
    found = _found(session, arguments.view)
    if arguments.store is None:
        return found
    return replace(found, wanted=replace(found.wanted, store_id=session.store(arguments.store).id))


def _found(session: CommandSession, name: str) -> ExportedView:
    saved = queries.saved_views(session.desk.db)
    wanted = name.strip().casefold()
    for view in saved:
        if view.name.casefold() == wanted:
            return _saved(session, view)
    if wanted in VIEWS:
        layout = queries.grid_layout(session.desk.db, wanted)
        return ExportedView(wanted, viewed(OrderFilter(), wanted), _columns(layout))
    known = ", ".join((*(view.name for view in saved), *VIEWS))
    raise UsageError(
        say('There is no view called "{name}".', name=name),
        field="view",
        remedy=say("Views: {names}.", names=known),
    )


def _saved(session: CommandSession, view: SavedView) -> ExportedView:
    stores = queries.stores(session.desk.db)
    understood(shown_query(view, stores))  # else a mistake in it finds nothing, and nobody looks at that
    return ExportedView(view.name, view_filter(view, stores), _columns(view.layout))


def _columns(layout: GridLayout) -> tuple[str, ...]:
    """Those that the view shows; where nobody chose any, all that there are."""
    return tuple(key for key in layout.shown if key in GRID_KEYS) or GRID_KEYS
