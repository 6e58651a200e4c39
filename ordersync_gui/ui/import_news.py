"""Gives the window what tells of imports: failures across its top, new words of the shops below the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ordersync_gui.domain.maps import MapKind
from ordersync_gui.ui.banner import Banners
from ordersync_gui.ui.import_banners import ImportBanners
from ordersync_gui.ui.map_news import MapNews

if TYPE_CHECKING:
    from ordersync_gui.domain.desk import Store
    from ordersync_gui.ui.main_window import MainWindow


def add_import_news(window: MainWindow) -> MapNews:
    """What tells of this window's imports and offers the map at a word; the window is laid out by now."""

    def open_map(store: Store, kind: MapKind, word: str) -> None:
        window.acts.open_map(store, kind=kind, word=word)

    def open_status(store_id: int, word: str) -> None:
        for store in window.stores:
            if store.id == store_id:
                open_map(store, MapKind.STATUS, word)

    def open_shown() -> None:
        if (details := window.details.details) is not None:
            open_status(details.store_id, details.order.source_status)

    banners, held = window.banners, lambda: window.automatic.held
    ImportBanners(banners, window.importing, window.store_acts, window, held=held)
    below = Banners(window)
    below.setObjectName("newWords")
    # What comes by itself moves no row under a hand that is about to click.
    middle = window.centralWidget()
    if middle is not None and (layout := middle.layout()) is not None:
        layout.addWidget(below)
    news = MapNews(window.desk, window.jobs, below, open_map=open_map, parent=window)
    window.importing.new_words.connect(news.tell)
    window.watch.changed_elsewhere.connect(news.look)
    window.sidebar.map_wanted.connect(open_status)
    window.details.map_wanted.connect(open_shown)
    return news
