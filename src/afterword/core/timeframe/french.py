"""French, as a table; see `english` for what its parts are."""

from afterword.core.timeframe.words import Language

DAYS = {
    "the": "le, la, les, l",
    "of": "de, d",
    "of the": "du, des",
    "light": """en, dans, dans le, dans la, dans les, courant, au cours de, au cours, durant, pendant, plein, tout,
        pour, vers la, sur, à la, en cours de""",
    # Days and times of day
    "day:0": "aujourd'hui, ce soir, cet après midi, ce matin, ce jour, dans la journée",
    "day:1": "demain, demain matin, demain soir",
    "day:2": "après demain, surlendemain",
    "clock:eod": "fin de journée, la fin de journée, fin de la journée, la fin de la journée, fin du jour",
    "clock:part": "matin, soir, après midi, matinée, soirée, dans la matinée",
    "clock:12": "midi",
    "clock:23:59": "minuit",
    # Units, and what stands beside them
    "unit:hour": "heure, heures, h",
    "unit:day": "jour, jours, jours calendaires, jours francs, j",
    "unit:workday": "jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable, jours de travail",
    "unit:week": "semaine, semaines, sem",
    "unit:month": "mois",
    "unit:quarter": "trimestre, trimestres",
    "unit:year": "année, années, an, ans",
    "number:8 unit:day": "huitaine, sous huitaine, la huitaine, une huitaine, une huitaine de jours",
    "number:15 unit:day": "quinzaine, sous quinzaine, la quinzaine, une quinzaine",
    "about number:10": "dizaine, une dizaine",
    "business": "ouvrés, ouvré, ouvrables, ouvrable",
    "weekend": "week end, weekend",
    "long weekend": "long week end, week end prolongé",
    "week_of": "semaine du, semaine commençant le, dans la semaine du, dans la semaine commençant le",
    "number:1 unit:week": "en huit",
    "number:2 unit:week": "en quinze",
    # Which one, which part, how many
    "shift:0": "ce, cette, cet, présente, actuelle, en cours, courante, prochains",
    "shift:1": "prochain, prochaine, prochaines",
    "shift:2": "d'après, suivante celle",
    "shift:2 unit:week": "semaine d'après la prochaine, semaine suivant la prochaine",
    "shift:following": "suivant, suivante, suivants, suivantes, qui suit, qui suivra, qui suivent",
    "shift:last": "dernier, dernière, derniers, dernières, passé, passée",
    "part:early": "début, au début, en début, dès le début",
    "part:first_half": "première quinzaine, première moitié",
    "part:middle": "mi, milieu, au milieu",
    "part:end": "fin, la fin, en fin, seconde quinzaine, deuxième quinzaine, seconde moitié, deuxième moitié",
    "part:end shift:0 unit:week": "fin de semaine, la fin de semaine",
    "part:end shift:0 unit:month": "fin de mois, la fin de mois",
    "part:end shift:0 unit:year": "fin d'année, la fin d'année",
    "part:end unit:week shift:1": "fin de semaine prochaine, la fin de semaine prochaine",
    "part:early unit:week shift:1": "début de semaine prochaine, le début de semaine prochaine",
    "part:middle shift:0 unit:week": "milieu de semaine",
    "part:early shift:0 unit:week": "début de semaine",
    "few": "quelques",
    "couple": "couple de, une paire de",
    "more": "encore, supplémentaires",
    "half": "et demi, et demie",
    "about": "environ, vers, à peu près, approximativement, aux environs, autour, aux alentours",
    # What leads to a day, and what joins two
    "by": "d'ici, d'ici à, pas plus tard que, pas au delà de",
    "by:within": """sous, dans un délai de, dans le délai de, sous un délai de, délai de, en moins de, dans un délai
        maximum de, dans un délai maximal de""",
    "by:than": "maximum, au maximum, jusqu'à, plus de, plus longtemps que",
    "by:until the": "jusqu'au",
    "by:until": "jusqu'en, jusque",
    "by the": "d'ici au",
    "by that": "d'ici là",
    "before": "avant",
    "after": "après, à l'issue, à la suite, suite à, passé le, juste après",
    "once": "dès que, une fois, une fois que, dès",
    "once:when": "lorsque, quand",
    "not_before": "pas avant, au plus tôt, au moins",
    "between": "entre",
    "from": "à partir, à compter, à dater",
    "to": "à",
    "to the": "au",
    "or": "ou, ou bien, voire",
    "and": "et, mais, puis",
    "then": "ensuite, alors, par la suite, après cela, après quoi, après ça",
    "that": "cela, cette date, celui ci",
    "later": "plus tard",
    # What is no day to come
    "ago": "depuis, il y a, voici",
    "per": "par",
    "every": "chaque, tous, toutes, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches",
    "vague": """bientôt, prochainement, rapidement, sous peu, dès que possible, aussi vite que possible, au plus vite,
        dans les meilleurs délais, meilleurs délais, plus brefs délais, brefs délais, plusieurs jours, plusieurs
        semaines, été, printemps, automne, hiver, rentrée, ultérieurement, incessamment, en temps voulu, temps voulu,
        au plus tôt possible""",
    "vague:day": "prochains jours, jours à venir, jours qui viennent",
    "vague:week": "prochaines semaines, semaines à venir, semaines qui viennent",
    "vague:month": "prochains mois, mois à venir",
    # Holidays
    "feast:newyear": "nouvel an, jour de l'an, premier de l'an",
    "after feast:newyear": "la nouvelle année, nouvelle année",
    "feast:newyearseve": "saint sylvestre, réveillon",
    "feast:epiphany": "épiphanie, fête des rois",
    "feast:carnival": "mardi gras",
    "feast:palm": "rameaux",
    "feast:goodfriday": "vendredi saint",
    "feast:easter": "pâques, dimanche de pâques, vacances de pâques",
    "feast:eastermonday": "lundi de pâques",
    "feast:may": "fête du travail",
    "feast:ascension": "ascension, pont de l'ascension",
    "feast:pentecost": "pentecôte",
    "feast:whitmonday": "lundi de pentecôte",
    "feast:bastille": "fête nationale",
    "feast:assumption": "assomption",
    "feast:allsaints": "toussaint",
    "feast:armistice": "armistice",
    "feast:christmas": "noël",
    "feast:festive": """les fêtes, fêtes de fin d'année, les vacances de noël, vacances de noël, fêtes, fermeture
        annuelle""",
    "feast:holiday": "le jour férié, jour férié, le férié",
    "feast:stjean": "saint jean, saint jean baptiste, fête nationale du québec",
    "about number:15 unit:day": "une quinzaine de jours",
    "unit:day after": "lendemain, le lendemain, jour d'après",
    "feast:lunar": "nouvel an chinois, nouvel an lunaire",
    "that unit:day": "ce jour là, ce même jour, le jour même, jour même, même jour",
    "long:bridged weekend": "pont",
    "unit:week shift:following": "dans la semaine qui suit, dans la semaine suivante, dans la semaine qui suivra",
    "unit:week shift:1": "dans la semaine prochaine, dans la semaine qui vient, dans la semaine à venir",
    "unit:week after": "dans la semaine après, dans la semaine suivant",
    "shift:0 unit:week": "dans la semaine",
}

CUES = {
    "answer": """revenir vers vous, reviendrons vers vous, reviendrai vers vous, revenons vers vous, reviens vers vous,
        reviens vers toi, reviendrai vers toi, reviendra vers vous, revenir vers toi, revient vers vous, vers vous, vers
        toi, tenir au courant, tiendrons au courant, tiens au courant, tiendrai au courant, tiendrons informé, tiendrons
        informée, tenir informé, tiendrons informés, réponse, réponses, répondre, répondrons, répondra, répondons,
        répondrai, décision, décisions, décider, déciderons, décidera, décident, trancher, trancherons, retour, retours,
        un retour, nouvelles, de nos nouvelles, des nouvelles, donner des nouvelles, informer, informerons, informera,
        informé, informée, informés, communiquer, communiquerons, communiquera, communiquée, notifier, notifierons,
        prévenir, préviendrons, résultat, résultats, faire savoir, ferons savoir, savoir, saurez, saurons, saura,
        verdict, offre, feedback, patienter, merci de patienter, merci de bien vouloir patienter, laissez nous, donnez
        nous, avis, suite donnée, choix, arrêter notre choix, sélection, sans réponse, attendre, statuer, nous vous
        reviendrons, vous reviendrons, vous reviendrai, vous revenons, vous revenir, vous reviendra, fixer, fixés, fixé,
        vous en dire plus, en dire plus, dirons, dirai, dire plus, tenir informés, tenons au courant, vous tenons
        informé, vous tenons informée, revenir à vous, donner suite, donnerons suite, confirmer notre décision,
        statuerons, notre choix, prendre une décision, prendrons une décision, aurons fait notre choix, tient au
        courant, tient informé, tient informée, revient vers toi, on revient vers vous, part de notre décision, faire
        part, ferons part, fais un retour, te tiens au courant, te tient au courant, oui ou non, sera arrêté, vous le
        dirons, on vous dit, vous dit, vous dira, on en reparle, confirmerons, vous confirmerons, vous confirme, on vous
        confirme, déciderai, tranché, décidé d'ici, aurez l'information, point avec vous, faire un point, ferons un
        point, un mail, un courriel, un message, on se décide, nous nous décidons, nous nous déciderons, comptez, il
        faut compter""",
    "contact": """recontacter, recontacterons, recontactera, recontacterai, recontactons, contacter, contacterons,
        contactera, contacterai, vous appeler, vous appellerons, vous appelle, appellerons, appellerai, appellera,
        rappeler, rappellerons, rappellera, rappellerai, vous écrire, écrirons, contacté, contactée, recontacté,
        recontactée, joindre, prend, prendra, prendre, de notre part, de ma part, notre part, nous vous appelons, je
        vous appelle, je vous rappelle, on vous rappelle, on vous appelle, on se rappelle, coup de fil, passe un coup de
        fil, passerons un coup de fil, coup de téléphone, envoie un mail, envoyons un mail, enverrons un mail, enverrai
        un mail, vous envoie un message, vous enverrons un message""",
    "write": """relancer, nous relancer, me relancer, nous recontacter, nous contacter, me contacter, nous appeler,
        m'appeler, nous écrire, m'écrire, relancez nous, relancez moi, contactez nous, contactez moi, appelez nous,
        appelez moi, écrivez nous, écrivez moi, recontactez nous, rappelez nous, rappelez moi, faire signe, nous
        rappeler""",
    "leave": "n'hésitez pas à, n'hésite pas à, n'hésitez pas, vous pouvez, tu peux, libre de, pouvez, vous pourrez",
    "if": "si, s'il, au cas où, à défaut, sauf, faute de",
    "not": """pas, ne, n'avez, n'aurez, n'as, n'est, n'a, aucune, aucun, sans, rien, ni, n'auriez, n'aurons, n'ont,
        n'avons, n'aura""",
    "event": """entretien, entretiens, réunion, réunions, rendez vous, rdv, appel, visio, échange, échanges,
        discussion, rencontre, tour, visite, candidature, réception de votre candidature""",
    "process": """autres candidats, candidats, autres candidates, comité, jury, recevons, rencontrons, voyons, de
        retour, rentre, terminons, terminé, terminés, finissons, fini, se réunit, réunit, réunissons""",
    "other": """commence, commencer, débute, débuter, prise de poste, date de début, poste débute, congé, congés,
        congés payés, vacances, rtt, absent, absente, fondée, fondé, créée, créé, publiée, publié, postulé, annonce,
        références, référence, documents, document, diplôme, diplômes, justificatifs, cv, salaire, augmentation,
        prime, période d'essai, préavis, contrat, cdd, cdi, horaires, ouvert, ouverts, ouverte, fermé, fermés, date
        limite, clôture, conférence, salon, événement, facture, test, exercice, étude de cas, invitation, inviter,
        invitons, convier, convions, prochain entretien, second entretien, deuxième entretien, formation, intégration,
        télétravail, clients, client, support, merci, merci pour, remercions, remercie, ravi, ravis, ravie, plaisir,
        au plaisir, hâte, à bientôt, expérience, heures supplémentaires, projet, déménagement, envoyé, date, discuté,
        parlé, évoqué, rencontrer, rencontré, aura lieu, se tiendra""",
    "ask": """veuillez, merci de, merci de nous, pourriez vous, pouvez vous, peux tu, pourrais tu, nous faire
        parvenir, envoyez nous, envoyez, transmettre, nous transmettre, votre réponse, ta réponse, votre retour, ton
        retour, votre décision, de vos nouvelles, vos nouvelles, de tes nouvelles, confirmer, confirmez, signer,
        signé, retourner, je dois, j'enverrai, j'envoie, vous avez jusqu'au, nous attendons votre, dites nous, vous
        lire, vous devez, votre disponibilité, vos disponibilités""",
    "past": """avons décidé, a décidé, ont décidé, a été fondée, a été créée, a été prise, a écrit, valable, valable
        jusqu'au, votre candidature du, votre message du, votre mail du, offre expire, offre est valable, avons
        informé""",
    "latest": "au plus tard, grand maximum, dernier délai",
    "filler:subject": """nous, je, vous, on, il, elle, ils, elles, tu, notre, nos, devrions, devriez, devrait,
        espérons, j'espère, pensons, allons, aurons""",
    "filler:says": "dit, disait, a dit, m'a dit, m'ont dit, ont dit, pense, pensait, promis",
    "filler": """me, te, se, y, que, qui, c'est, est, sont, sera, serez, serons, avons, avez, aura, aurez, ai, a, ont,
        va, vont, devez, espère, espèrent, comptons, compte, prévoyons, prévoit, pensent, probablement, sûrement, peut
        être, sans doute, normalement, généralement, en principe, principe, donc, oui, bien, ok, très, plutôt, équipe,
        rh, recruteur, par téléphone, aux, leur, votre, avoir, faire, ferons, fait, donner, prendrons, une décision,
        recevoir, recevrez""",
    "footer": "désabonner, désinscrire, newsletter, confidentialité, mot de passe",
    "if not answer": "sans nouvelles, sans nouvelle, sans retour",
}

FRENCH = Language(
    code="fr",
    elides=True,
    signs="""le la les du des de et d'ici sous dans fin semaine semaines jour jours mois prochain prochaine nous vous
        je notre votre pour avant après au aux plus tard lundi mardi mercredi jeudi vendredi samedi dimanche janvier
        février mars avril mai juin juillet août septembre octobre novembre décembre demain aujourd'hui début milieu
        mi ouvrés ouvrables est sont une un que qui pas ne en ce cette noël pâques quinzaine huitaine bientôt
        prochainement rapidement délai délais deux trois quatre heures entre jusqu'au trimestre courant si vers""",
    numbers="""un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
        seize, dix sept, dix huit, dix neuf, vingt, vingt et un, vingt deux, vingt trois, vingt quatre, vingt cinq,
        vingt six, vingt sept, vingt huit, vingt neuf, trente""",
    ordinals="premier/première, deuxième/second/seconde, troisième, quatrième, cinquième",
    weekdays="lundi/lun, mardi/mar, mercredi/mer, jeudi/jeu, vendredi/ven/vend, samedi/sam, dimanche/dim",
    months="""janvier/janv, février/fevrier/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août/aout, septembre,
        octobre/oct, novembre/nov, décembre/decembre/déc""",
    shy="mar mer sam dim ven jeu",
    symbols=DAYS | CUES,
)
