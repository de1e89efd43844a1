"""German, as a table; see `english` for what its parts are."""

from afterword.core.timeframe.words import Language

MONTHS = (
    *("januar", "februar", "märz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")

DAYS = (
    {
        "the": "der, die, das, den, dem, des, am, im, zum, zur, beim, vom",
        "of": "von",
        "light": "in, an, zu, um, auf, irgendwann, voraussichtlich, im laufe, laufe, gerade, noch",
        # Days and times of day
        "day:0": "heute, heute abend, heute nachmittag, heute noch, noch heute, heutigen tag",
        "day:1": "morgen, morgigen tag",
        "day:2": "übermorgen, uebermorgen",
        "clock:eod": """feierabend, ende des tages, geschäftsschluss, dienstschluss, büroschluss, tagesende, ende des
        arbeitstages""",
        "clock:part": """vormittag, nachmittag, abend, mittag, nacht, früh, morgens, abends, mittags, vormittags,
        nachmittags, am morgen""",
        "clock:12": "zwölf uhr",
        # Units, and what stands beside them
        "unit:hour": "stunde, stunden, std, h",
        "unit:day": "tag, tage, tagen, tages, kalendertage, kalendertagen",
        "unit:workday": """arbeitstag, arbeitstage, arbeitstagen, werktag, werktage, werktagen, geschäftstag,
        geschäftstage, geschäftstagen, bankarbeitstage, bankarbeitstagen""",
        "unit:week": "woche, wochen, kw, kalenderwoche, kalenderwochen",
        "unit:month": "monat, monate, monaten, monats",
        "unit:quarter": "quartal, quartals, quartale",
        "unit:year": "jahr, jahre, jahren, jahres",
        "weekend": "wochenende, we",
        "long weekend": "langes wochenende, langen wochenende, verlängerten wochenende, lange wochenende",
        "week_of": "woche vom, woche ab dem, woche um den, woche des, woche ab",
        # Which one, which part, how many
        "shift:0": "diese, dieser, diesen, dieses, diesem, laufende, laufender, laufenden, aktuellen",
        "shift:1": "nächste, nächster, nächsten, nächstes, nächstem, naechste, naechster, naechsten",
        "shift:2": "übernächste, übernächster, übernächsten, uebernaechste, uebernaechster, uebernaechsten",
        "shift:coming": "kommende, kommender, kommenden, kommendes",
        "shift:following": "folgende, folgenden, darauffolgende, darauffolgenden, darauf folgenden",
        "shift:last": """letzte, letzter, letzten, letztes, vergangene, vergangenen, vergangener, vorige, voriger,
            vorigen""",
        "part:early": "anfang, beginn, zu beginn, anfang des",
        "part:first_half": "erste hälfte, ersten hälfte",
        "part:middle": "mitte",
        "part:end": "ende, zweite hälfte, zweiten hälfte, spät, zweite monatshälfte, zweiten monatshälfte, rest",
        "part:early shift:0 unit:week": "wochenanfang, wochenbeginn",
        "part:middle shift:0 unit:week": "wochenmitte",
        "part:end shift:0 unit:week": "ende der woche",
        "part:early shift:0 unit:month": "monatsanfang, monatsbeginn",
        "part:middle shift:0 unit:month": "monatsmitte",
        "part:end shift:0 unit:month": "monatsende",
        "part:end shift:0 unit:quarter": "quartalsende",
        "part:end shift:0 unit:year": "jahresende",
        "few": "paar, ein paar, einige, einigen, wenige, wenigen",
        "more": "weitere, weiteren, weiterer, noch eine, noch ein, noch mal",
        "half": "einhalb, und eine halbe",
        "number:1 half": "anderthalb, eineinhalb",
        "about": "etwa, ungefähr, circa, ca, rund, ungefaehr, gegen, in etwa",
        # What leads to a day, and what joins two
        "by": "spätestens bis, bis spätestens, für, mit einer frist von, frist von",
        "by:within": "innerhalb, innerhalb von, binnen, in spätestens, spätestens in, innert",
        "by:than": "bis zu, maximal, höchstens, länger als, mehr als, nicht länger als",
        "by:until": "bis",
        "by that": "bis dahin",
        "before:ago": "vor",
        "before": "noch vor, bevor",
        "after": "nach, im anschluss an, gleich nach, kurz nach",
        "once": "sobald, wenn wir wieder, nachdem",
        "not_before": "nicht vor, frühestens, frühestens ab, erst nach, mindestens",
        "between": "zwischen",
        "from": "ab",
        "or": "oder, beziehungsweise, bzw",
        "and": "und, aber, sowie, doch",
        "then": "dann, danach, anschließend, daraufhin, im anschluss, hinterher",
        "that": "diesem zeitpunkt",
        "later": "später, darauf",
        # What is no day to come
        "ago": "seit, her, zuvor",
        "per": "pro, je",
        "every": """jeden, jede, jedes, jeweils, montags, dienstags, mittwochs, donnerstags, freitags, samstags,
            sonntags, wöchentlich, jährlich""",
        "vague": """bald, baldmöglichst, demnächst, in kürze, kürze, zeitnah, so schnell wie möglich, so bald wie
            möglich, schnellstmöglich, möglichst bald, kurzfristig, umgehend, in absehbarer zeit, absehbarer zeit,
            mehrere tage, mehrere wochen, mehreren tagen, mehreren wochen, sommer, frühjahr, frühling, herbst, winter,
            alsbald, in nächster zeit, nächster zeit, eine weile""",
        "vague:day": "nächsten tagen, nächsten tage, kommenden tagen, kommenden tage, naechsten tagen",
        "vague:week": "nächsten wochen, kommenden wochen, naechsten wochen",
        "vague:month": "nächsten monaten, kommenden monaten, nächsten monate",
        # Holidays
        "feast:newyear": "neujahr, jahreswechsel, neuen jahr, neues jahr",
        "after feast:newyear": "im neuen jahr, im neuen jahr wieder",
        "feast:newyearseve": "silvester",
        "feast:epiphany": """dreikönig, dreikönigstag, heilige drei könige, heiligen drei königen, dreikönige, heilige
        drei koenige""",
        "feast:carnival": "fasching, karneval, fastnacht",
        "feast:palm": "palmsonntag",
        "feast:maundy": "gründonnerstag",
        "feast:goodfriday": "karfreitag",
        "feast:easter": "ostern, ostersonntag, osterferien, osterfeiertage, osterfeiertagen",
        "feast:eastermonday": "ostermontag",
        "feast:may": "maifeiertag, tag der arbeit",
        "feast:ascension": "christi himmelfahrt, himmelfahrt, vatertag",
        "feast:pentecost": "pfingsten, pfingstsonntag, pfingstferien",
        "feast:whitmonday": "pfingstmontag",
        "feast:corpus": "fronleichnam",
        "feast:assumption": "mariä himmelfahrt",
        "feast:unity": "tag der deutschen einheit",
        "feast:reformation": "reformationstag",
        "feast:allsaints": "allerheiligen",
        "feast:christmaseve": "heiligabend, heiligen abend",
        "feast:christmas": "weihnachten, weihnachtstag, ersten weihnachtstag",
        "feast:boxing": "zweiten weihnachtstag, zweiter weihnachtstag",
        "feast:festive": """den feiertagen, die feiertage, weihnachtsferien, weihnachtsfeiertage, weihnachtsfeiertagen,
        weihnachtspause, betriebsferien""",
        "feast:holiday": "dem feiertag, der feiertag, den feiertag",
        "feast:lunar": "chinesisches neujahr, chinesischen neujahr",
        "unit:day after": "tag danach, tag darauf, am tag darauf, am tag danach",
        "that unit:day": """diesem tag, an diesem tag, an dem tag, selben tag, gleichen tag, demselben tag, am selben
            tag, am gleichen tag""",
        "about number:2": "gut zwei",
        "about number:3": "gut drei",
        "long:bridged weekend": "brückentag",
    }
    | {
        f"part:{part} month:{month}": ", ".join(f"{nth} {name}hälfte" for nth in nths.split())
        for month, name in enumerate(MONTHS, 1)
        for part, nths in (("first_half", "erste ersten"), ("end", "zweite zweiten"))
    }
    | {
        f"ordinal:{nth} unit:week month:{month}": ", ".join(f"{said} {name}woche" for said in nths.split())
        for month, name in enumerate(MONTHS, 1)
        for nth, nths in enumerate(("erste ersten", "zweite zweiten", "dritte dritten", "vierte vierten"), 1)
    }
    | {
        f"weekday:{number} number:{weeks} unit:week": f"{name} in {days} tagen"
        for number, name in enumerate(WEEKDAYS)
        for weeks, days in enumerate(("acht", "vierzehn"), 1)
    }
)
CUES = {
    "answer": """mail von mir, mail von uns, e mail von mir, e mail von uns, anruf von mir, anruf von uns, melden uns,
        melden wir uns, uns melden, meldet sich, meldet sich bei, melden sich, meldet euch, melde mich, melde ich mich,
        mich melden, sich melden, sich bei dir melden, sich bei ihnen melden, bei ihnen melden, bei dir melden, uns bei
        ihnen, uns bei dir, bescheid, bescheid geben, rückmeldung, rückmeldungen, antwort, antworten, antwortet,
        entscheiden, entscheidet, entscheidung, entscheidungen, entschieden, hören, hört, gehört, von uns hören, von
        uns, informieren, informiert, benachrichtigen, benachrichtigt, mitteilen, mitgeteilt, zusage, absage, ergebnis,
        ergebnisse, feedback, wissen, weiß, rückruf, zurückmelden, zurückrufen, zurück bei ihnen, auf sie zu, auf dich
        zu, auf sie zukommen, auf dich zukommen, zukommen, angebot, unterrichten, erfahren, erhalten, geduld, gedulden,
        bitte gedulden, bitte um geduld, bitten um geduld, brauchen noch, benötigen noch, rechnen, auswahl, stand der
        dinge, mit einer entscheidung, bitte haben sie, bitten wir um geduld, bitten wir sie um geduld, rechnen sie
        bitte, bitte rechnen sie, rechnen sie, bitte rechnen sie noch, klarheit, rückinfo, rückantwort, eine info,
        information, informationen, auf dem laufenden, laufenden halten, laufend, entscheidung treffen, entscheidung
        fällt, mehr sagen, näheres, näheres sagen, stand mitteilen, zu- oder absage, abschließende entscheidung,
        endgültige entscheidung, zurückkommen, komme ich auf sie zurück, kommen wir auf sie zurück, auf sie zurück, auf
        dich zurück, wissen lassen, lassen wir sie wissen, lassen sie wissen, von uns aus, spruchreif, nachricht,
        verbindlich zusagen, sagen ihnen zu, fällt unsere wahl, sage ich ihnen, sagen wir ihnen, sage ich dir, sagen wir
        dir, weitergeht, weiter geht, in verbindung, setzen uns, verkünden, bekannt geben, bekanntgeben, teilen ihnen,
        teile ihnen, teilen dir, teile dir, teilen wir ihnen, teilen wir dir, fällt die wahl, unsere wahl, final
        entscheiden, steht fest, fest steht""",
    "contact": """kontaktieren, rufen sie an, ruft sie an, ruft an, rufen dich an, rufe sie an, rufe dich an, anrufen,
        schreiben ihnen, schreiben dir, schreibe ihnen, dauert, dauern, wir rufen sie, wir rufen dich, ich rufe sie,
        ich rufe dich, rufen wir sie, rufen wir dich, rufe ich sie, rufe ich dich, wir schreiben ihnen, wir schreiben
        dir, ich schreibe ihnen""",
    "write": """nachfragen, nachhaken, rufen sie uns, rufen sie mich, ruf uns, ruf mich, schreiben sie uns, schreiben
        sie mir, schreib uns, schreib mir, melden sie sich, melde dich, fragen sie nach, frag nach, kontaktieren sie
        uns, kontaktieren sie mich, bei uns melden, uns anrufen, uns kontaktieren, uns schreiben, erinnern sie uns,
        kommen sie auf uns zu, auf uns zukommen, auf uns zu, mich anrufen, sich bei uns, sich gerne melden, sich gern
        melden""",
    "leave": """gerne, gern, dürfen sie, können sie, kannst du, darfst du, zögern sie nicht, jederzeit, sie können, du
        kannst, sie dürfen""",
    "if": "wenn, falls, sollten sie, solltest du, ob, sofern, sollte",
    "not": "nicht, nichts, kein, keine, keinen, keiner, noch nichts, noch nicht, noch keine, nie",
    "event": """gespräch, gespräche, gesprächs, interview, interviews, vorstellungsgespräch, vorstellungsgespräche,
        telefonat, termin, meeting, treffen, videocall, call, runde, besuch, bewerbung, eingang ihrer bewerbung,
        bewerbungsgespräch, probetag""",
    "process": """andere kandidaten, weitere kandidaten, kandidaten, bewerber, gremium, zurück, wieder da, wieder im
        büro, betriebsrat, abgeschlossen, beendet, abschließen, laufen, laufen noch, tagt, kommission,
        auswahlgespräche, weitere gespräche, trifft sich""",
    "other": """beginnt, beginnen, start, startet, starttermin, eintritt, eintrittsdatum, arbeitsbeginn, urlaub,
        urlaubstage, urlaubstagen, feiertag, abwesend, außer haus, gegründet, gründung, ausgeschrieben,
        veröffentlicht, beworben, referenzen, unterlagen, zeugnis, zeugnisse, lebenslauf, gehalt, gehaltsrunde,
        gehaltsgespräch, bonus, probezeit, kündigungsfrist, vertrag, arbeitsvertrag, befristet, bürozeiten,
        öffnungszeiten, sprechzeiten, geöffnet, geschlossen, bewerbungsschluss, bewerbungsfrist, konferenz, messe,
        veranstaltung, rechnung, testaufgabe, aufgabe, einladung, einladen, laden sie, laden wir sie, zweites
        gespräch, zweite gespräch, zweiten gespräch, nächstes gespräch, nächste gespräch, schulung, einarbeitung,
        onboarding, homeoffice, kunden, kunde, support, danke, vielen dank, herzlichen dank, dank für, bedanken,
        gefreut, freuen uns auf, freue mich auf, kennenlernen, kennengelernt, sehen uns, schönes wochenende, schönen
        tag, erfahrung, überstunden, schicht, arbeitszeit, projekt, umzug, datum, gesendet, besprochen, gesprochen,
        vereinbart, statt, stattfinden, findet statt""",
    "ask": """bitte, teilen sie uns, teilen sie uns mit, teile uns mit, senden sie, schicken sie, reichen sie, geben
        sie uns, gib uns, könnten sie, könntest du, ihre antwort, ihre rückmeldung, deine rückmeldung, ihrer
        rückmeldung, deiner rückmeldung, deine antwort, ihrer antwort, ihre entscheidung, deine entscheidung, von
        ihnen zu hören, von ihnen hören, von dir hören, von dir zu hören, bestätigen sie, brauchen wir von ihnen,
        benötigen wir, benötigen von ihnen, unterschreiben, unterschrieben, füllen sie, ich schicke, ich sende, ich
        muss, sie haben bis, wir bitten sie, bitten sie""",
    "past": """haben wir entschieden, haben entschieden, wurde entschieden, wurde gegründet, hat entschieden, haben
        uns entschieden, schrieb, geschrieben, gilt bis, gültig, gültig bis, angebot gilt, angebot ist gültig, ihre
        bewerbung vom, ihre nachricht vom, ihre mail vom, wurden informiert, wurde informiert, haben informiert""",
    "latest": "spätestens, allerspätestens",
    "filler:subject": """wir, ich, sie, er, es, man, du, ihr, werden, wird, werde, hoffen, möchten, wollen, sollen,
        sollten sie sich, unser, unsere""",
    "filler:says": "sagte, sagt, meinte, meint, hat gesagt, versprach, sagten, meinten",
    "filler": """uns, ihnen, dir, dich, ihn, mir, mich, mit, ist, sind, war, hat, haben, habe, soll, könnte, könnten,
        will, hofft, hoffe, plant, planen, wahrscheinlich, vermutlich, vielleicht, hoffentlich, normalerweise,
        meistens, in der regel, regel, sicher, ja, gut, ok, okay, wohl, eher, definitiv, auch, alle, allen, wieder,
        dazu, bei, team, personalabteilung, hr, da, guten morgen, geht, gibt, kommt, sich, euch""",
    "patience": "zeit, noch zeit, etwas zeit, noch etwas zeit",
    "footer": "abmelden, abbestellen, newsletter, datenschutz, datenschutzerklärung, passwort",
    "if not answer": "ohne rückmeldung, ohne nachricht, ohne antwort",
}

GERMAN = Language(
    code="de",
    numbers_with_dot_are_ordinal=True,
    signs="""der die das den dem des und bis zum zur am im innerhalb von binnen woche wochen tag tage tagen monat
        monate nächste nächster nächsten kommende kommenden diese dieser ende anfang mitte werktage werktagen
        arbeitstage arbeitstagen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april
        mai juni juli august september oktober november dezember heute morgen übermorgen wir sie uns ihnen ich nicht
        ist sind werden haben mit für auf bei nach vor spätestens ostern weihnachten pfingsten kw feierabend stunden
        ein eine einer paar zwei drei bald kürze zeitnah demnächst quartal ab wenn""",
    numbers="""ein/eine/einer/einem/einen/eines, zwei, drei, vier, fünf/fuenf, sechs, sieben, acht, neun, zehn, elf,
        zwölf/zwoelf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, einundzwanzig,
        zweiundzwanzig, dreiundzwanzig, vierundzwanzig, fünfundzwanzig, sechsundzwanzig, siebenundzwanzig,
        achtundzwanzig, neunundzwanzig, dreißig""",
    ordinals="""erste/ersten/erster/erstes, zweite/zweiten/zweiter, dritte/dritten/dritter, vierte/vierten/vierter,
        fünfte/fünften, sechste/sechsten, siebte/siebten, achte/achten, neunte/neunten, zehnte/zehnten, elfte/elften,
        zwölfte/zwölften""",
    weekdays="""montag/mo/montagabend/montagmorgen/montagvormittag/montagnachmittag,
        dienstag/di/dienstagabend/dienstagmorgen/dienstagvormittag/dienstagnachmittag,
        mittwoch/mi/mittwochabend/mittwochmorgen/mittwochvormittag/mittwochnachmittag,
        donnerstag/do/donnerstagabend/donnerstagmorgen/donnerstagvormittag/donnerstagnachmittag,
        freitag/fr/freitagabend/freitagmorgen/freitagvormittag/freitagnachmittag/freitagmittag, samstag/sonnabend/sa,
        sonntag/so""",
    months="""januar/jänner/jan, februar/feb, märz/maerz/mär/mrz, april/apr, mai, juni/jun, juli/jul, august/aug,
        september/sept/sep, oktober/okt, november/nov, dezember/dez""",
    shy="mo di mi do fr sa so we mär",
    symbols=DAYS | CUES,
)
