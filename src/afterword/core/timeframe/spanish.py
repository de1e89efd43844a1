"""Spanish, as a table; see `english` for what its parts are."""

from afterword.core.timeframe.words import Language

DAYS = {
    "the": "el, la, los, las, al día, lo, el día, del día, para el día",
    "of": "de",
    "of the": "del",
    "light": """en, durante, a lo largo, en el transcurso, transcurso, curso, para, por, naturales, natural, mismo,
        misma""",
    # Days and times of day
    "day:0": "hoy, esta tarde, esta noche, esta mañana, hoy mismo, hoy día",
    "day:1": "mañana, mañana mismo",
    "day:2": "pasado mañana",
    "clock:eod": """final del día, fin del día, el final del día, última hora, a última hora, final de la jornada,
        cierre de la jornada, cierre del día""",
    "clock:part": """por la mañana, por la tarde, por la noche, de la mañana, de la tarde, a primera hora, primera
        hora, mediodía, tarde, noche""",
    "clock:23:59": "medianoche",
    # Units, and what stands beside them
    "unit:hour": "hora, horas, h",
    "unit:day": "día, días, dia, dias, días naturales, dias naturales",
    "unit:workday": """días hábiles, día hábil, días laborables, día laborable, dias habiles, dias laborables, días
        laborales, jornadas laborables""",
    "unit:week": "semana, semanas",
    "unit:month": "mes, meses",
    "unit:quarter": "trimestre, trimestres",
    "unit:year": "año, años",
    "number:15 unit:day": "quincena, una quincena",
    "about number:10": "decena, una decena",
    "business": "hábiles, hábil, laborables, laborable, laborales, habiles",
    "weekend": "fin de semana, finde",
    "long weekend": "fin de semana largo",
    "week_of": "semana del, semana que empieza el, semana que comienza el",
    # Which one, which part, how many
    "shift:0": "este, esta, estos, estas, presente, actual, en curso",
    "shift:1": "próximo, próxima, próximos, próximas, proximo, proxima, proximos, proximas, que viene, entrante",
    "shift:2": "siguiente a la próxima",
    "shift:2 unit:week": "semana siguiente a la próxima, semana que viene no la otra, semana después de la próxima",
    "shift:following": "siguiente, siguientes",
    "shift:last": "pasado, pasada, pasados, pasadas, último, última, últimos, últimas, anterior",
    "part:early": """a principios, principios, a principio, comienzos, a comienzos, inicios, a inicios, principio, a
        primeros, primeros""",
    "part:first_half": "primera quincena, primera mitad",
    "part:middle": "a mediados, mediados, a mitad, mitad",
    "part:end": """antes de que acabe, antes de que termine, a finales, finales, a final, final, fin, fines, a fines,
        el fin, segunda quincena, segunda mitad, a últimos, últimos días""",
    "part:end shift:0 unit:week": "finales de semana, a finales de semana, final de semana",
    "part:end shift:0 unit:month": "fin de mes, final de mes, finales de mes, a finales de mes, a final de mes",
    "part:end shift:0 unit:year": "fin de año, final de año, finales de año, a finales de año",
    "part:middle shift:0 unit:week": "a mediados de semana, mediados de semana, a mitad de semana",
    "part:middle shift:0 unit:month": "a mediados de mes, mediados de mes",
    "part:early shift:0 unit:week": "a principios de semana, principios de semana",
    "couple": "par, un par",
    "few": "unos, unas, unos pocos, unas pocas, unos cuantos, unas cuantas, algunos, algunas, pocos, pocas",
    "more": "otra, otro, otras, otros",
    "half": "y media, y medio",
    "about": "aproximadamente, alrededor, más o menos, cerca, hacia, unas aproximadamente, en torno, sobre, aprox",
    # What leads to a day, and what joins two
    "by": "como muy tarde, no más tarde, de aquí a, no después",
    "by:within": """en un plazo, en el plazo, plazo, en un plazo máximo, en el plazo máximo, plazo máximo, dentro, en
        menos, en un máximo, en cuestión""",
    "by:than": "máximo, como máximo, más de, más tarde de, más, hasta un máximo",
    "by the": "de aquí al",
    "by:until": "hasta",
    "by that": "para entonces",
    "before": "antes",
    "after": """después, tras, pasado el, luego de, pasada la, pasadas las, pasados los, justo después, a la vuelta, a
        partir de la semana posterior""",
    "once:when": "cuando",
    "once": "una vez, una vez que, en cuanto, tan pronto como",
    "not_before": "no antes, antes no, al menos, por lo menos",
    "between": "entre",
    "from": "a partir, desde, a contar desde, a contar",
    "to": "a",
    "to the": "al",
    "or": "o, u, o bien",
    "and": "y, e, pero",
    "then": "luego, entonces, después de eso, después de ello, posteriormente, a continuación",
    "that": "eso, esa fecha, ello",
    "later": "más tarde, más adelante",
    # What is no day to come
    "ago": "hace, desde hace",
    "per": "per",
    "every": "cada, todos, todas, semanal, anuales",
    "vague": """pronto, en breve, breve, próximamente, lo antes posible, cuanto antes, tan pronto como sea posible, en
        cuanto podamos, a la mayor brevedad, mayor brevedad, a la brevedad, brevedad, varios días, varias semanas,
        verano, primavera, otoño, invierno, dentro de poco, en su momento, en los días siguientes, a la vuelta de
        vacaciones, días venideros""",
    "vague:day": "próximos días, proximos dias, días que vienen",
    "vague:week": "próximas semanas, proximas semanas, semanas que vienen",
    "vague:month": "próximos meses, proximos meses",
    # Holidays
    "feast:newyear": "año nuevo, nochevieja y año nuevo",
    "after feast:newyear": "el nuevo año, nuevo año",
    "feast:newyearseve": "nochevieja",
    "feast:epiphany": "reyes, día de reyes, los reyes, reyes magos, epifanía",
    "feast:carnival": "carnaval",
    "feast:palm": "domingo de ramos",
    "feast:maundy": "jueves santo",
    "feast:goodfriday": "viernes santo",
    "feast:easter": "semana santa, pascua, domingo de resurrección, vacaciones de semana santa, domingo de pascua",
    "feast:eastermonday": "lunes de pascua",
    "feast:may": "día del trabajo, día del trabajador",
    "feast:assumption": "la asunción, asunción",
    "feast:hispanidad": "el pilar, la hispanidad, hispanidad, fiesta nacional",
    "feast:allsaints": "todos los santos",
    "feast:constitution": "la constitución, día de la constitución",
    "feast:immaculate": "la inmaculada, inmaculada",
    "feast:christmaseve": "nochebuena",
    "feast:christmas": "navidad, la navidad, día de navidad",
    "feast:festive": """navidades, las navidades, las fiestas, fiestas navideñas, vacaciones de navidad, las
        vacaciones de navidad""",
    "feast:holiday": "el festivo, el día festivo, el feriado",
    "unit:day shift:following": "al día siguiente, el día siguiente, día siguiente",
    "feast:lunar": "año nuevo chino, año nuevo lunar",
    "that unit:day": "ese día, ese mismo día, mismo día, aquel día",
    "long:bridged weekend": "puente",
}

CUES = {
    "answer": """respuesta, respuestas, responder, responderemos, responderá, responderán, respondemos, contestar,
        contestaremos, contestación, contestarán, decisión, decisiones, decidir, decidiremos, decidirá, decidirán,
        deciden, decidan, noticias, noticias nuestras, saber, sabremos, sabrás, sabrá, sabrán, diremos, dirán, dirá,
        decir, decirte, decirle, avisar, avisaremos, avisarán, avisaré, avisamos, avisará, informar, informaremos,
        informarán, informará, informaré, informarte, informarle, comunicar, comunicaremos, comunicarán, comunicará,
        notificar, notificaremos, notificarán, resultado, resultados, resolución, resolver, feedback, valoración,
        oferta, novedades, algo, devolución, retorno, paciencia, danos, dennos, denos, esperar, tardará, tardaremos,
        tardar, hacer una oferta, elegir, elegiremos, selección, ponernos en contacto, pondremos en contacto, en
        contacto, nos ponemos en contacto, pondrán en contacto, pondrá en contacto, sabes, sabes nada, sabe nada, saben,
        sepas, sepamos, confirmaremos, te confirmaremos, le confirmaremos, te confirmamos, le confirmamos, te confirmo,
        tomar una decisión, tomaremos una decisión, tomar la decisión, elegido, daremos noticias, damos noticias, te
        cuento, te contamos, contaremos, te contaremos, te aviso, te avisamos, le avisamos, avisarte, avisarle,
        avisaros, al tanto, mantendremos informado, mantendremos informada, mantendremos al tanto, al corriente,
        responderte, responderle, decimos algo, decimos, digo algo, dame, deme, te digo, le digo, te decimos, le
        decimos, contestamos, contesto, te contesto, respondo, te respondo, le confirmo, te comento, te comentamos,
        comunicamos, comunico, notificamos, informo, te informo, te informamos, le informamos, resolvemos, un sí o un
        no, sí o no, tendrás la respuesta, te lo confirmamos, te lo confirmo, sabremos algo, un correo, recibirás un
        correo, recibirá un correo, un mensaje""",
    "contact": """contactar, contactaremos, contactarán, contactará, contactaré, contactamos, contactarte, contactarle,
        llamar, llamaremos, llamarán, llamará, llamaré, llamamos, te llamo, te llaman, llamarte, llamarle, escribir,
        escribiremos, escribirán, escribirá, escribiré, escribirte, correo nuestro, llamada nuestra, mensaje nuestro, de
        nuestra parte, nuestra parte, te llamamos, te llamaré, te llamaremos, le llamamos, te escribimos, te escribo, le
        escribimos, os llamamos, nos comunicaremos, le llamo, le llaman, nos comunicamos, me comunico, me comunicaré,
        comunicaremos contigo, comunicaremos con usted""",
    "write": """escríbenos, escríbeme, escríbanos, escribirnos, escribirme, llámanos, llámame, llámenos, llamarnos,
        llamarme, contáctanos, contáctenos, contactarnos, contactar con nosotros, preguntar, preguntarnos, póngase en
        contacto con nosotros, ponte en contacto, póngase en contacto, ponerte en contacto, ponerse en contacto,
        recuérdanos, recordárnoslo, contacta con nosotros, contacte con nosotros, contacta, contacte""",
    "leave": """no dudes en, no dude en, no dudéis en, puedes, puede, podéis, con toda libertad, siéntete libre de, no
        dudes""",
    "if": "si, en caso de, salvo que, en caso de que, de no",
    "not": "no, ninguna, ningún, nada, sin, nunca, tampoco",
    "event": """entrevista, entrevistas, reunión, reuniones, llamada, videollamada, conversación, charla, encuentro,
        cita, ronda, visita, candidatura, solicitud, recepción de tu candidatura""",
    "process": """otros candidatos, candidatos, candidatas, comité, tribunal, de vuelta, vuelve, vuelva, volvamos,
        volvemos, terminemos, terminamos, terminar, terminen, acabemos, acabamos, entrevistando, entrevistar, proceso,
        se reúne, reúne, reunimos""",
    "other": """empieza, empezar, empezaría, comienza, comenzar, incorporación, incorporarte, fecha de inicio, inicio,
        vacaciones, ausente, festivos, fundada, fundó, fundamos, creada, publicada, publicó, publicamos, inscribiste,
        inscrito, aplicaste, referencias, referencia, documentos, documentación, certificado, certificados, título,
        currículum, cv, salario, sueldo, revisión salarial, bonus, período de prueba, periodo de prueba, preaviso,
        contrato, horario, horarios, abierto, abierta, abiertos, cerrado, cerrada, fecha límite, cierre, congreso,
        feria, evento, factura, prueba, ejercicio, caso práctico, invitación, invitarte, invitamos, invitarle, segunda
        entrevista, próxima entrevista, siguiente entrevista, formación, teletrabajo, clientes, cliente, soporte,
        gracias, agradecemos, encantados, encantado, encantada, un placer, ganas de, nos vemos, hasta luego, hasta
        pronto, experiencia, horas extra, proyecto, mudanza, enviado, fecha, hablamos, comentamos, comentado,
        conocerte, conocerle, tendrá lugar, buen fin de semana""",
    "ask": """por favor, rogamos, le rogamos, te rogamos, envíanos, envíenos, envíe, mándanos, necesitamos tu,
        necesitamos su, necesitamos que, tu respuesta, su respuesta, tu decisión, su decisión, confírmanos,
        confírmenos, confirmar, confirma, podrías, podría, firmar, firmado, remitir, remítanos, tengo que, enviaré,
        mandaré, dinos, díganos, indícanos, indíquenos, tienes hasta, tiene hasta, noticias tuyas, noticias suyas, tus
        noticias, sus noticias, esperamos tu, esperamos su, saber de ti, debes, debe""",
    "past": """decidimos, decidieron, decidió, se fundó, fue fundada, se tomó, escribió, válida, válido, válida hasta,
        oferta caduca, oferta es válida, tu candidatura del, su candidatura del, tu mensaje del, informamos en, se
        decidió""",
    "latest": "a más tardar, como tarde, como mucho, a lo más tardar, a lo sumo",
    "filler:subject": """nosotros, yo, ellos, ella, él, usted, te, le, les, nos, se, os, nuestro, nuestra, esperamos,
        vamos, tendrás, tendrá, tendremos, recibirás, recibirá, daremos""",
    "filler:says": "dijo, dijeron, dice, dicen, me dijo, me dijeron, cree, creen, prometió",
    "filler": """me, que, es, son, será, serán, está, están, estará, hay, ha, han, has, hemos, haya, tener, tengas,
        tenga, dar, darán, darte, darle, van, va, espera, esperan, probablemente, seguramente, quizás, quizá, tal vez,
        normalmente, generalmente, supuestamente, sí, bien, ok, vale, ya, también, todo, equipo, rrhh, recursos
        humanos, recursos, humanos, con, su, tu, sus, tus, recibir, recibido, recibes, recibas""",
    "footer": "darte de baja, darse de baja, newsletter, privacidad, contraseña",
}

SPANISH = Language(
    code="es",
    signs="""el la los las del al de y en un una antes dentro plazo semana semanas día días mes próximo próxima que
        viene a finales principios mediados lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
        abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana hoy hábiles laborables nos te le
        para por con no es se si tras después hasta entre este esta tarde máximo navidad santa quincena pronto breve
        posible horas dos tres cuatro par unos trimestre puente fin pasado lo""",
    numbers="""un/una/uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce,
        quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno/veintiún, veintidós, veintitrés,
        veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta""",
    ordinals="primero/primera/primer, segundo/segunda, tercero/tercera/tercer, cuarto/cuarta, quinto/quinta",
    weekdays="lunes/lun, martes/mar, miércoles/miercoles/mié, jueves/jue, viernes/vie, sábado/sabado/sáb, domingo/dom",
    months="""enero/ene, febrero/feb, marzo, abril/abr, mayo, junio/jun, julio/jul, agosto/ago,
        septiembre/setiembre/sept, octubre/oct, noviembre/nov, diciembre/dic""",
    shy="mar",
    symbols=DAYS | CUES,
)
