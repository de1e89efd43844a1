"""German, French and Spanish: what says that one is interested, and the words that a remark offers."""

from afterword.core.tone.cues import Table

_GERMAN = """
1 interess*
1 interesse
1 gern|gerne .. übernehmen|arbeiten|mitarbeiten|tun|machen|werden|sein|beginnen|anfangen|einbringen|mitwirken|teil
1 sehr|wirklich|überaus|riesig|besonders|liebend gern|gerne
1 würde|möchte|will|wäre|hätte .. gern|gerne|liebend .... dabei|bei|in|im|mit|mitarbeiten|arbeiten|weiterbauen|anfangen|lernen|beitragen|übernehmen|ihnen|euch|team
1 freude|spaß machen|mache|bereiten
1 große|viel|riesige|so freude|spaß|lust
1 genau das|die|der|mein|was|diese
1 am liebsten
1 nach wie vor
1 hoffe|hoffen|hoffentlich sehr|dass|auf|ich|wir
1 traum|träume
1 gefällt|gefallen|gefiel mir
1 zusage|zusammenarbeit
1 bin dabei
1 brenne|freue darauf|dafür|mich .. darauf|dabei|anzufangen|mitzumachen
1 passt zu
1 interessant
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
1 adorerais|adorerai|rêve|rêverais|hâte|impatient|impatiente
1 j aimerais|souhaite|voudrais|espère (beaucoup|vraiment|vivement) .. travailler|rejoindre|faire|vivre|pouvoir|vous|être|partie|apprendre|participer
1 plairait|plaît|plait|séduit|enchante|tente|tenterait
1 toujours partant|partante|volontaire|candidat|candidate
1 ravi|ravie|heureux|heureuse|fier|fière .. si|que|de
1 à vos|tes|votre côtés|côté
1 faire partie
1 poste .. me|m .. fait|va|convient
1 exactement|vraiment ce|le .. que je
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
1 gustaría|encantaría|encanta|agradaría|apetece|hace .. (mucho|muchísimo) .. trabajar|vivir|vivirla|estar|aprender|ser|empezar|aportar|hacer|ayudar|colaborar|seguir|poder
1 me encantaría|gustaría|apetece|ilusiona
1 sueño|soñado
1 espero poder|que
1 sería un|una honor|placer|orgullo|alegría|suerte
1 exactamente|justo lo|el .. que
1 estaría|estaré encantado|encantada|feliz|dispuesto|dispuesta
1 dispuesto|dispuesta a
1 cuenten|cuente conmigo
"""
WISHES = {"de": Table(_GERMAN, {}), "fr": Table(_FRENCH, {}), "es": Table(_SPANISH, {})}
