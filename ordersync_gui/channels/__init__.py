"""Talking to shops: one file per channel, shared protocols beside them."""
