"""What people call the maps, where their rows come from, and a status in a row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.maps import MapKind, MapSource


def map_name(kind: MapKind) -> str:
    """The map's name, as on its tab."""
    tr = QCoreApplication.translate
    return {
        MapKind.STATUS: tr("map_names", "Statuses"),
        MapKind.SHIPPING_METHOD: tr("map_names", "Shipping methods"),
        MapKind.CARRIER: tr("map_names", "Carriers"),
        MapKind.CUSTOM_FIELD: tr("map_names", "Custom fields"),
    }[kind]


def source_name(source: MapSource) -> str:
    """What brought a change about."""
    tr = QCoreApplication.translate
    return {
        MapSource.EDIT: tr("map_names", "By hand"),
        MapSource.FILE: tr("map_names", "From a file"),
        MapSource.COPY: tr("map_names", "From another store"),
        MapSource.RESET: tr("map_names", "Reset to the default"),
    }[source]
