"""Which language a text is in, by its own small words."""

from collections.abc import Sequence
from functools import cache

from afterword.core.timeframe.words import Language

SPOKEN_IN = {
    **dict.fromkeys(("DE", "AT", "CH", "LI"), "de"),
    **dict.fromkeys(("FR", "BE", "LU", "MC"), "fr"),
    **dict.fromkeys(("ES", "MX", "AR", "CL", "CO", "PE", "UY"), "es"),
}


@cache
def languages() -> tuple[Language, ...]:
    """Every language there is a table for."""
    from afterword.core.timeframe.english import ENGLISH
    from afterword.core.timeframe.french import FRENCH
    from afterword.core.timeframe.german import GERMAN
    from afterword.core.timeframe.spanish import SPANISH

    return ENGLISH, GERMAN, FRENCH, SPANISH


def likely(words: Sequence[str], country: str) -> list[Language]:
    """The languages that the text may be in, the likeliest first; of two alike, the employer's country's own."""
    local = SPOKEN_IN.get(country.upper(), "en")
    scores = {language.code: sum(map(language.sign_words.__contains__, words)) for language in languages()}
    ranked = sorted(languages(), key=lambda language: (-scores[language.code], language.code != local))
    return [language for language in ranked if scores[language.code] or language.code in (local, "en")]
