"""A store's own templates of papers and mails: read, and kept only when they can be filled in."""

from __future__ import annotations

from functools import partial

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.label_printer import LABEL_SIZES, RESOLUTIONS
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.storage import templates
from ordersync_gui.storage.mails import hasten_mails
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import stored

_OF_MAILS = (DocumentKind.MAIL_SUBJECT, DocumentKind.MAIL_TEXT, DocumentKind.MAIL_HTML)


async def template_for(desk: Desk, *, store_id: int, kind: DocumentKind) -> str:
    """The template that counts for this store: its own, else the built-in one."""
    own = await desk.workers.read(template_of, desk.db, store_id, kind.value)
    if own is not None:
        return own
    from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - Jinja isn't loaded before it is needed

    return await desk.workers.network(default_template, kind)


async def save_template(desk: Desk, *, store: Store, kind: DocumentKind, text: str | None) -> Changes:
    """Keep the store's own template; None, or the built-in one unchanged, goes back to the built-in one.

    It is filled in with an invented order first: raises TemplateFault where that can't be done. Raises NotFound.
    """
    if text is not None:
        text = await desk.workers.network(_checked, kind, text)
    await desk.workers.write(partial(_keep, desk, store.id, kind, text))
    return Changes(stores=True)


def _checked(kind: DocumentKind, text: str) -> str | None:
    from ordersync_gui.documents.rendering import render  # noqa: PLC0415 - as above
    from ordersync_gui.documents.samples import sample_facts  # noqa: PLC0415 - as above
    from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - as above

    if text == default_template(kind):
        return None
    if kind is DocumentKind.LABEL_ZPL:
        from ordersync_gui.documents.zpl import zpl_label  # noqa: PLC0415 - as above

        zpl_label(text, sample_facts(kind), dpi=RESOLUTIONS[0], size=PAPERS[LABEL_SIZES[0]])
    else:
        render(kind, text, sample_facts(kind))
    return text


def _keep(desk: Desk, store_id: int, kind: DocumentKind, text: str | None) -> None:
    with desk.db.transaction():
        stored(desk.db, store_id)
        templates.keep_template(desk.db, store_id=store_id, kind=kind.value, text=text, now=desk.clock())
        if kind in _OF_MAILS:  # they waited where the old one couldn't be filled in
            hasten_mails(desk.db, store_id=store_id, now=desk.clock())
