"""One module a noun, named as in `reads`; a view finds the row, makes one act or one read, and renders."""
