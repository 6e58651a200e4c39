"""Scanners: barcodes from the keyboard, what they do, refusals that wait for a person, and packing by scan."""
