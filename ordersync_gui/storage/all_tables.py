"""All tables of the database, for whatever goes through every one of them."""

from __future__ import annotations

from peewee import Model

from ordersync_gui.storage.claim_tables import Claims
from ordersync_gui.storage.desk_tables import (
    DeskActs,
    DeskSettings,
    GridLayouts,
    HighestIds,
    Leases,
    OrderCounts,
    SavedViews,
    Tags,
)
from ordersync_gui.storage.map_tables import (
    CarrierMaps,
    ChannelWords,
    FieldMaps,
    MapChangeNotices,
    MapChangeRows,
    MapChanges,
    MethodMaps,
)
from ordersync_gui.storage.order_desk_tables import DeskActOrders, OrderTags
from ordersync_gui.storage.paper_tables import Logos, Mails, MailSteps, MailSuppressions, Templates
from ordersync_gui.storage.privacy_tables import BuyerDeletions
from ordersync_gui.storage.run_tables import RunAnswers
from ordersync_gui.storage.tables import (
    ChannelStatuses,
    DeskFacts,
    EvidenceRows,
    ImportRuns,
    Notices,
    OrderLines,
    Orders,
    RawPayloads,
    RejectedOrders,
    SearchRows,
    ShipmentLines,
    Shipments,
    ShopLooks,
    StatusMaps,
    Stores,
    TimelineRows,
)

TABLES: tuple[type[Model], ...] = (
    Stores,
    StatusMaps,
    ChannelStatuses,
    MethodMaps,
    CarrierMaps,
    FieldMaps,
    ChannelWords,
    Orders,
    OrderLines,
    DeskFacts,
    RawPayloads,
    ImportRuns,
    RunAnswers,
    RejectedOrders,
    Shipments,
    ShipmentLines,
    Notices,
    EvidenceRows,
    TimelineRows,
    ShopLooks,
    BuyerDeletions,
    Templates,
    Logos,
    Mails,
    MailSteps,
    MailSuppressions,
    MapChanges,
    MapChangeRows,
    MapChangeNotices,
    Tags,
    OrderTags,
    DeskActs,
    DeskActOrders,
    Claims,
    SavedViews,
    GridLayouts,
    OrderCounts,
    DeskSettings,
    SearchRows,
    HighestIds,
    Leases,
)
