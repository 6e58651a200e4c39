"""The window of one store's settings: its pages, and what saves them."""
