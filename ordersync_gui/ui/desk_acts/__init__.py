"""What a person does with orders at the desk itself: hold, release, tag, assign, note, and taking it back."""
