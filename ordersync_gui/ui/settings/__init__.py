"""The settings window's pages, and what they are connected with."""
