"""The table of orders whose buyer was forgotten, as a peewee model bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Model

from ordersync_gui.storage.tables import Orders


class BuyerDeletions(Model):
    """When an order lost its buyer's data; gone again when the shop sent the order anew with other contents."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    at = IntegerField()

    class Meta:
        table_name = "buyer_deletion"
