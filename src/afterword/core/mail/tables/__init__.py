"""How employers say what they say, a table a language, the same signs in each."""

from afterword.core.mail.tables.english import ENGLISH
from afterword.core.mail.tables.french import FRENCH
from afterword.core.mail.tables.german import GERMAN
from afterword.core.mail.tables.spanish import SPANISH

TABLES = (ENGLISH, GERMAN, FRENCH, SPANISH)
