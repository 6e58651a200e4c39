"""Paper and mails as text: slips, lists, labels and confirmations from templates, without Qt."""
