"""Sends finished labels to label printers: over the network, or through a raw queue of the system."""
