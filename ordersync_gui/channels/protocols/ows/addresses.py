"""Reading the two addresses of an OWS order, in the guide's spelling and in the WSDL's."""

from __future__ import annotations

from ordersync_gui.channels.protocols.custom_store.reading import Node
from ordersync_gui.domain.address import Address


def billing_address(order: Node) -> Address:
    """Where the bill goes; the phone is the one at home where it is given, else the mobile one."""
    return _address(order, "Billing", phone=order.text("BillingPhone") or order.text("BillingCellPhone"))


def shipping_address(order: Node) -> Address:
    """Where the parcel goes."""
    return _address(order, "Shipping", phone=order.text("ShippingPhone"))


def _address(order: Node, kind: str, *, phone: str) -> Address:
    address1, address2 = _street(order, kind)
    return Address(
        name=_joined(order, " ", f"{kind}FirstName", f"{kind}LastName"),
        company=order.text(f"{kind}Company"),
        address1=address1,
        address2=address2,
        city=order.text(f"{kind}City"),
        state=order.text(f"{kind}State") or order.text(f"{kind}StateName"),
        postal_code=order.text(f"{kind}ZipCode"),
        country=order.text(f"{kind}CountryISOCode") or order.text(f"{kind}CountryName"),
        phone=phone,
    )


def _street(order: Node, kind: str) -> tuple[str, str]:
    """Street and what stands beside it.

    The guide has `...AddressStreet` and `...AddressOtherInfo`; the WSDL also four lines
    `...AddressL1` to `L4`, and the whole in `...Address`. Building and floor are added where the
    rest doesn't name them.
    """
    street, other = order.text(f"{kind}AddressStreet"), [order.text(f"{kind}AddressOtherInfo")]
    if not street:
        street, *rest = _lines(order, kind) or [""]
        other += rest
    told = " ".join((street, *other)).casefold()
    places = (order.text(f"{kind}AddressBuilding"), order.text(f"{kind}AddressFloor"))
    other += [place for place in places if place.casefold() not in told]
    return street, ", ".join(dict.fromkeys(part for part in other if part and part != street))


def _lines(order: Node, kind: str) -> list[str]:
    numbered = [order.text(f"{kind}AddressL{place}") for place in (1, 2, 3, 4)]
    written = numbered if any(numbered) else order.text(f"{kind}Address").splitlines()
    return [" ".join(line.split()) for line in written if line.strip()]


def _joined(order: Node, between: str, *names: str) -> str:
    return between.join(part for part in (order.text(name) for name in names) if part)
