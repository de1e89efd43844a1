"""German, French and Spanish: what says that one is interested, and the words that a remark offers."""

from afterword.core.tone.cues import Table

_GERMAN = """
1 interess*
1 interesse
1 gern|gerne .. übernehmen|arbeiten|mitarbeiten|tun|machen|werden|sein|beginnen|anfangen|einbringen|mitwirken|teil
1 sehr|wirklich|überaus gern|gerne
1 würde|würden mich|gern|gerne (sehr) freuen .. bei|teil|arbeiten|werden|mitzuarbeiten|unterstützen|wenn|ihnen
1 motiviert|motivation|begeister*|begeistert
1 reiz*
1 vorstellen
1 spricht mich|zu
1 lust
1 teil (ihres|des|ihrer|eures) teams|werden
1 freue mich (sehr) auf (die|eine|unsere|mögliche) zusammenarbeit|aufgabe|mitarbeit|arbeit|möglichkeit|aufgaben
1 wunsch|bestärkt|bestätigt
1 möchte (sehr) gern|gerne
1 engagier*
1 wunschstelle|traumstelle
"""
_FRENCH = """
1 intéress*|intérêt
1 motiv*
1 enthousias*
1 ravi|ravie|heureux|heureuse|enchanté|enchantée|honoré|fier|fière .. de|d .. rejoindre|travailler|contribuer|intégrer|participer|faire|collaborer|apporter|mettre
1 aimerais|souhaite|souhaiterais|voudrais|désire|adorerais (vraiment|beaucoup|vivement|tant) .. rejoindre|travailler|contribuer|intégrer|participer|faire|collaborer|apporter
1 envie
1 rejoindre|intégrer .. équipe|entreprise|atelier|vous|votre
1 passionn*
1 tient (à|beaucoup) coeur|cœur
1 convaincu|convaincue|persuadé|persuadée
1 correspond*
1 plaît|plairait|séduit|séduite|attire|emballe
1 ma|mon candidature reste
"""
_SPANISH = """
1 interés
1 interesa|interesado|interesada|interesaría
1 encant* .. trabajar|formar|unirme|incorporarme|contribuir|colaborar|participar|ser|aportar|poder
1 gustaría (mucho) (muchísimo) .. trabajar|formar|unirme|incorporarme|contribuir|colaborar|participar|ser|aportar|ocupar|poder
1 ilusión|ilusiona|ilusionado|ilusionada
1 motiv*
1 entusias*
1 formar parte
1 ganas
1 deseo|deseando|quiero|quisiera .. trabajar|formar|unirme|incorporarme|contribuir|colaborar
1 convencido|convencida
1 atrae|atractivo|apasiona
1 encaj*
"""
WISHES = {"de": Table(_GERMAN, {}), "fr": Table(_FRENCH, {}), "es": Table(_SPANISH, {})}
