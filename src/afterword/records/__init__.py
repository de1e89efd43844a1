"""Rows: what the database keeps, who may see it, and how it becomes a history."""
