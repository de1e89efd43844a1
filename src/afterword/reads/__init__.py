"""Reads: frozen values with words ready to show, the same for page, command, API and assistant."""
