"""The practice shops that there are: one dialect per channel."""

from __future__ import annotations

from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.practice.dialect import EVERY_CUSTOM_STORE_FIELD, FEED_PATH, Dialect, Way, Wire, Words
from ordersync_gui.practice.garments import GARMENTS
from ordersync_gui.practice.ows_facts import ARTICLES, CUSTOM_FIELD_LABELS, OWS_PATH, SHIPPED

_DAY = 24 * 60
_WITHOUT_EXTRAS = EVERY_CUSTOM_STORE_FIELD - {OrderField.CUSTOM_FIELDS, OrderField.SOURCE}

_CUSTOM_STORE = Dialect(
    key="custom_store",
    words=Words(
        awaiting=("paid", "processing"),
        others=(
            "shipped", "pending", "cancelled", "on_hold", "backordered", "completed", "unpaid", "refunded",
        ),
        shipped="shipped",
        updated_after={"shipped": 4 * _DAY, "completed": 6 * _DAY, "cancelled": 2 * _DAY, "refunded": 10 * _DAY},
    ),
    form={"url": "{url}", "auth": "basic", "username": "{username}"},
    ways=frozenset(Way),
)  # fmt: skip
_ORDER_TIME = Dialect(
    key="order_time",
    words=Words(
        awaiting=("picked",),
        others=("shipped", "payment pending", "voided", "processing", "released", "Packed at bay 2"),
        shipped="shipped",
        updated_after={"shipped": 4 * _DAY, "released": 3 * _DAY, "voided": 2 * _DAY},
        cancelled="voided",
    ),
    form={"url": "{url}", "username": "{username}", "rest_email": "{rest_user}"},
    rest_secrets={"rest_api_key": "{rest_key}", "rest_password": "{rest_password}"},
    rest_path="/api/shipdoc",
    secret_key="api_key",  # noqa: S106 - the name of a form field
    username_form="admin@{word}.example",
    first_number=30418,  # Ship Docs have a number of their own, apart from the sales order's
    first_remote_id=77001,
    order_fields=_WITHOUT_EXTRAS,
    two_letter_codes=True,
    salt=("order_time",),
)
_LISTING_MIRROR = Dialect(
    key="listing_mirror",
    words=Words(
        awaiting=("paid",),
        others=("shipped", "unpaid", "cancelled", "hold", "on_hold", "Accepted"),
        shipped="shipped",
        updated_after={"shipped": 4 * _DAY, "cancelled": 2 * _DAY},
    ),
    path="/shipstation/custom_store/",
    username_form="lm_{word}",
    first_number=118201,
    first_remote_id=5400301,
    number_prefix="LM-",
    custom_fields=("Marketplace order ID", "Channel integration", "Alternate marketplace order ID"),
    source_field=2,
    salt=("listing_mirror",),
)
_INKSOFT = Dialect(
    key="inksoft",
    words=Words(
        awaiting=("ReadyToShip",),
        others=("Complete", "Open", "Cancelled", "Completed", "InProduction"),
        shipped="Complete",
        updated_after={"Complete": 5 * _DAY, "Completed": 7 * _DAY, "Cancelled": 2 * _DAY},
        cancelled="Cancelled",
    ),
    path=FEED_PATH,
    form={"url": "{url}", "username": "{username}", "publisher_id": "{account}"},
    username_form="fulfillment@{word}.example",
    account_parameter="PublisherId",
    first_number=2604101,
    first_remote_id=8812001,
    order_fields=_WITHOUT_EXTRAS,
    products=GARMENTS,
    by_length=None,
    silent_when_empty=True,
    salt=("inksoft",),
)
_OXATIS = Dialect(
    key="oxatis",
    words=Words(
        awaiting=("paid",),
        others=(SHIPPED, "unpaid", "cancelled", "on_hold", "PREPA-ATELIER", "PRE-ORDER", ""),
        shipped=SHIPPED,
        updated_after={SHIPPED: 4 * _DAY, "cancelled": 2 * _DAY},
    ),
    wire=Wire.OWS,
    path=OWS_PATH,
    form={"url": "{url}", "app_id": "{account}"},
    secret_key="token",  # noqa: S106 - the name of a form field
    first_number=5012001,
    first_remote_id=5012001,
    order_fields=frozenset(OrderField) - {OrderField.LOCATION},
    custom_fields=CUSTOM_FIELD_LABELS,
    products=ARTICLES,
    by_length=None,
    whole_minutes=False,
    salt=("oxatis",),
)
_ALL = {dialect.key: dialect for dialect in (_ORDER_TIME, _OXATIS, _LISTING_MIRROR, _INKSOFT, _CUSTOM_STORE)}
CHANNELS = tuple(_ALL)


def dialect_of(channel: str) -> Dialect:
    """The dialect of the channel with this key. Raises UsageError when there is no practice shop for it."""
    if channel not in _ALL:
        raise UsageError(
            say('There is no practice shop for "{channel}".', channel=channel),
            field="channel",
            remedy=say("Possible: {channels}.", channels=", ".join(CHANNELS)),
        )
    return _ALL[channel]
