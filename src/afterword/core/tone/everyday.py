"""The words that any letter of any applicant may have, by language.

What a letter says beyond them is its own: a letter whose every sentence is made of these has named nothing that was
discussed. Given as words; compared by their stems.
"""

from afterword.core.letters.phrases import word_set
from afterword.core.tone.text import stem

ENGLISH = """
reaffirm reaffirmed reaffirms reinforce reinforced solidified strengthened deepened underscored align aligns aligned firm organisation
organization mission vision value values goals insight insights insightful invaluable informative privilege asset leverage
collaborative innovative thrive thriving seamless proactive versatile fast-paced hesitate courtesy nice lovely week weekend
a an the this that these those i me my mine myself you your yours yourself he him his she her hers it its we us our ours
they them their and or but nor so yet if then than as at by for from in into of off on onto out over to up with within
without about above across after again against all almost along already also although always am among another any
anybody anyone anything anywhere are around away back be became because become been before behind being below best better
between both can could did do does doing done down during each either else end enough even ever every everybody everyone
everything few first forward further get gets getting give given gives giving go goes going gone good great had has have
having here how however just keep kept kind last late later least less let like likely little long lot lots made make
makes making many may maybe might more most much must near nearly need needed needs neither never new next no nobody none
not nothing now often once one only open other others otherwise own part perhaps please possible quite rather real really
right same see seem seems seen several shall should since some somebody someone something sometimes somewhere soon still
such sure take taken takes taking tell than thank thanked thanking thanks thing things think thinking thought though
through thus time times today together tomorrow too took two until upon used very via was way ways well went were what
whatever when where whether which while who whole whom whose why will wish within won would yes yesterday
am pm mr mrs ms dr miss sir madam prof professor dear hello hi hey regards best sincerely kindly kind warm warmly
ability able absolute accept accepted account accurate achieve achievement across act action active actual add added
addition additional address advance advantage advice afternoon agree ahead aim allow allowed amazing ambitious answer
answered anticipate apologies appear applicant application applied apply appreciate appreciated appreciation approach
appropriate area arrange aspect asset assist assistance assure attach attached attend attention attitude attract
attribute available await aware background based basis beautiful begin belief believe benefit better beyond big bit boss
brief bring brings build business busy call candidate candidature capability capable career carefully case certain
certainly challenge challenging chance chat chatting check checking choice choose clear clearer client colleague come
coming comfortable commit commitment committed common communicate communication communicator company compared complete
completely concern confident confidence confirm connect consider consideration considered contact continue contribute
contribution convenience convenient conversation convinced cordial correct couple course culture current customer
daily date day days deal decide decided decision dedicated dedication deep deeply degree delighted describe desire
detail detailed details determined develop development different diligent direct direction discuss discussed discussing
discussion diverse dream drive driven dynamic eager early earliest easy education effective efficient effort elaborate
email emails employee employer encourage energy energetic engaging enjoy enjoyable enjoyed enthusiasm enthusiastic
entire environment especially esteemed evening exactly excellent exceptional excellence excite excited excitement
exciting exchange expect expectation expected experience experienced expertise explain explained explore express extend
extra extremely eye face fact fair faithfully family fantastic fascinated favourable favorable feel feedback feeling
felt field fill final finally find fine firm fit flexible focus follow following forth fortunate forward found friendly
fruitful full fully fun further future gain general generous genuine genuinely glad goal goals grateful gratitude great
greatly greeting grow growth guidance hand happy hard hardworking hear heard hearing held help helped helpful helping
hesitate high highly hired hiring holding honest honour honor hope hoped hopefully hoping hour hours human idea ideal
immediately impact important impress impressed impression improve include including increase indeed industry
information informative innovative insight insightful inspire inspired inspiring instructive integrity interest
interested interesting interview interviewed interviewer interviewing introduce invite inviting involved issue job join
joining journey keen key know knowing knowledge known large latest lead leadership leading learn learned learner
learning learnt leave left letter level life line listen little live look looked looking looks lovely mail main major
manage manager manner match matter mean means meet meeting member mention mentioned message met mind minute mission
moment month months morning motivated motivation moment move moving name nature need new news nice note number objective
obvious offer office opinion opportunity option order organisation organization organised organized outcome outlook
overall overview paid panel particular particularly pass passion passionate past patience patient people perfect
perform performance period person personal personality phone place plan play player pleasant pleased pleasure plus
point portfolio position positive potential practice practical precious prepare prepared present presence pretty
previous privilege proactive problem process product productive profession professional professionalism profile program
progress project promise promising proof proper prospect proud prove provide punctual purpose put qualification
qualifications qualified qualities quality question questions quick quickly reach reached read reading ready realise
realize reason recent recently recruiter recruitment refer reference regard regarding reinforced reiterate relevant
reliable remain remember reply report reputation request require required requirement requirements respect response
responsibilities responsible responsibility rest result results resume review reward rewarding role round run say
saying school search second seek selection selected send sense serious service set share shared sharing short show
showed shown side significant simple simply sincere sincerity situation skill skilled skills small smart solid solution
solve sort sound sounded speak speaking specific spend spent spoke spoken staff stage stand start started starting
state status stay step steps stood story strength strengthened strong strongly style subject success successful suit
suitable suited super support supportive sure system take talent talented talk talked talking talks task team teams term
terrific text thorough thoroughly thoughtful thrilled timeline timeframe told top touch towards track training true
truly trust try turn type understand understanding understood unique update updates use useful value valuable valued
values various vacancy view vision visit visiting wait waiting walk want wanted warm week weeks welcome welcoming
wide willing wish wonder wondered wonderful word words work worked worker working workplace world worth write writing
written wrote year years young cv resume asset addition honoured honored virtual zoom teams video online person
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring summer autumn winter week weekend fall th st nd rd
outcome whatsoever afterwards forward furthermore moreover therefore hence accordingly overall indeed besides
enclosed attached herewith further receive received receiving inform informed informing organization's candidate's
there got lets cannot able unable whatever yourself sorry apologize apologise tired sad bored hopefully lucky luck
compassionate caring punctual adaptable resilient resourceful trustworthy cheerful creative analytical methodical
meticulous conscientious loyal ambitious committed devoted diligent honest polite patient organized efficient versatile
outgoing sociable energetic curious fast driven skillful knowledgeable competent productive collaborative cooperative
ethic ethics ethical attitude mindset outlook willingness readiness capacity capacities competence competences expertise
strengths strength talents nursing teaching engineering sales marketing accounting design research management business
administration industry sector market competitive leading innovative dynamic renowned reputable prestigious respected
established growing successful global international modern diverse inclusive welcoming supportive inspiring motivating
hospitality kindness generosity openness honesty frankness candour warmth professionalism courtesy thoughtfulness
room building reception interviewers panelists managers directors owner owners boss leader leaders head heads
somewhere chatting speak spoken connect connecting connection connected discussing discussion dialogue exchange
sparing spare spared devote devoted dedicating dedicate granting grant granted extending extend extended inviting
outstanding superb brilliant awesome nice cool fab lovely pleasant delightful delighted ecstatic overjoyed honoured
firmly absolutely totally entirely highly hugely incredibly extremely immensely tremendously deeply sincerely truly
proven track record driven oriented approach technique method methods background foundation solid thrive excel flourish
grateful thankful appreciative indebted obliged humbled privileged fortunate blessed
hesitate hesitation forward back touch base loop status decision timeline outcome update news progress stage round phase
hardworking teamwork spirit professionally personally sincerest heartfelt gracious graciously gracefully esteemed respected
sir ma'am valuable humble humbly privilege insights culture atmosphere vibe vibes impressedness institute institution
hospital clinic studio shop store company firm university college department ward unit group organisation's
add adding bring brings brought fast paced detail oriented oriented minded results solver solving thinker thinking
self starter starter motivated multi tasking tasking deadline deadlines pressure dedication determination perseverance
chatting catch caught hope hopeful wondering wonder whenever wherever case anything discuss further
"""

GERMAN = """
nett nette netten nettes wohl gefühlt wohlgefühlt zusage zusagen absage rückmeldung antwort angenehm angenehme angenehmen
ich du er sie es wir ihr mich mir dich dir sich uns euch ihn ihm ihnen mein meine meinen meinem meiner ihre ihren ihrem
ihrer unser unsere unseren der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus
bei beim bin bis bist da dabei dafür damit dann daran darauf darüber das dass davon dazu denn dies diese diesem diesen
dieser dieses doch dort durch für gegen hat hatte hatten habe haben hier hinter im in ins ist ja jetzt kann kein keine
können könnte könnten konnte man mehr mit möchte nach nicht noch nun nur ob oder ohne schon sehr sein seine sehen sich
sind so sobald über um und unter vom von vor war waren was weil weiter weiterhin wenn werden wie wieder will wird wo
wollte worden wurde würde würden zu zum zur zwar einmal kurz gern gerne ganz gut gute guten bereits gestern heute morgen
dank danke danken bedanken vielen herzlichen lieben freundliche freundlichen angenehme angenehmen gespräch gesprächs
vorstellungsgespräch bewerbungsgespräch interview einladung zeit genommen nehmen stelle position aufgabe aufgaben
unternehmen firma team bewerbung interesse interessiert interessant interessante interessanten rückmeldung antwort
freue freuen hören melden möglichkeit kennenlernen kennen lernen kennenzulernen eindruck eindrücke positive positiven
gefallen bestätigt bestärkt arbeiten arbeit mitarbeit mitarbeiten zusammenarbeit überzeugt erfahrung erfahrungen
fähigkeiten kenntnisse einbringen beitragen verfügung fragen stehen stehe weitere weiteren informationen unterlagen
entscheidung stand erkundigen nachfragen bezug bezüglich hiermit nochmals verfahren auswahl prozess schritte nächsten
geehrte geehrter frau herr herrn grüßen grüße liebe lieber hallo tag montag dienstag mittwoch donnerstag freitag
januar februar märz april mai juni juli august september oktober november dezember woche wochen uhr voll großes großen
groß unverändert spannend spannende spannenden offene offenen nette netten sehr besonders wünsche würde ihnen bedanke
"""

FRENCH = """
je tu il elle nous vous ils elles me te se le la les un une des du de d l m n s t c j qu et ou mais donc or ni car que qui
quoi dont où ce cet cette ces cela ça mon ma mes votre vos notre nos son sa ses leur leurs au aux à en dans par pour sur
sous avec sans chez entre vers depuis pendant avant après très plus moins aussi encore toujours déjà bien tout tous toute
toutes si comme quand ne pas point être suis est sont était été sera serait serais serai avoir ai as a avons avez ont avais avait
aurais aurait eu faire fait fais permets permettre permis merci remercie remercier remerciements temps accordé accorder
entretien échange entrevue rencontre rendez poste candidature offre emploi entreprise société équipe intérêt intéresse
intéressé intéressée intéressant vivement beaucoup apprécié agréable plaisir ravi ravie heureux heureuse enchanté rejoindre
travailler travail contribuer motivation motivé motivée motive convaincu confirmé conforté expérience compétences mission missions
disposition reste rester information informations complémentaire complémentaires question questions réponse retour
attente agréer expression sentiments distingués salutations cordialement bonjour madame monsieur cher chère hier
aujourd hui lundi mardi mercredi jeudi vendredi semaine mois janvier février mars avril mai juin juillet août septembre
octobre novembre décembre suite sujet concernant état avancement processus recrutement décision relancer revenir
reçu recevoir reçue enrichissant chaleureux accueil possibilité opportunité espère espérant pourriez pouvez savoir
"""

SPANISH = """
yo tú él ella nosotros usted ustedes ellos ellas me te se lo la le les los las un una unos unas el de del al a en por para
con sin sobre entre hasta desde y e o u pero que quien cual cuyo donde cuando como si no ni ya muy más menos también tan
este esta estos estas ese esa eso esto aquel mi mis su sus nuestro nuestra nuestros soy es son era fue ser estar estoy está están
he ha han había haber hay tener tengo tiene hacer hago puedo puede poder podría quería querría quisiera quiero querer
gracias muchas agradezco agradecer agradecerle agradecido agradecida agradecimiento tiempo entrevista conversación reunión puesto posición
oferta trabajo empleo empresa equipo compañía interés interesa interesado interesada interesante mucho gustaría gustó encantaría
encantado encantada formar parte trabajar contribuir aportar experiencia conocimientos habilidades convencido seguro
disposición quedo cualquier consulta información pregunta preguntas respuesta espera noticias novedades proceso selección
decisión saludo saludos cordial cordiales atentamente estimado estimada señor señora hola buenos días tardes ayer hoy
lunes martes miércoles jueves viernes semana semanas mes enero febrero marzo abril mayo junio julio agosto septiembre
octubre noviembre diciembre sigo sigue siendo mismo candidatura solicitud escribo preguntar saber oportunidad conocer
conocerle conocerlo dedicado dedicarme haberme recibido próximos pasos siguiente poco todo toda todos bien ilusión motivado
"""

EVERYDAY: dict[str, frozenset[str]] = {
    language: frozenset(map(stem, words.split()))
    for language, words in {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}.items()
}
LANGUAGE_SIGNS: dict[str, frozenset[str]] = {
    "en": word_set(
        "the and i you to for of my is with your in it was that have am would be we not this on at from are will can "
        "do if know let so when what thanks thank please any our by has had but they there he she who me be or as an about"
    ),
    "de": word_set("ich und die der das für mich sie mit ist sehr den dem auf zu über wir ihr ihre haben"),
    "fr": word_set("je vous le la les et de pour nous que votre est une dans sur du au merci avec"),
    "es": word_set("el la los y de que por para con su muy me una en gracias es del mi como se"),
}
"""Small words that only one language, or hardly another, uses so often."""


def language_of(words: tuple[str, ...]) -> str:
    """The language that a letter is in, by its small words; empty where none of ours."""
    counts = {language: sum(map(signs.__contains__, words)) for language, signs in LANGUAGE_SIGNS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] * 12 >= len(words) > 0 else ""
