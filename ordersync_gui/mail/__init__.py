"""Buyers' mails on their way: how one is composed, and the talk with a mail server."""
