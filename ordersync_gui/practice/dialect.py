"""How one channel's practice shop talks and what it sells, as data; a dialect can also be built from outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from ordersync_gui.domain.channel import OrderField
from ordersync_gui.practice import goods
from ordersync_gui.practice.goods import Product

FEED_PATH = "/api/shipstation"
CUSTOM_FIELDS = ("Custom field 1", "Custom field 2", "Custom field 3")
EVERY_CUSTOM_STORE_FIELD = frozenset(OrderField) - {OrderField.ORDER_WEIGHT, OrderField.PICKUP_POINT}


class Wire(Enum):
    """The protocol that a practice shop serves."""

    CUSTOM_STORE = auto()
    OWS = auto()


class Way(StrEnum):
    """A way to sign in to a Custom Store endpoint."""

    BASIC = "basic"
    AUTH_KEY = "auth_key"
    SS_QUERY = "ss_query"
    SS_HEADER = "ss_header"
    ACCESS_TOKEN = "access_token"  # noqa: S105 - the name of a way, no token


@dataclass(frozen=True, slots=True)
class Words:
    """A shop's status words; at least three orders in five have one of `awaiting`, the others take turns.

    awaiting: paid and to be shipped. shipped: what an order becomes when all of it was told. cancelled: what
    the shop calls a cancelled one.
    updated_after: minutes within which an order with the word was last changed after it was placed, else 120.
    """

    awaiting: tuple[str, ...]
    others: tuple[str, ...]
    shipped: str
    updated_after: Mapping[str, int] = field(default_factory=dict)
    cancelled: str = "cancelled"


@dataclass(frozen=True, slots=True)
class Dialect:
    """One channel's practice shop.

    form: what the announcement says to enter, with the gaps {url}, {username}, {account} and {rest_user};
    secret_key: the form key of the password; rest_secrets: those of the second sign-in, with the gaps {rest_key}
    and {rest_password}. rest_path: where single documents can be looked at with that, "" for nowhere.
    username_form has the gap {word}. account_parameter: a query parameter without
    whose right value nothing is told ("" for none). order_fields: what orders carry beyond the necessary.
    source_field: the custom field, from 1, that names the source, 0 for a Source element.
    two_letter_codes: about one ship-to in 15 spells state and country out, all others have codes.
    silent_when_empty: no orders are an empty answer. salt keeps channels of one seed apart.
    """

    key: str
    words: Words
    wire: Wire = Wire.CUSTOM_STORE
    path: str = FEED_PATH
    form: Mapping[str, str] = field(default_factory=lambda: {"url": "{url}", "username": "{username}"})
    secret_key: str = "password"  # noqa: S105 - the name of a form field
    rest_secrets: Mapping[str, str] = field(default_factory=dict)
    rest_path: str = ""
    ways: frozenset[Way] = frozenset({Way.BASIC})
    username_form: str = "practice-{word}"
    account_parameter: str = ""
    first_number: int = 1001
    first_remote_id: int = 900001
    number_prefix: str = ""
    order_fields: frozenset[OrderField] = EVERY_CUSTOM_STORE_FIELD
    custom_fields: tuple[str, ...] = CUSTOM_FIELDS
    source_field: int = 0
    products: tuple[Product, ...] = goods.PRODUCTS
    by_length: Product | None = goods.BY_THE_METRE
    two_letter_codes: bool = False
    silent_when_empty: bool = False
    whole_minutes: bool = True
    salt: tuple[str, ...] = ()

    @property
    def all_products(self) -> tuple[Product, ...]:
        """Everything that the shop sells."""
        return (*self.products, self.by_length) if self.by_length else self.products


def custom_store_dialect(
    key: str,
    *,
    words: Words,
    path: str = FEED_PATH,
    form: Mapping[str, str] | None = None,
    secret_key: str = "password",  # noqa: S107 - the name of a form field
    ways: frozenset[Way] = frozenset({Way.BASIC}),
    order_fields: frozenset[OrderField] = EVERY_CUSTOM_STORE_FIELD,
    custom_fields: tuple[str, ...] = CUSTOM_FIELDS,
    first_number: int = 1001,
) -> Dialect:
    """The dialect of a channel that speaks Custom Store XML and isn't known here.

    form is as in `Dialect`: url and username by those keys when left out.
    """
    return Dialect(
        key=key,
        words=words,
        path=path,
        form=form or {"url": "{url}", "username": "{username}"},
        secret_key=secret_key,
        ways=ways,
        order_fields=order_fields,
        custom_fields=custom_fields,
        first_number=first_number,
        salt=(key,),
    )
