"""French, as a table; `phrases` says how its lines are read, `evidence` what its signs are for."""

from afterword.core.mail.phrases import Table

GROUPS = {
    "day": "lundi, mardi, mercredi, jeudi, vendredi, demain",
    "not": "ne, n, pas, ne pas, ni, aucun, aucune, plus",
    "give": "donner, donnerons, donnons, donnée, réserver, réservée, apporter",
    "application": "candidature, dossier, profil, cv, candidatures, dossier de candidature, curriculum vitae, parcours",
    "role": """poste, emploi, offre, stage, alternance, mission, fonction, annonce, apprentissage, contrat, postes, recrutement,
        offre d emploi""",
    "others": """autre candidat*, autres candidat*, un autre profil, autres profils, d autres profils, autre profil, autres personnes,
        autre personne, candidat interne, candidature interne, quelqu un d autre, d autres candidatures, autres candidatures, autre candidature,
        candidats dont, candidat dont, candidatures dont, profils dont, profil dont, candidature dont, candidats plus, profils plus, un profil plus,
        profils correspondant, candidats correspondant, candidatures plus, une autre direction""",
    "talk": """entretien, entretiens, entretien téléphonique, rendez vous, visioconférence, visio, échange, appel, rencontre, conversation,
        entrevue, entretien d embauche, second entretien, deuxième entretien, premier entretien, échange téléphonique, interview, point téléphonique,
        entretien vidéo, appel vidéo, entrevue téléphonique, rdv, test technique""",
    "document": """références, référence, cv, curriculum, lettre de motivation, relevés, relevé, diplôme, diplômes, attestation*, justificatif*,
        certificat*, prétentions salariales, prétentions, pièce d identité, bulletins, bulletin, portfolio, book, documents, document, pièces,
        formulaire, questionnaire, disponibilité, préavis, casier judiciaire, rib, permis, titre de séjour, carte vitale, relevés de notes,
        travaux, copie, fiches de paie, coordonnées, date de disponibilité, carte d identité""",
    "send": """envoyer, transmettre, fournir, faire parvenir, communiquer, adresser, joindre, compléter, remplir, déposer, renvoyer, retourner,
        partager, nous envoyer, nous transmettre, apporter, envoyez, transmettez, besoin, faire suivre, merci, indiquer, préciser, nous faire, manque,
        il nous manque, manquent, donner, m envoyer, me transmettre, signer, envoi""",
    "task": "test, test technique, exercice, étude de cas, questionnaire, cas pratique, évaluation, test en ligne, mise en situation, formulaire, tests, business case, défi technique",
    "glad": "heureux, heureuse, ravi, ravie, ravis, plaisir, enchantés, content, contents, honneur, joie",
    "sorry": "malheureusement, regret, regrets, regrettons, désolé, désolée, désolés, hélas, navré, navrée, navrés, regrette, déception",
    "moved": """reporter, reporté, reportée, décaler, décalé, décalée, déplacer, déplacé, déplacée, annuler, annulé, annulée, annulation, reprogrammer,
        reprogrammé, avancer, avancé, report, changement, reprogrammée, repousser, repoussé, modifier, modifié, replanifier""",
}

SIGNS = {
    "rejection 100": """
        décliner .. {application}, {not} .. chemin|route ensemble, sans nous cette fois, {not} .. l aventure .. avec|ensemble
        pourvu|pourvue en interne|interne, vient d être pourvu|pourvue, {role} .. est|était .. plus|pas .. pourvoir|actualité|ouvert|disponible
        trop expérimenté*|senior|junior|qualifié* pour|que, surqualifié*, sous qualifié*, sur qualifié*
        {not} .. souhaité|souhaite|souhaitons .. donner|poursuivre|aller|retenir|suite|continuer|avancer
        {not} .. admis*, en rester là, s arrête|arrêtera ici|là, met|mettre|mettons .. terme|fin .. {application|processus|process|échanges|recrutement}
        arrête|arrêtons|arrêter|stoppons|stopper .. process|processus|recrutement|échanges|candidature, {not} .. recruter|embaucher|pourvoir
        {not} .. possible .. suite|donner|retenir|proposer|poursuivre|aller, {not} .. donnera|sera .. suite|retenue, sans suite, classé* .. suite
        autre* choix|profil*|personne*|candidat* .. retenu|fait|choisi|porté, finalement .. retenu|choisi|recruté|pris|opté .. autre|quelqu|profil
        profils|profil|candidats|candidat|personne|candidatures plus|davantage|mieux proche*|adapté*|adéquation|expérimenté*|senior|aligné*|en_phase, poursuivre|continuer|avancer .. avec .. profils|candidats|autres|d_autres
        {not} .. propose|proposer|proposons .. aller|suite|d_aller|rencontre|entretien, {not} .. donner .. suite, {not} .. ira|irons|aller .. plus loin
        recrutement|recrutements|poste|embauches .. gelé*|annulé*|abandonné*|stoppé*, {role} .. ne_sera|n_est .. finalement|pas|plus
        décline|déclinons|refusons|refuser|écarter|écartons .. {application}, {not} .. convaincu*, {not} .. au rendez vous, réponse .. négative
        j aurais aimé|préféré .. autre|annoncer|meilleure, pas de meilleure* nouvelle*, {not} .. l issue .. épreuve|oral|entretien|concours|sélection
        {not} .. retenir|retenu|retenue|retenus|retenons .. {application|votre|vous|pour}, {application} .. {not} .. retenue|retenu|retenir|retenues
        {not} .. retenir, {not} .. retenue, {not} .. été retenu*|sélectionné*|choisi*, {not} {give} .. suite|favorable, {not} .. suite .. favorable|positive|candidature
        {not} .. pouvoir|pouvons|pourrons|sommes .. donner .. suite, {not} .. donner .. suite, suite favorable .. {not}, suite défavorable, réponse négative|défavorable
        {not} .. suite favorable, {not} .. favorablement, {not} .. favorable, avis défavorable, {not} .. aboutir|abouti
        {not} .. poursuivre|poursuivons|poursuivrons|poursuivra|continuer|continuons .. {application|processus|recrutement|vous|votre|avec|ensemble|échanges|collaboration}
        {not} .. aller plus loin, {not} .. irons pas plus, {not} .. donnerons|donnons .. suite, {not} .. passer .. étape|suite|suivante
        {application} .. {not} .. correspond*|répond|adéquation|aboutir|aboutie|convaincu, {not} .. correspond* .. attentes|recherch*|besoin*|critères|profil|exigences|poste
        {not} .. correspond* .. à|aux, {others} .. correspond*|plus|mieux|adéquation|davantage|proche .. {role|profil|attentes|besoins|proche|critères|recherch*}
        choisi|choisir|retenu|retenir|privilégi*|opté|opter|choix|préféré|poursuivre|favoris*|sélectionné|porté|orienté*|avancer|recruté .. {others}
        {others} .. retenu*|choisi*|sélectionné*|recruté*|a été, choix .. porté .. {others}, {role} .. {others}
        {role} .. a|est|été|déjà|désormais|vient .. pourvu|pourvue|attribué|attribuée, {role} .. pourvu, pourvoir .. {role} .. autre
        {role} .. annulé|annulée|supprimé|suspendu|suspendue|clos|gelé|fermé|fermée|retiré|clôturé, {role} .. n est plus .. disponible|ouvert|vacant|actualité, gel .. recrutement*|embauches
        {not} .. proposer .. {role|collaboration}, {not} .. en mesure .. proposer|donner|retenir|poursuivre|offrir|suite, {not} .. vous offrir
        {not} .. recevoir .. entretien, {not} .. rencontrer, rejet .. {application}, {application} .. rejetée|écartée|déclinée|refusée|infructueuse, refus .. {application}
        décidé|décision|choisi .. de ne pas .. {application|poursuivre|retenir|donner|suite|continuer|avancer|recruter}, décidé .. {not} .. poursuivre
        {sorry} .. {not} .. {application|retenu|suite|poste|place|vous}, {sorry} .. informer|annoncer|apprendre .. {not|autre}
        {sorry} .. poste .. quelqu|autre, mettre fin .. {application|processus}, {not} .. fait partie|faites|faisait .. sélection*|candidats|finalistes
        {not} .. une bonne nouvelle, {not} .. de bonnes nouvelles, {not} .. le bon profil, {not} .. été concluant*, pas été à la hauteur
        quelqu un d autre, {not} .. avancer .. {application|vous|ensemble}, {not} .. bout, {not} .. présélection*|shortlist
    """,
    "rejection 45": """
        souhait* .. succès|réussite|bonne|chance|continuation|meilleur .. recherche*|suite|projet*|continuation|carrière|parcours|avenir|démarches
        bonne continuation, bonne chance .. recherche*|suite, plein succès|succès .. recherche*|projet*|démarches
        meilleurs vœux .. recherche*|réussite
    """,
    "rejection 40": """
        {sorry} .. {not}, {sorry} .. informer|annoncer|dire|apprendre, {sorry} .. candidature
        malgré .. qualité*|intérêt|expérience, en dépit
    """,
    "rejection 30": """
        conserv*|garder|gardons|garderons .. {application|coordonnées|cv|dossier|fichier}, vivier, base de données, cvthèque

        n hésitez pas .. postuler|candidater|consulter|renouveler, autres offres|opportunités|postes, future* opportunité*|offre*, nouveau postuler|candidater
        postuler .. nouveau|autres, à nouveau postuler, prochaines opportunités

        {not} .. remet .. cause|question, {not} .. reflète|reflet|préjuge, sans remettre

        nombreuses|nombreux|grand_nombre|volume|beaucoup .. candidature*|candidat*|dossiers|profils

        examen|étude|analyse attenti*|approfondi*, attentivement|mûre réflexion|longue réflexion|soigneusement

        décision .. difficile, choix .. difficile, décevant*|déçue|déçu
    """,
    "pause 100": """
        recrutement .. pause|suspendu|suspendons|gelé .. jusqu|temporairement|printemps|automne|rentrée|trimestre|été, suspendre .. recrutement, mis* en pause, mettre en pause|mettons
        mettons .. en pause, temporairement suspendu
    """,
    "received 100": """
        bien reçu, candidature .. bien .. arrivée|reçue|enregistrée|parvenue, transmets|transmettons .. équipe|manager|responsable
        {application} .. reçu|reçue|parvenu*|enregistré*|transmise|envoyée|arrivée|déposée, reçu .. {application}, accusons|accuse|accusé .. réception
        accusé de réception, bonne réception, bien reçu .. {application|documents|test|réponses|message|exercice}, avons reçu .. {application|documents|références|test}
        confirmation .. {application}, confirmons .. réception|candidature, {application} .. pris* en compte, {application} a bien été
    """,
    "received 70": """
        merci|remerci* .. {application}, merci .. d avoir postulé, remerci* .. postulé, remerci* .. intérêt .. {role|entreprise|société|groupe|nous}
        merci .. intérêt, vous avez postulé
    """,
    "received 60": """
        étudi*|examin*|analys*|traite*|consult* .. {application}, {application} .. étude|étudié*|examiné*|analysé*|examen|cours, en cours .. traitement|étude|examen|analyse

        reviendrons|reviendra|recontact*|tiendrons|contacter* .. vers|vous|informé*|courant, sans réponse|nouvelles .. délai|semaines|jours|mois, ne manquerons pas
        retour .. rapide*|délais|prochaine*|bref, message automatique|automatiquement, toujours .. cours|étude, dans les meilleurs délais
        reprendrons contact, prendra|prendrons contact
    """,
    "invitation 100": """
        convoqué*|convoquons, revoir .. équipe|entretien|avec|jeudi|vendredi|lundi|mardi|mercredi, te|vous revoir|rencontrer|appeler, on se parle|rencontre|voit
        aimerait|aimerions|souhaiterait|souhaiterions|voudrait|voudrions échanger|rencontrer|discuter|parler, tes|vos disponibilités, {talk} .. le|à|lundi|mardi|mercredi|jeudi|vendredi
        profil .. retenu .. attention, profil .. intéresse*|plaît|plu, ça t irait|vous_irait|te_va|vous_va|te_convient|vous_convient, pourriez|pourrais|peux|pouvez vous|tu .. libérer|venir|passer|appel
        entretien .. tiendra|aura_lieu|déroulera|prévu
        invit*|convi* .. {talk}, invitation .. {talk}, propos* .. {talk|rencontrer|échanger}, souhait*|aimer*|voudr*|désir* .. rencontrer|échanger|discuter|entretenir|recevoir|convenir
        {talk} .. confirmé|confirmée|prévu|prévue|fixé|fixée|aura_lieu|programmé|planifié|se_tiendra|se_déroulera|le_lundi|le_mardi|le_mercredi|le_jeudi|le_vendredi, confirm* .. {talk}
        planifier|fixer|organiser|convenir|programmer|caler|prévoir|réserver .. {talk|créneau*|date|moment|rencontre|échange}
        créneau*|disponibilités .. {talk|convien*|échanger|appel|semaine|rencontrer|discuter|choisir}, disponibilités, vos disponibilités, quand .. disponible*, êtes vous disponible*
        seriez vous disponible*|libre, serais tu disponible|libre, es tu disponible|libre, seriez .. disponible* .. pour|le, disponible* .. {talk}, convocation .. {talk}
        {glad} .. rencontrer|échanger|accueillir|recevoir .. {talk|vous|le|lundi|mardi|mercredi|jeudi|vendredi|prochain*}, hâte .. rencontrer|échanger
        prochaine|seconde|deuxième|suivante|dernière étape .. {talk|processus|rencontre|rencontrer|recrutement}, étape suivante, {application} .. présélectionné*|retenu* .. entretien|étape
        {application} .. a .. retenu|attiré .. attention, retenu* .. pour .. {talk}, vous recevoir .. {talk|bureaux|locaux|le}, rappel .. {talk}, lien .. {talk}
    """,
    "change 100": """
        à la place, suite à un|une imprévu|contretemps|empêchement|urgence, décaler|reporter|déplacer|annuler|avancer .. rendez_vous|entretien|échange|visio|appel|call
        {talk} .. est|sera|a_été .. annulé*|reporté*|décalé*|déplacé*|avancé*, nouvelle|nouveau date|créneau|horaire
        {talk} .. {moved}, {moved} .. {talk}, {moved} .. rendez vous, nouveau|nouvelle|autre .. créneau|date|horaire .. {talk|proposer|proposons|conviendrait|convient}
        changement .. date|horaire|salle|lieu, au lieu de|du .. {talk|heure|h|lundi|mardi|mercredi|jeudi|vendredi}, {not} .. pourrai|pourrons .. {talk}, empêchement|contretemps
        {sorry} .. {moved}, contraint* .. {moved}
    """,
    "request 100": """
        dossier .. incomplet, pièces|documents|éléments .. manquant*, merci de .. transmettre|envoyer|fournir|joindre|retourner|faire_parvenir
        peux|pourrais|pouvez|pourriez tu|vous .. rendre|envoyer|transmettre|donner|faire, cas pratique|exercice|étude .. rendre|joint|avant|d_ici
        {send} .. {document}, {document} .. {send}, merci .. {send} .. {document}, pourriez|pouvez|pourrais|peux .. {send|me} .. {document}
        compléter|réaliser|passer|effectuer|faire|remplir|répondre .. {task}, {task} .. avant|compléter|réaliser|d_ici|ci_joint|à_rendre|en_ligne|remplir|lien
        prétentions salariales, coordonnées .. références|référents|personnes|employeurs|managers, coordonnées .. deux|trois, dossier .. incomplet|compléter|complet
        invit* .. {task}, quelle* .. prétentions|disponibilité|préavis
    """,
    "offer 100": """
        te proposer .. {role|contrat|cdi|rejoindre}, te|vous propose|proposons .. le poste, on te|vous propose|offre .. poste|cdi|contrat, équipe .. partante|unanime|emballée
        on aimerait|voudrait|souhaite .. que tu|vous rejoignes|rejoigniez, bienvenue à|parmi|chez|dans, poste .. est à toi|vous
        {glad} .. proposer|offrir|confirmer|annoncer .. {role|embauche|retenu*|rejoindre|recrut*|choisi*}, vous proposer .. {role|contrat|cdi|cdd|rejoindre}, vous offrir .. {role}
        offre d embauche, promesse d embauche, proposition d embauche|contrat, contrat de travail, offre .. ci joint*|jointe|écrite|ferme|salaire, lettre d engagement|embauche
        {application} .. a été acceptée|retenue|sélectionnée, {application} est acceptée|retenue, vous avez été|êtes retenu*|choisi*|sélectionné* .. pour|poste, avons .. retenu|choisi .. votre candidature
        bienvenue .. équipe|chez|parmi|société, {glad} .. accueillir .. équipe|parmi|sein, rejoindre .. équipe .. {glad|en|à partir|comme}, vous êtes embauché*|pris*|recruté*
        souhaitons|aimerions|voulons .. embaucher|recruter|rejoigniez|faire .. offre|proposition, faire une offre|proposition, cdi .. salaire|brut|rémunération, réponse favorable|positive
        suite favorable .. candidature
    """,
    "written 100": """
        contrat|offre|promesse|proposition .. ci_joint*|pièce_jointe|joint*|signer|signé|signature|annexe, ci_joint*|pièce_jointe|trouverez .. contrat|offre|promesse|proposition
        retourner|renvoyer .. signé*, signé* .. retour, signer .. électronique*, contrat de travail ci
    """,
    "spoken 100": """
        contrat|offre|promesse|proposition|confirmation .. suivra|suivre|parviendra|enverrons|envoyée|recevrez|écrit*|cours|prépar*|établir|rédige*
        enverrons|recevrez|enverrai|préparons|transmettrons|adresserons .. contrat|offre|promesse|proposition, verbal*|oral*|comme convenu .. téléphone|vive voix
    """,
    "mine 60": """
        ton profil|parcours|cv, notre équipe|cto|client, chez notre client, réunion|rencontre .. équipe

        jury|comité|processus|process .. recrutement|sélection, notre cabinet|société|entreprise, à l issue
        votre|ta|ton .. {application}, votre intérêt|entretien, intérêt .. {role|entreprise|société|groupe|porté|portez}

        postulé|postuler|candidaté, candidature .. poste|pour|chez

        {talk} .. poste|recrutement|candidature, entretien|entrevue, notre échange|rencontre|entretien, vous .. rencontrer, d avoir rencontré, plaisir .. échanger

        poste de|d|pour, pour le poste, rejoindre .. équipe|entreprise|société, embauche|contrat de travail
    """,
    "own 60": """
        ingénieur*|développeu*|analyste|technicien*|comptable|chargée|consultant*|cheffe de projet, chef de projet, ingénierie
        références, relevés de notes, diplôme, prétentions salariales, préavis, cas pratique, test technique, étude de cas, promesse d embauche

        deuxième|second|premier|dernier|prochain entretien|échange, vivier, fiche de poste, le processus|process, étape suivante, prochaine étape, en visio, visioconférence
        poste|alternance|stage|cdi|cdd

        recrutement|recruteur|recruteuse|recrutons|candidat*|ressources_humaines|rh

        entretien|entretiens, cv|lettre de motivation
    """,
    "strange 60": """
        votre train, votre vol, passager, passagère, hôtel, embarquement, bagages

        la licence, admission, liste d attente, cursus, faculté, vos études, autres formations

        manuscrit, comité de lecture, éditeur, autrice, votre texte, roman

        propriétaire, agence immobilière, dossier de location

        votre carte, demande de crédit, demande de prêt, emprunt

        carte vitale, docteur, cabinet médical, consultation, ordonnance, dentiste, mutuelle

        élève, élèves, votre enfant, cantine
        logement|appartement|loyer|locataire|bail|prêt|crédit|assurance|sinistre

        commande|livraison|facture|paiement|colis|remboursement|achat|réservation|billet|virement

        inscription|université|master|parcoursup|bourse|visa|école|concours

        abonnement|adhésion|association|tournoi
    """,
    "alert 70": """
        nouvelles offres|annonces, offres d emploi|emplois .. pour|correspond*|vous|récentes|près, alerte emploi|offre|mail, nouveaux emplois|postes
        recommandées|recommandés pour vous, postulez maintenant|vite|dès, offres similaires, emplois recommandés

        voir l offre|offre|toutes, publiée* il y a, consulter les offres

        recrute|recrutent .. en ce moment|actuellement, candidature non finalisée, terminer votre candidature, plus que .. jours .. postuler
    """,
    "outreach 70": """
        votre profil .. linkedin|attention|intéress*|découvert|vu|repéré, découvert|vu|repéré votre profil|cv

        mon|notre|nos client*, pour le compte

        à l écoute .. opportunité*|marché, ouvert* à .. opportunité*|nouvelle*, opportunité .. intéresser|intéresse

        cabinet de recrutement|conseil, consultant* en recrutement, esn|ssii

        cv à jour, fiche de poste, connaissez .. quelqu
    """,
    "marketing 70": """
        se désabonner|désinscrire|désabonnement|désinscription, voir .. navigateur, newsletter|lettre d information

        promo|promotion|soldes|réduction|remise|offre_spéciale|code_promo|essai_gratuit, webinaire|webinar|podcast|atelier

        code de vérification|sécurité|confirmation|connexion, mot de passe, vérifier votre|adresse, votre compte .. créé|activ*

        conseils .. entretien|cv|candidature|carrière, simulateur, premium
    """,
    "away 100": """
        absent*|absence .. du bureau|jusqu|du|bureau|au, en congé|congés|vacances, de retour le|au|lundi|mardi|mercredi|jeudi|vendredi, en congé maternité|parental|maladie
        réponse automatique, à mon retour, hors du bureau, serai absent*, suis absent*, actuellement absent*, accès limité .. mail*|messag*, arrêt maladie, déplacement jusqu
    """,
    "answer 100": """
        dis|dirai|dirons|redis .. {day}, pas encore .. retour|réponse|décision|nouvelles, retour .. direction|manager|équipe|client
        réponse|décision|retour|nouvelles .. lundi|mardi|mercredi|jeudi|vendredi|semaine|jours|au_plus_tard|avant|d_ici|fin|sous|courant, reviendrai|reviendrons|reviendra|reviens|revenons .. vers|vous|toi
        prendre|prendrons|prendra|prendrai|rendre|rendra|rendrons .. décision, recontacter*|tiendrai|tiendrons|informerons|informerai .. vous|te|courant
        rencontrons|voyons|recevons|rencontre .. encore|autres|deux|derniers|quelques, comité|jury|commission .. réunit|décide|délibère|tranche, pas encore .. décidé|décision|tranché
    """,
    "seeking 60": """
        ma candidature, mon entretien, mon cv, mes références, j ai postulé|candidaté, m ont refusé*|rejeté*|embauché*, je reste disponible, bonne chance .. ton entretien
    """,
    "invitation 80": """
        appeler|appelle|rencontrer|échanger|parler|discuter|voir .. {day}, {day} .. appeler|appelle|rencontrer|échanger|parler|discuter, cv .. plu|intéresse*|attention
    """,
}

FRENCH = Table(
    code="fr",
    common="le la les des et nous vous votre vos est pour dans une un de du que qui avec sur notre pas au aux par en ce",
    groups=GROUPS,
    signs=SIGNS,
    ifs="si, sans réponse, sans retour, sans nouvelle, sans nouvelles, passé ce délai, à défaut, au cas où, dans le cas où, en cas, s il",
    maybes="seuls, seules, uniquement, conseils, réussir votre, préparer votre, éventuel, éventuellement, le cas échéant, reviendrons, contacterons",
    unless="sauf si, à moins, si",
    nots="pas, ne, n, jamais, aucun, aucune, sans, ni",
)
