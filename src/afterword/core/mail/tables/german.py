"""German, as a table; `phrases` says how its lines are read, `evidence` what its signs are for."""

from afterword.core.mail.phrases import Table

GROUPS = {
    "day": "montag, dienstag, mittwoch, donnerstag, freitag, morgen, montagvormittag",
    "not": "wir bedauern, doch nicht, nicht ganz, leider nicht mehr, nicht, keine, keinen, kein, nicht mehr, leider nicht, leider keine, leider keinen, keinem, weder",
    "application": "bewerbung, bewerbungsunterlagen, unterlagen, kandidatur, profil, bewerbungen, lebenslauf, initiativbewerbung",
    "role": """stelle, position, vakanz, rolle, ausbildungsplatz, praktikum, job, arbeitsstelle, ausschreibung, praktikumsplatz,
        werkstudentenstelle, tätigkeit, aufgabe, ausbildung, stellenausschreibung, traineestelle, stellenangebot""",
    "others": """andere bewerber*, anderen bewerber*, anderer bewerber*, andere kandidat*, anderen kandidat*, anderer kandidat*,
        andere person, anderen person, mitbewerber*, jemand anderen, jemand anders, jemanden anderen, jemand anderem, andere bewerbung*,
        anderen bewerbung*, interne bewerber*, internen bewerber*, internen kandidat*, interne kandidat*, andere profile, anderen profil*,
        bewerber entschieden, bewerberin entschieden, kandidaten entschieden, kandidatin entschieden, kandidatinnen""",
    "talk": """vorstellungsgespräch*, bewerbungsgespräch*, gespräch, interview, telefonat, telefoninterview, videointerview,
        kennenlerngespräch, erstgespräch, zweitgespräch, videocall, telefongespräch, kennenlernen, videogespräch, gespräche,
        jobinterview, vorstellungstermin, gesprächstermin, videokonferenz, probetag, schnuppertag, probearbeiten, online gespräch,
        assessment center, zoom, teams meeting, call, termin, zweites gespräch, telefonisches""",
    "document": """gehaltsvorstellung, eintrittsdatum, starttermin, einen ausführlichen lebenslauf, zeugnis, zeugnisse, arbeitszeugnis*, referenzen, referenz, lebenslauf, anschreiben, unterlagen, nachweis, nachweise,
        zertifikat, zertifikate, gehaltsvorstellung*, gehaltswunsch, eintrittstermin, kündigungsfrist, arbeitsproben, arbeitsprobe,
        portfolio, personalbogen, personalfragebogen, fragebogen, führungszeugnis, ausweis, ausweiskopie, schulzeugnis*, abschlusszeugnis*,
        immatrikulationsbescheinigung, arbeitserlaubnis, aufenthaltstitel, bewerbungsfoto, formular, dokument, dokumente, kopie,
        studienbescheinigung, notenspiegel, transcript, verfügbarkeit, hochschulzeugnis*, ansprechpartner, kontaktdaten, angaben""",
    "send": """senden, schicken, zusenden, zuschicken, übersenden, einreichen, nachreichen, hochladen, zukommen, übermitteln, mitteilen,
        senden sie, schicken sie, reichen, reichen sie, laden sie, teilen, nennen, benötigen, brauchen, fehlt, fehlen, bitten, bereitstellen,
        schick, sende, schicke, mailen, ausfüllen, füllen, zusendest, mitbringen, bringen, nachzureichen, zuzusenden,
        zu senden, zu schicken, übersendung, zusendung, geben, beilegen""",
    "task": "fallstudie, test, online test, einstellungstest, aufgabe, probeaufgabe, coding challenge, fragebogen, assessment, onlinetest, testaufgabe, case study, eignungstest, programmieraufgabe, übungsaufgabe",
    "glad": "freuen, freue, freut, gerne, gern, glücklich, begeistert, erfreut, freude",
    "sorry": "leider, bedauern, bedaure, bedauerlicherweise, tut uns leid, tut mir leid, schade, bedauerlich",
    "next": "nächste runde, nächsten runde, nächsten schritt, weitere runde, weiteren verfahren, weiteren auswahl*, engere auswahl, engeren auswahl, zweite runde, zweiten runde",
    "moved": "verschoben, verlegt, abgesagt, verschieben, verlegen, absagen, umgelegt, ausfallen, entfällt, stattfinden, geändert, vorverlegt, vorziehen, umplanen, neu terminieren, ändern",
}

SIGNS = {
    "rejection 100": """
        {not} .. gemeinsam .. gehen|weiter*|fortsetzen, {not} .. zusammenarbeit .. kommen|zustande, derzeit|aktuell keine passende|passenden|offene|offenen {role}
        keine positivere|bessere|gute|erfreulichere|andere|positive|erfreuliche .. nachricht*|mitteilung|antwort|neuigkeiten|rückmeldung, anders entschieden, keine bessere|gute nachricht*
        nicht .. zustande|zusammengefunden|gepasst|überzeugt|überzeugen|gereicht|geklappt|gewählt|ausgewählt|genommen|weitergekommen|dabei|ausgefallen, abgelehnt
        überqualifiziert*, unterqualifiziert*, zu senior|junior|wenig|teuer .. erfahrung|für
        stelle|position|rolle .. doch_nicht|nicht_mehr|nun_nicht|vorerst_nicht .. besetz*|ausgeschrieben, {role} .. ersatzlos|gestrichen|eingefroren|eingespart, budget .. gestrichen|gekürzt|eingefroren
        für jemanden|jemand|eine_andere|einen_anderen|andere|den_anderen|die_andere .. entschieden|gewählt|genommen, anderer|andere|anderen .. zugesagt|angenommen
        mit anderen|einem_anderen|einer_anderen .. weiter*|fortsetzen|fortfahren|gehen|führen|machen, {others} .. weiter*|führen|gehen
        wahl .. auf .. andere*|jemand, zu ihren ungunsten, zu deinen ungunsten, kommt|kommen .. nicht in_frage|infrage|betracht, ausgeschieden, nicht .. weiter .. dabei
        entspricht|entsprechen|passt|passen|deckt|decken .. nicht .. anforderungen|profil|vorstellungen|zu|stelle|suche*, nicht ganz|vollständig|genau .. anforderungen|profil|passt|passen
        müssen|muss .. absagen, sagen .. ab, sage .. ab, nicht .. einstellen|anstellen|beschäftigen, nicht .. engere|nähere wahl|auswahl
        {not} .. berücksichtigen, {not} .. berücksichtigt, {not} .. weiter berücksichtigen
        {not} .. in die engere auswahl|wahl, {not} .. in der engeren auswahl
        {not} .. für sie|dich entschieden, gegen sie|dich|ihre|deine .. entschieden, nicht auf sie|dich gefallen, wahl nicht auf
        {others} .. entschieden, für einen|eine anderen|andere, entscheidung .. {others}, {others} .. entsprech*|erfüllen, {others} .. den vorzug, {others} .. vorzug
        {others} .. besetz*, {others} .. vergeben, wahl .. auf .. {others}, {others} .. gefallen, {others} .. ausgewählt, {others} .. zugesagt
        {others} .. besser|eher|mehr|genauer|stärker .. anforder*|passen|passt|profil|entspr*|geeignet, entschieden .. {others}
        {others} .. fortzusetzen|fortsetzen|weiterverfolgen|weiterzugehen|weitermachen|weiterführen, weiter mit {others}
        {role} .. bereits|inzwischen|mittlerweile|schon|nun|anderweitig|intern .. besetzt|vergeben, {role} .. besetzt|vergeben .. wurde|ist|haben|werden|worden
        {role} .. anderweitig, {role} .. nicht mehr .. verfügbar|ausgeschrieben|frei|offen|besetzt|besetzen, {role} .. nicht .. besetzen|besetzt
        {role} .. gestrichen|zurückgezogen|zurückziehen|weggefallen|entfallen|eingestellt, einstellungsstopp, ausschreibung .. aufgehoben
        {application} .. {not} .. erfolg*|weiter|berücksichtigt|zusagen|überzeug*|fortsetzen|weiterverfolgen|ausgewählt|entsprechen|aufnehmen|positiv
        {not} .. {application} .. weiter*|fortsetzen|verfolgen|erfolgreich|berücksichtig*
        ihnen|dir .. {role} .. {not} .. anbieten, {not} .. {role} .. anbieten|anzubieten, ihnen|dir .. {not} .. anbieten|anzubieten, {not} .. angebot machen|unterbreiten
        {sorry} .. absage*, eine absage, absage erteilen|geben|schicken|zu|mitteilen|senden, absagen müssen, absage .. ihre|deine|bewerbung
        {sorry} .. mitteilen|mitzuteilen|informieren|sagen .. {not}, {sorry} .. {not} .. einladen|einzuladen, {not} .. {talk} .. einladen|einladung
        {not} .. weiter .. verfolgen|verfolgt|berücksichtigen|gehen|machen, {not} .. weiterverfolgen|weiterverfolgt|fortsetzen|fortzusetzen|fortzuführen|weitergeht
        {not} .. im .. bewerbungsprozess|auswahlprozess|auswahlverfahren|verfahren|prozess .. weiter*|berücksichtig*|fortsetzen|fortfahren
        {not} .. den|passende|passenden|geeignete .. {role} .. anbieten|frei|vakant|verfügbar, {not} .. passende|geeignete|entsprechende {role}
        {application} .. zurücksenden|zurück|retour|zu unserer entlastung, unterlagen .. zurückzusenden
        {not} .. erfolgreich, {not} .. passt|passen .. {role|anforderungen|uns|profil}, {not} .. zusammen .. weiter*, {not} .. zusammenkommen
        {not} .. zusagen, {not} .. positive|positiven|positives .. antwort|bescheid|rückmeldung, {not} .. in betracht, {not} .. ausgewählt
        {not} .. zum zug|zuge, {not} .. einstellen, {not} .. überzeugen, aus dem .. rennen, {not} .. weiterkommen, abschlägig*
        {sorry} .. gegen .. entschieden, {sorry} .. {not} .. {role}, prozess .. beenden|beendet, {not} .. nächste runde, {sorry} .. jemand .. gefunden|entschieden
        für jemand|jemanden anderen|anders .. entschieden, {not} .. den anforderungen, {not} .. gerecht, {not} .. auf dich|sie
        {not} .. mit dir|ihnen .. weiter*, hat es .. nicht gereicht|geklappt, {not} .. geklappt
    """,
    "rejection 45": """
        wünschen .. erfolg|alles gute|glück .. zukunft|weiteren|weitere|weg|suche|beruf*|stellensuche|jobsuche
        alles gute|erfolg|glück .. für .. zukunft|weiteren|weitere|weg|suche|beruf*|stellensuche|jobsuche, viel erfolg .. weiteren|suche|zukunft
        wünsche .. weiteren|suche|zukunft|weg
    """,
    "rejection 40": """
        {sorry} .. {not}, {sorry} .. mitteilen|mitzuteilen|informieren|sagen
    """,
    "rejection 30": """
        bewerberpool|talentpool|talent pool, unterlagen .. aufbewahren|behalten|speichern|evidenz|vormerken, in evidenz

        erneut|wieder .. bewerben|bewerbung, andere|anderen|weitere|weiteren|zukünftige|künftige .. stellen*|positionen|vakanzen|ausschreibungen

        keine wertung|aussage|bewertung|urteil, nicht .. als wertung|abwertung|persönlich, qualifikation .. nicht

        vielzahl|große_zahl|zahlreiche|hohe_anzahl|viele|vielen .. bewerbungen|bewerber*|zuschriften|kandidat*

        sorgfältig*|eingehend*|reifliche*|gründlich* .. prüfung|überlegung|geprüft|abwägung, nach .. prüfung|durchsicht

        nicht leicht .. gefallen|gemacht, schwer gefallen|gemacht, entscheidung .. schwer, enttäusch*
    """,
    "pause 100": """
        pausieren|pausiert|pausiere, vorübergehend|vorerst|vorläufig .. gestoppt|eingestellt|ausgesetzt|pause
        auf eis .. gelegt|legen, zurückgestellt|verschoben .. bis .. frühjahr|sommer|herbst|winter|quartal|jahr
    """,
    "received 100": """
        {application} .. erhalten|eingegangen|angekommen|eingetroffen, eingang ihrer|deiner|der {application}, haben ihre|deine {application}
        eingangsbestätigung, bewerbungseingang, {application} .. bei uns .. eingegangen, bestätigen .. eingang|erhalt
        unterlagen .. erhalten|eingegangen, {application} ist|sind .. da|angekommen|übermittelt|versendet|gesendet
        erfolgreich .. übermittelt|eingereicht|beworben|versendet, antworten|test|aufgabe .. erhalten|eingegangen
    """,
    "received 70": """
        dank*|danke .. für .. {application}, danke .. bewerbung, dass sie|du .. beworben, freuen uns .. {application}
        dank .. interesse .. {role|mitarbeit|unternehmen|tätigkeit}
    """,
    "received 60": """
        {application} .. prüfen|prüfung|geprüft|sichten|sichtung|bearbeit*|ansehen|anschauen|auseinandersetzen, prüfen .. {application}, sichten .. {application}
        werden .. prüfen|sichten, sorgfältig .. prüfen|sichten

        melden uns|wir .. sobald|unaufgefordert|schnellstmöglich|zeitnah|bald|kürze|möglich, kommen .. auf sie|dich zu, setzen uns .. in verbindung
        bitten|bitte .. geduld, etwas geduld, automatisch .. erstellt|generiert|nachricht, noch .. in prüfung|bearbeitung|auswahl, melden uns bei
        auswahlprozess .. zeit, in bearbeitung, noch .. keine entscheidung
    """,
    "invitation 100": """
        gern|gerne|möchten|würden|würde|möchte .. sprechen|telefonieren|austauschen|unterhalten|kennenlernen|einladen|treffen, kurzen|kurzes|kurzer|kurze videocall|telefonat|gespräch|call|austausch
        hätten|haben|hättest|hast sie|du .. zeit, passt|passen|würde|ginge|geht|klappt .. dir|ihnen|dich, noch einmal .. sprechen|treffen|einladen, persönlich kennen*
        {talk} .. einladen|einzuladen|eingeladen|einlade, einladung .. {talk}, lade|laden .. {talk}, einladen .. {talk}
        {glad|möchten|würden|würde|möchte} .. kennenlernen|kennenzulernen|kennen lernen, persönlich .. kennenlernen|kennenzulernen|kennen zu lernen
        {talk} .. vereinbaren|vereinbart|abstimmen|ausmachen|planen|anbieten|vorschlagen|bestätigen|bestätigt|findet|statt|fixieren|gebucht|geplant
        termin .. gespräch|kennenlernen|interview, terminbestätigung, terminvorschlag|terminvorschläge, terminvorschläge .. passen|passt|zusagt
        {talk} am|um, ihr|dein|unser {talk} .. am|um, bestätige|bestätigen .. {talk}, bestätigung .. {talk}
        wann .. passt|zeit|verfügbar|könnten|kannst, passt .. ihnen|dir .. termin|uhr|gespräch, hätten|haben|hast|hättest sie|du .. zeit .. {talk|sprechen|uhr}
        {next} .. geschafft|eingeladen|weiter|einladen|gekommen|begrüßen|erreicht, sind .. in der|die engeren|engere|nächsten|nächste .. runde|auswahl
        freuen|freue .. auf .. {talk}, sprechen .. können|möchten .. {talk|telefonieren}, mit ihnen|dir .. sprechen|telefonieren|unterhalten|austauschen
        wählen|buchen|such|suchen .. termin, verfügbarkeit* .. {talk}, ihnen|dir gegenübersitzen, teilen .. wann .. passt, kommen .. zu uns .. uhr
        einladung zum|zu|zur .. interview|gespräch|kennenlernen|vorstellungsgespräch, erinnerung .. {talk}, sie|dich .. eingeladen
    """,
    "change 100": """
        klappt .. nicht .. gespräch|termin|verschieben|morgen|heute, können wir .. verschieben|verlegen|vorziehen, verschieben .. gespräch|termin|treffen|call, neuen termin|terminvorschlag
        {sorry} .. verschieben|verlegen|absagen|umplanen
        {talk} .. {moved}, {moved} .. {talk}, muss|müssen .. {talk} .. {moved}, {talk} .. muss|müssen .. {moved}
        {talk} .. verschieben|verlegen|verschoben|verlegt|absagen|abgesagt|ausfallen, neuer|neuen|anderer|anderen|alternativ* .. termin .. {talk|vorschlagen|finden|passt|passen}
        terminverschiebung|terminänderung|terminabsage|terminverlegung, ersatztermin*|ausweichtermin*, {sorry} .. termin .. nicht .. halten|einhalten|wahrnehmen|stattfinden
        statt .. uhr, statt am .. am, auf .. uhr .. verschieben|verlegen, neuer termin|zeitpunkt|gesprächstermin
    """,
    "request 100": """
        anbei .. {task}, hast|haben .. bis .. zeit
        {document} .. nennen|angeben|mitteilen|verraten|senden|schicken|geben, magst|könntest|kannst|könnten|können du|sie .. {document} .. {send}, frühestmögliches|frühestmöglicher|frühester .. eintrittsdatum|eintrittstermin|starttermin
        bitte|bitten|bräuchten|könnten|könntest|benötigen|brauchen .. {document} .. {send|bis|von ihnen|von dir|noch}, {document} .. {send}
        {send} .. {document}, {document} .. fehlt|fehlen|nachreichen|nachzureichen|benötigen|zukommen, noch .. {document} .. von
        bitte|bitten|laden|sie .. {task} .. bearbeiten|ausfüllen|absolvieren|lösen|durchführen|teilnehmen|teilzunehmen|bis|machen|zurück*, {task} .. bis zum|spätestens
        bitte .. ausfüllen|ausgefüllt|füllen, gehaltsvorstellung* .. mit*|nennen|lauten, was|wie .. gehaltsvorstellung*, frühestmöglich*|frühester .. eintritt*
        ansprechpartner .. referenz*, referenzgeber|referenzpersonen, einladung .. {task}, unvollständig
    """,
    "offer 100": """
        stelle|position|job anbieten|anzubieten, stelle .. anbieten|anzubieten .. können|dürfen|möchten, die zusage, zusage, arbeitsvertrag .. anbei|ausfertigung|unterschr*
        ihnen|dir .. {role} .. anbieten|anzubieten, {role} .. anbieten|anzubieten .. können|möchten|dürfen, bieten ihnen|dir .. {role}
        vertragsangebot|jobangebot|arbeitsvertrag|arbeitsvertrags|anstellungsvertrag|stellenangebot|vertragsentwurf|arbeitsangebot
        zusage .. {role|geben|machen|erteilen|können|mitteilen}, feste|verbindliche|mündliche zusage, zusagen .. können, können ihnen|dir .. zusagen
        für sie|dich entschieden, auf sie|dich gefallen, {glad} .. sie|dich .. team .. begrüßen|willkommen, willkommen im team|bei|an
        angebot .. unterbreiten|machen|zukommen|anbei|anhang|annehmen, {glad} .. angebot, sie haben|hast|du .. die stelle|job, konkretes|schriftliches angebot
        vertrag .. anbei|anhang|unterschr*|unterzeichne*|zusenden, sie|dich .. einstellen, wollen|möchten .. sie|dich .. im|als .. team|dabei|haben|gewinnen
        stelle .. gehört ihnen|dir, freuen .. zusammenarbeit .. {role|vertrag|ab|start}
    """,
    "written 100": """
        vertrag*|arbeitsvertrag|anstellungsvertrag|vertragsangebot|angebot|vertragsentwurf .. anbei|anhang|angehängt|beigefügt|anlage|unterschr*|unterzeichne*|beiliegend
        anbei|anhang|beigefügt|anlage|angehängt .. vertrag*|arbeitsvertrag|vertragsangebot|angebot|anstellungsvertrag, unterschrieben* .. zurück*|retour
        schriftliches angebot|vertragsangebot, unterschreiben|unterzeichnen sie|bitte
    """,
    "spoken 100": """
        vertrag*|arbeitsvertrag|unterlagen|schriftliche|schriftliches|angebot .. folgt|folgen|erhalten|bekommen|zukommen|zusenden|geht|kommt|vorbereite*|erstellen|schicken|senden
        vorab .. mündlich|telefonisch, mündlich*, wie .. telefonisch|besprochen
    """,
    "mine 60": """
        ihr|dein|ihrem|deinem profil|lebenslauf|werdegang, gespräch letzte|gestern|vorgestern|heute, nettes|schöne|nette|angenehme|gute gespräch*

        kennenlernen|kennenzulernen, ihr dossier|profil, unser|unseren anforderungen, auf die stelle, stellenausschreibung
        ihre|deine|ihrer|deiner .. {application}, für|um die|unsere .. {role} .. beworben, ihre|deine|ihrer|deiner kandidatur
        interesse an|am|bei .. {role|mitarbeit|unternehmen|tätigkeit|uns|unserem}, ihr|dein|für interesse

        beworben|bewerben, bewerbungsverfahren|bewerbungsprozess|auswahlverfahren|auswahlprozess, um unsere stelle

        vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|jobinterview, gespräch .. ihnen|dir|uns, das|für gespräch|kennenlernen

        stelle als, position als, stelle .. anbieten, arbeitsvertrag|jobangebot|vertragsangebot
    """,
    "own 60": """
        ingenieur*|entwickler*|sachbearbeiter*|referent*|projektleit*|analyst|analystin|buchhalter*|dateningenieur*
        arbeitszeugnisse|arbeitszeugnis|arbeitsproben|referenzen, gehaltswunsch|gehaltsvorstellungen|kündigungsfrist|eintrittsdatum|eintrittstermin, probearbeiten|probetag|probeaufgabe|testaufgabe|fallstudie

        zweites|erstes|zweiten|ersten|weiteres gespräch|interview, kennenlernen|kennenzulernen|kennenlerngespräch, gespräch, gesprächstermin, telefoninterview, videointerview, ihre|deine unterlagen
        stelle|position|vakanz|ausbildungsplatz|praktikum|werkstudent*

        personalabteilung|recruiting|bewerber*|kandidat*|personalreferent*|karriere|recruiterin|recruiter|fachabteilung

        interview|vorstellungsgespräch*, zeugnisse|lebenslauf|gehaltsvorstellung*
    """,
    "strange 60": """
        ihr flug, passagiere, ihr zug, hotel, ihre reise, gepäck

        wohnungssuche, eigentümer, hausverwaltung, nebenkosten, kaution, immobilie*, makler

        kreditantrag, ihr konto, ihre karte, girokonto

        die praxis, praxis dr, zahnarzt, rezept, impfung, krankenkasse, sprechstunde

        der kurs, kurse, ihre anmeldung, warteliste, teilnahmegebühr, studiengang

        eltern, ihr kind, elternabend
        wohnung|miete|mieter|vermieter|besichtigung|mietvertrag|kredit|darlehen|versicherung|versicherungsnehmer

        bestellung|lieferung|rechnung|zahlung|sendung|paket|retoure|gutschein|rabatt|buchung|reservierung

        studienplatz|zulassung|immatrikulation|stipendium|semester|visum|antrag

        abonnement|mitgliedschaft|verein|turnier|gewinnspiel
    """,
    "alert 70": """
        neue jobs|stellen|stellenangebote, passende jobs|stellen|stellenangebote, jobs für dich|sie, jobalarm|jobagent|job_alert|stellenalarm|suchauftrag
        jetzt bewerben, aktuelle stellenangebote|jobs, stellenangebote für|in|die, job empfehlung*|empfehlungen, weitere jobs

        jobs, die zu, deiner|ihrer suche, profil passen, vor .. tagen .. veröffentlicht, alle jobs|stellen

        noch .. tage .. bewerben, bewerbungsfrist|bewerbungsschluss endet, merkliste|merkzettel, noch nicht abgeschlossen|abgeschickt
    """,
    "outreach 70": """
        auf .. profil .. aufmerksam|gestoßen|gefunden, ihr|dein profil .. gesehen|aufgefallen|gefunden|entdeckt

        mein|unser|unseren|meinen kunde*|mandant*|klient*, im auftrag .. kunden

        offen für|gegenüber .. neue|neuen, wechselbereit*|wechselwillig*, neue .. herausforderung, interesse .. austausch

        spannende|interessante .. position|vakanz|stelle|möglichkeit, personalberatung|personaldienstleister|personalvermittlung|headhunter

        aktuellen lebenslauf, falls .. interesse, wen kennen|weiterempfehlen
    """,
    "marketing 70": """
        abmelden|abbestellen|newsletter, im browser .. ansehen|anzeigen|öffnen

        angebot der woche|tages, rabatt|gutschein|sale|sparen|jetzt_kaufen|kostenlos_testen, webinar|podcast|ratgeber

        bestätigungscode|sicherheitscode|verifizierungscode|einmalcode|anmeldecode, passwort, e mail .. bestätigen, konto .. erstellt|bestätigen

        tipps .. bewerbung|vorstellungsgespräch, bewerbungstipps|gehaltsrechner|karrieretipps, premium
    """,
    "away 100": """
        nicht im büro, außer haus, abwesend|abwesenheit|abwesenheitsnotiz, im urlaub, in elternzeit|mutterschutz, bin .. im .. urlaub, in urlaub
        nicht erreichbar, ab dem .. wieder .. erreichbar|büro|da|für, wieder .. im büro|haus, wieder erreichbar, ab .. wieder für
        automatische antwort, nach meiner rückkehr, keinen zugriff .. mail*, nicht .. weitergeleitet, krankgeschrieben, zurück .. am
    """,
    "answer 100": """
        weißt|wissen du|sie|wir .. mehr, letzte|letzten|weitere|weiteren .. gespräche|gespräch .. statt|aus|führen, spätestens .. {day}
        entscheidung .. bis|ende|nächste*|kommende*|treffen|getroffen|fallen|gefallen|steht|stehen, bescheid .. bis|innerhalb|nächste*|kommende*|ende|geben|sobald|spätestens|erhalten, melden|melde uns|mich|wir|ich .. bis|ende|nächste*|kommende*|anfang|spätestens|innerhalb|sobald
        rückmeldung|antwort|nachricht .. bis|ende|nächste*|kommende*|spätestens|innerhalb|woche, noch .. gespräche|gespräch|abstimmung|bewerber*|kandidat* .. aus|führen|stehen|läuft, noch in der abstimmung, noch keine .. entscheidung, sage|sagen .. bescheid
    """,
    "seeking 60": """
        meine bewerbung|unterlagen, mein lebenslauf|vorstellungsgespräch|bewerbungsgespräch, ich .. beworben, mich .. abgelehnt|eingestellt|abgesagt, mir .. abgesagt, viel glück .. gespräch|vorstellungsgespräch
    """,
    "invitation 80": """
        sprechen|telefonieren|treffen|austauschen|unterhalten .. {day}, {day} .. sprechen|telefonieren|treffen|austauschen|unterhalten|teams|zoom, lass|lassen uns|sie .. sprechen|telefonieren|treffen
    """,
}

GERMAN = Table(
    code="de",
    common="der die das und ist nicht wir sie ihre ihnen für mit auf ein eine zu den dem sich bei als auch haben werden",
    groups=GROUPS,
    signs=SIGNS,
    ifs="falls, ohne rückmeldung, ohne antwort, keine rückmeldung, wenn, sollten, sollte, sofern, ob",
    maybes="nur, ausgewählte, diejenigen, tipps, in diesem fall, dann, gegebenenfalls, eventuell, melden wir uns, mit denen",
    unless="falls, sofern, es sei denn, wenn",
    nots="nicht, kein, keine, keinen, keinem, ohne, weder, nie",
)
