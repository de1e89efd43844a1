"""The guide as somebody reads it: from its text to a page, a PDF and an e-book."""
