"""Mails to buyers in the window: the list of them, what each says, what can be done about it."""
