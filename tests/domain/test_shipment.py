"""What is left to ship, and what is the same parcel."""

from __future__ import annotations

from decimal import Decimal

from ordersync_gui.domain.shipment import ShipmentLine, clean, remaining, same_parcel, same_tracking


def test_shipped_quantities_leave_the_rest() -> None:
    ordered = {1: Decimal(2), 2: Decimal("0.375"), 3: Decimal(1)}
    shipped = [ShipmentLine(1, Decimal(1)), ShipmentLine(2, Decimal("0.375"))]
    assert remaining(ordered, shipped) == {1: Decimal(1), 3: Decimal(1)}


def test_blanks_and_letters_case_make_no_second_parcel() -> None:
    assert same_parcel("UPS", " 1Z999 ", "ups", "1z999")
    assert not same_parcel("UPS", "1Z999", "UPS", "1Z998")


def test_scanner_blanks_are_cleaned() -> None:
    assert clean(" 9400\t1118 \n") == "9400 1118"


def test_tracking_numbers_are_compared_without_blanks_dashes_and_case() -> None:
    assert same_tracking("1z 999-aa1.01", " 1Z999AA101")
    assert not same_tracking("1Z999AA101", "1Z999AA102")
