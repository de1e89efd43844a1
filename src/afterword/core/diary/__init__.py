"""A history as plain text: written by hand or by the program, read and written without loss.

    >>> read_diary(write_diary(history)).history == history
    True

`reading` turns lines into entries and `keywords` says what reads each of them: `people` introduces, `told` and `done`
tell what happened, `undo` takes back. `notation`, `moments` and `frames` are what all of them are written in, `book`
is what they can name. `writing` asks the same readers, so that it writes nothing that would be read as something else.
"""

from afterword.core.diary.errors import DiaryError, DiaryErrors
from afterword.core.diary.frames import frame_of
from afterword.core.diary.reading import Diary, read_diary
from afterword.core.diary.writing import Unwritable, write_diary

__all__ = ["Diary", "DiaryError", "DiaryErrors", "Unwritable", "frame_of", "read_diary", "write_diary"]
