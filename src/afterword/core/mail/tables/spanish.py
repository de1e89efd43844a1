"""Spanish, as a table; `phrases` says how its lines are read, `evidence` what its signs are for."""

from afterword.core.mail.phrases import Table

GROUPS = {
    "day": "lunes, martes, miércoles, jueves, viernes, mañana",
    "not": "no, ningún, ninguna, nunca, tampoco, ni, ya no",
    "application": """candidatura, solicitud, postulación, perfil, cv, currículum, curriculum, aplicación, candidaturas, currículo, inscripción,
        solicitud de empleo, hoja de vida""",
    "role": "puesto, vacante, posición, empleo, oferta, trabajo, plaza, cargo, prácticas, proceso, beca, oferta de empleo, rol, vacantes",
    "others": """otro candidato, otra candidata, otros candidatos, otras candidatas, otras candidaturas, otra candidatura, otro perfil, otros perfiles,
        otra persona, otras personas, candidato interno, candidata interna, alguien más, otros aspirantes, otro aspirante, otros postulantes,
        perfiles que, candidatos que, candidatos cuyo*, perfiles cuyo*, candidatos cuya*, perfiles más, candidato cuyo*, candidatos con, perfiles con,
        candidato interno, otro postulante, perfil más, candidato más, otra dirección, candidaturas que, candidaturas más, candidatos más""",
    "talk": """entrevista, entrevistas, llamada, videollamada, reunión, conversación, cita, videoconferencia, entrevista telefónica, charla,
        segunda entrevista, primera entrevista, encuentro, entrevista personal, videoentrevista, entrevista virtual, llamada telefónica, entrevista final""",
    "document": """referencias, referencia, cv, currículum, curriculum, carta de presentación, carta de motivación, certificado*, título, títulos,
        expediente, diploma, portafolio, portfolio, documentación, documento, documentos, formulario, cuestionario, dni, nie, pasaporte, expectativas salariales,
        expectativa salarial, pretensiones salariales, disponibilidad, comprobante*, nóminas, vida laboral, permiso de trabajo, notas, muestras,
        expediente académico, copia, número de cuenta, datos, contactos, cartas, pretensión salarial, hoja de vida, constancia*""",
    "send": """enviar, enviarnos, envíanos, envíenos, enviarme, remitir, remitirnos, facilitar, facilitarnos, proporcionar, proporcionarnos, adjuntar,
        completar, rellenar, aportar, compartir, mandar, mandarnos, mandarme, subir, hacernos llegar, indicar, indicarnos, necesitamos, necesitaríamos, falta, faltan, envíe,
        envía, envíes, envíen, hacer llegar, entregar, presentar, facilítanos, remítanos, indícanos, indíquenos, traer, cumplimentar, mándanos,
        mande, nos envíe, nos envíes, comunicarnos, facilite, aporte, devolver, firmar, adjunte, requerimos, solicitamos, precisamos, comparte""",
    "task": "prueba, prueba técnica, test, ejercicio, caso práctico, cuestionario, evaluación, examen, reto, formulario, assessment, prueba online, tarea, pruebas, caso de estudio, encuesta",
    "glad": "placer, alegra, encantados, encantadas, encantado, encantada, contentos, felices, complace, gusto, grato, ilusión, satisfacción, alegría",
    "sorry": "lamentablemente, lamentamos, lamento, desafortunadamente, desgraciadamente, sentimos, siento, infortunadamente, pena, disculpa*, por desgracia",
    "moved": """reprogramar, reprogramada, reprogramado, aplazar, aplazada, aplazado, cancelar, cancelada, cancelado, mover, posponer, pospuesta, pospuesto, cambiar,
        retrasar, retrasada, adelantar, adelantada, trasladar, modificar, anular, anulada, cambio, movida, reagendar, reagendada, postergar, postergada""",
    "proceed": "continuar, continuaremos, continuará, avanzar, avanzaremos, seguir adelante, seguiremos, proseguir, progresar, continúe, seguir, avance, continuas, continúas, sigue, prosigue, continuado, avanzado",
}

SIGNS = {
    "rejection 100": """
        {not} .. avanzar|continuar|seguir .. contigo|usted|tu|su|candidatura, {not} .. contratar*|contrataremos, decidido|decidimos no .. avanzar|continuar|seguir|contratar|contar
        posición|puesto|vacante|plaza .. canceló|cancelaron|cerró|cubrió|congeló|congelada|eliminó|suspendió|anuló, se .. canceló|cubrió|cerró|congeló|suspendió .. puesto|vacante|posición|proceso|búsqueda|plaza
        decidimos|decidido|optamos|optado|decantamos|decantado|elegimos|elegido|escogimos|seleccionamos .. por|a|con .. otra|otro|otros|otras|alguien|candidato*|perfil*
        {not} .. quedaste|resultaste|resultado|quedado|continúas|continuarás|pasaste|sigues|superas, {not} .. eres|es .. perfil|persona|candidat*, sobrecualificad*, {not} .. posible .. continuar|avanzar|ofrecer|contar
        damos|dar|dado por .. cerrado|finalizado|concluido|terminado, fuera de .. proceso, {not} .. adelante, descartad*|descartar* .. candidatura|perfil|solicitud|inscripción|proceso, ha descartado
        lamento|siento|sentimos|lamentamos .. decirte|decirle|comunicar* .. no|otra|otro, {not} .. mejores|buenas .. noticias
        {not} .. {proceed} .. {application|proceso|contigo|usted|candidato|selección|adelante|fase|siguiente|con tu|con su}
        {not} .. seleccionad*, {not} .. elegid*, {not} .. escogid*, {not} .. aceptad*, {not} .. admitid*
        {application} .. {not} .. seleccionad*|elegid*|aceptad*|avanz*|continu*|considerad*|tenida|encaja|ajusta|prosper*|aprobad*|viable|adelante
        {application} .. rechazad*|descartad*|desestimad*|denegad*, descartar|descartado|desestimar|rechazar .. {application|tu|su}
        decidido|decisión|optado|elegido|seleccionado|escogido|decantado|apostado|preferido|elegir|optar|seleccionar|contratado .. {others}
        {proceed} .. con {others}, {others} .. ajust*|encaj*|adecu*|acerc*|adapt*|cercano*|mejor|alinea*, {others} .. seleccionad*|elegid*|contratad*|escogid*
        {role} .. ha sido|fue|está|ya|se ha .. cubierto|cubierta|ocupado|ocupada|cerrado|cerrada|asignado|cancelado|cancelada|suspendido|suspendida
        cubierto|cubierta|cubrir|ocupado .. {role} .. {others}, {role} .. {others}, hemos cubierto, ya .. cubiert*, cancelado|cancelar|cerrado|cerrar .. {role|proceso}
        {not} .. encaja|encajas|ajusta|ajustas|cumple|cumples|adecua|corresponde .. {role|perfil|requisitos|buscamos|necesidades|buscando|exactamente}
        {not} .. ofrecerte|ofrecerle|ofreceros .. {role|empleo|oportunidad|puesto}, {not} .. podemos .. ofrecer*|avanzar|continuar|incorporar*|contar|seleccionar*
        {not} .. contar contigo|con, {not} .. contaremos|contamos, {not} .. adelante .. {application|contigo|usted|proceso|su|tu}, {not} .. siguiente fase|etapa|ronda
        {not} .. formar|formarás|forma|formas parte, {not} .. considerar|considerado|consideraremos|tendremos|tenido|tener .. {application|cuenta}
        {sorry} .. informar*|comunicar*|decir*|notificar* .. {not|otro|otra|otros}, {sorry} .. {not} .. {application|proceso|puesto|seleccionad*|fase|adelante|elegid*|avanz*}
        fuera del|de proceso, hasta aquí .. proceso, finaliza* .. {application|participación}, respuesta .. negativa, {not} .. superado|superaste|pasado|pasas|pasaste|pasa .. {fase|proceso|selección|prueba|etapa|ronda|siguiente}
        {not} .. buenas noticias, proceso .. cancelado|suspendido|cerrado|paralizado .. {definitivamente|sin|role}, congelad* .. contrataci*|vacante*, {not} .. posible .. incorpor*|ofrec*|continu*
        {not} .. has sido .. elegid*, declinar .. {application}, otra persona .. puesto, {not} .. finalista*
    """,
    "rejection 45": """
        dese* .. éxito*|suerte|mejor .. búsqueda|futuro|profesional|carrera|futuros|próximos|trayectoria, mucha suerte|éxito, mucho éxito .. futuro|búsqueda|profesional|carrera|proyectos
        suerte .. búsqueda|futuro|profesional|carrera, éxito* .. búsqueda|futuro|profesional|carrera|trayectoria
    """,
    "rejection 40": """
        {sorry} .. {not}, {sorry} .. informar*|comunicar*|decir*, a pesar .. valor*|experiencia|interés
    """,
    "rejection 30": """
        conserv*|guard*|mantendr*|manten* .. {application|datos|base|bolsa}, base de datos, bolsa de empleo|trabajo|candidatos

        futuras|futuros|próximas|nuevas oportunidades|procesos|vacantes|ofertas|posiciones, anim* .. inscrib*|postul*|aplic*|presentar*|volver, volver a postular*|presentar*|aplicar
        otras vacantes|ofertas|oportunidades

        {not} .. refleja|desmerece|resta|cuestiona

        gran número|cantidad|volumen|numerosas|muchas|muchos|elevado .. {application|candidatos|solicitudes|postulaciones|aspirantes}

        cuidadosa|detenid*|minuciosa|exhaustiva .. revisión|valoración|análisis|evaluación, tras .. valorar|analizar|revisar|evaluar|revisión, después .. revisar|evaluar|analizar|valorar

        decisión .. difícil|fácil, decepcion*
    """,
    "pause 100": """
        pausar|pausado|pausada|pausa|suspender|suspendido|suspendida|detener|paralizado|paralizada|congelado .. proceso|contratación|búsqueda|selección .. hasta|temporal*|otoño|primavera|trimestre|verano|septiembre
        proceso|contratación|búsqueda|selección .. pausa|pausado|suspendido|suspendida|paralizado|stand_by|espera .. hasta|temporal*|otoño|primavera|trimestre|verano|septiembre, en pausa
        pausamos|suspendemos temporalmente
    """,
    "received 100": """
        recib* .. {application|documentos|documentación|prueba|respuestas|referencias|mensaje}, {application} .. recib*|registrad*|enviad*|llegado|completad*|recepción
        acusamos|confirmamos|confirmar .. recepción|recibo, acuse de recibo, confirmación .. {application}, recepción de .. {application}, te has inscrito|postulado, se ha enviado
    """,
    "received 70": """
        gracias .. {application|postularte|postularse|postular|inscribirte|inscribirse|aplicar|inscripción|presentarte|solicitar}, agradec* .. {application|postul*|aplic*|inscri*}
        gracias|agradec* .. interés .. {role|empresa|compañía|unirte|equipo|nosotros|trabajar|formar|oferta}
    """,
    "received 60": """
        revis*|analiz*|valor*|evalu*|estudi* .. {application}, {application} .. revis*|analiz*|valor*|evalu*|estudi*|proceso|curso, en proceso de|revisión|evaluación

        pondremos|pondrá|contactar*|comunicar* .. contigo|usted|contacto|ti, si .. encaja|ajusta|cumple|perfil .. contact*|pondr*|llam*, en caso .. contact*|pondr*
        te|le informaremos|avisaremos|mantendremos|contactaremos|diremos|llamaremos, mensaje|correo automático, no responda|respondas, seguimos .. proceso|evaluando|valorando|revisando|entrevistando
        siguientes|próximos pasos
    """,
    "invitation 100": """
        queremos|quiero|quieren|gustaría|encantaría .. conocerte|conocerle|hablar|entrevistarte|charlar, te|le viene|vendría|va|iría bien, citamos .. entrevista, entrevista .. próximo|lunes|martes|miércoles|jueves|viernes|a_las
        te|le citamos|convocamos|invitamos|esperamos, nos ha gustado tu|su .. perfil|cv|currículum|candidatura
        invit* .. {talk}, invitación .. {talk}, convoc* .. {talk}, citar* .. {talk}, citarte|citarle, queremos|gustaría|querríamos|encantaría|quisiéramos .. {talk|conocerte|conocerle|hablar|conversar|entrevistar*}
        {talk} .. confirmad*|programad*|agendad*|fijad*|prevista|tendrá_lugar|será|queda|el_próximo|el_día|el_lunes|el_martes|el_miércoles|el_jueves|el_viernes, confirm* .. {talk}
        agendar|concertar|programar|coordinar|fijar|organizar|acordar|reservar .. {talk|reunión|hora|horario|cita}
        disponibilidad .. {talk|hablar|llamada|semana|horario*|conocer*|días|día}, disponibilidad para .. {talk}, cuándo|cuando .. vendría|viene|podrías|podría|disponible, estarías|estaría|estás|está disponible|libre
        podrías|podría|puedes|puede .. {talk|el lunes|el martes|el miércoles|el jueves|el viernes|reunirte|venir}, horario* .. {talk|conven*|prefer*|adapt*}, elige|elegir|escoge|selecciona|seleccionar .. horario|hora|fecha|franja|hueco
        siguiente|próxima|segunda|última|nueva fase|ronda|etapa .. {talk|proceso|selección|conocer*|consistirá|será}, pasas|pasado|avanzado|avanzas|superado|pasa .. fase|ronda|etapa|siguiente|final
        has sido|ha sido|fue|fuiste seleccionad*|preseleccionad* .. {talk|entrevista|fase|ronda|etapa|siguiente}, preseleccionad*, {glad} .. conocerte|conocerle|hablar|saludarte, conocerte en persona
        enlace .. {talk}, recordatorio .. {talk}, esperamos .. {talk|el lunes|el martes|el miércoles|el jueves|el viernes}, nos vemos .. lunes|martes|miércoles|jueves|viernes|mañana
    """,
    "change 100": """
        pasar|mover|cambiar|aplazar|posponer|retrasar|adelantar .. {talk|reunión|cita} .. al|para|a|del|jueves|viernes|lunes|martes|miércoles, surgido .. imprevisto|urgencia|reunión, obligad* .. aplazar|cancelar|posponer|cambiar
        {talk} .. aplazad*|pospuest*|cancelad*|reprogramad*|cambiad*, nueva fecha|hora, nuevo horario
        {talk} .. {moved}, {moved} .. {talk}, nueva|otra|nuevo|otro .. fecha|hora|horario|día .. {talk|proponer|proponemos|vendría|parece|adelante}, {not} .. podré|podremos|puedo|podrá|podemos .. {talk}
        imprevisto, {sorry} .. {moved}, en lugar de|del .. {talk|lunes|martes|miércoles|jueves|viernes|las}, cambio de fecha|hora|horario|sala|lugar
    """,
    "request 100": """
        adjunto|adjuntamos|adjunta .. {task}, tienes|tiene hasta .. {day}
        puedes|podrías|puede|podría .. mandar|enviar|pasar|facilitar|adelantar .. referencias|documentación|cv|currículum|título|expediente|pretensiones, necesitamos .. envíes|envíe|copia|documentación|título|expediente
        {send} .. {document}, {document} .. {send}, podrías|podría|puedes|puede|rogamos|por favor .. {send} .. {document}
        realizar|completar|hacer|resolver|rellenar|contestar|cumplimentar .. {task}, {task} .. antes|plazo|adjunt*|enlace|fecha_límite|hasta|completar|realizar
        expectativas|pretensiones salariales, datos de contacto .. referencias|personas|responsables|jefes|supervisores, invit* .. {task}, incompleta|incompleto
        cuáles|cuál .. expectativas|pretensiones|disponibilidad|incorporación
    """,
    "offer 100": """
        ofrecemos|ofrecerte|ofrecerle .. puesto|plaza|trabajo|posición, que te unas|incorpores, que se una|incorpore, enhorabuena|felicidades .. puesto|seleccionad*|equipo|oferta, carta oferta
        {glad} .. ofrecerte|ofrecerle|ofrecer|comunicarte|comunicarle|informarte|informarle|anunciarte|confirmarte .. {role|seleccionad*|elegid*|contrat*|oferta|incorpor*|incorporación}
        ofrecerte|ofrecerle|ofreceros .. {role|contrato|trabajo}, oferta de empleo|trabajo|laboral|formal|económica|firme .. {adjunt|firm|adjunta|adjunto|para|a ti|a usted|aceptar|contrato|será}, carta oferta, carta de oferta, contrato de trabajo|laboral
        has|ha|fue sido seleccionad*|elegid*|aceptad*|contratad* .. para|como|puesto|vacante, el puesto es tuyo|suyo, queremos|deseamos|gustaría .. incorpores|incorpore|contratarte|contratarle|hacerte|hacerle|trabajes
        bienvenido|bienvenida .. equipo|empresa|compañía, {glad} .. incorpor*|unas|una .. equipo, hacerte|hacerle|hemos una oferta, propuesta de contrato|económica|contratación, oferta .. adjunt*|firm*|aceptación|válida
        decidido contratarte|contratarle, te|le ofrecemos .. {role|contrato|salario}
    """,
    "written 100": """
        oferta|contrato|carta|propuesta .. adjunt*|firm*|anex*, adjunt* .. oferta|contrato|carta|propuesta, firmar|firme|firmado|firmada|firmarlo .. devol*|envi*|contrato|oferta|copia, devol* .. firmad*
    """,
    "spoken 100": """
        oferta|contrato|propuesta|carta|documentación .. enviaremos|recibirás|recibirá|llegará|escrito|preparando|seguirá|próximos|formal|mandaremos|enviará
        enviaremos|recibirás|recibirá|mandaremos|preparando|prepararemos|haremos llegar .. oferta|contrato|propuesta|carta, verbal*, por escrito, hablamos|comentamos|conversamos|acordamos por teléfono
    """,
    "mine 60": """
        tu|su perfil|cv|currículum|experiencia, en nuestro proceso|equipo, participar .. proceso

        proceso de selección, la vacante, el puesto, charla .. ayer|semana|lunes
        tu|su .. {application}, tu|su interés|entrevista, interés .. {role|empresa|compañía|equipo|unirte|formar}

        postular*|postulado|postulación|inscribirte|inscrito|candidatura, para el|la puesto|vacante|posición|plaza|cargo

        la|una|tu|su|nuestra entrevista, gracias .. entrevista|reunirte|tiempo|conversación, conocerte|conocerle, proceso de selección

        ofrecerte|ofrecerle .. puesto|trabajo|empleo, puesto de, vacante de, contrato de trabajo
    """,
    "own 60": """
        ingenier*|desarrollador*|analista|técnico|técnica|contable|responsable de, jefe|jefa de proyecto
        referencias, expediente académico, título universitario, prueba técnica, pretensiones|expectativas salariales, caso práctico

        proceso, siguiente|próxima fase|etapa|ronda, videollamada, segunda|primera|próxima entrevista|llamada|fase, carta oferta, incorporación
        puesto|vacante|prácticas

        selección|reclutamiento|recursos_humanos|rrhh|candidato*|candidata*|aspirante*|reclutador*

        entrevista|entrevistas, currículum|curriculum|cv
    """,
    "strange 60": """
        tu vuelo, su vuelo, pasajeros, hotel, embarque, equipaje, aerolínea

        tarjeta, solicitud de crédito, hipoteca, póliza

        admitida en el, admitido en el, facultad, admisión, plaza universitaria

        dueño, propietario, alquilado, inmobiliaria, apartamento

        dentista, clínica dental, receta, consulta médica

        padres, alumnos, niños
        piso|alquiler|inquilino|vivienda|hipoteca|préstamo|crédito|seguro|siniestro

        pedido|envío|factura|pago|reembolso|compra|reserva|billete|paquete

        matrícula|universidad|máster|beca|visado|ayuda|subvención

        suscripción|socio|torneo|asociación
    """,
    "alert 70": """
        nuevas ofertas|vacantes, ofertas de empleo|trabajo .. para|que|recomendadas|cerca|en, alerta de empleo|empleos, empleos|ofertas recomendad*, trabajos para ti|usted
        inscríbete ya|ahora, aplica ahora|ya, ver oferta|ofertas|empleo, empleos similares, ofertas similares

        publicada* hace, últimas ofertas, tus alertas

        está contratando|buscando, termina|completa tu inscripción, quedan .. días .. inscribirte|postular*
    """,
    "outreach 70": """
        tu|su perfil .. linkedin|interesante|interesa|llamado|encontrado|visto, he|hemos visto|encontrado tu|su perfil|cv

        mi|nuestro|nuestros cliente*, para uno de nuestros

        abierto|abierta a .. oportunidad*|propuestas|escuchar, estás|está buscando .. trabajo|cambio|oportunidades, podría interesarte|interesarle, te interesaría|interesa

        consultora|headhunter|empresa de selección|ett

        cv actualizado, currículum actualizado, conoces|conoce .. alguien
    """,
    "marketing 70": """
        darse|darte de baja, cancelar suscripción, ver .. navegador, boletín|newsletter

        oferta|descuento|promoción especial|exclusivo|exclusiva, descuento|rebajas|cupón|prueba gratuita, webinar|curso|podcast|taller

        código de verificación|seguridad|acceso|confirmación, contraseña, verifica|verificar tu|su, tu|su cuenta .. cread*|activ*

        consejos .. entrevista|cv|currículum|carrera, premium
    """,
    "away 100": """
        fuera de la oficina, fuera de oficina, de vacaciones, ausente .. hasta|de|del|oficina, estaré ausente|fuera, estoy ausente|fuera|de vacaciones, respuesta automática
        a mi regreso|vuelta, vuelvo|regreso|volveré|regresaré .. el|lunes|martes|miércoles|jueves|viernes, baja maternal|médica|paternal, acceso limitado .. correo
        reincorporo|reincorporaré
    """,
    "answer 100": """
        decimos|diremos|digo|contamos|contaremos algo, quedan .. entrevistas|candidatos, respuesta|noticias .. semana|{day}
        decisión .. antes|próxim*|semana|esta|este|el|final*|días|pronto, tomar|tomaremos|tomamos|tomará .. decisión, respuesta .. antes|tardar|próxim*|semana|esta|este|el|días|lunes|martes|miércoles|jueves|viernes
        avisaremos|avisaré|diremos|informaremos|contactaremos|contestaremos|responderemos .. antes|próxim*|semana|en|cualquier|el|cuanto|lunes|martes|miércoles|jueves|viernes, seguimos .. proceso|entrevistas|entrevistando|valorando|evaluando, todavía|aún .. decidido|decisión|proceso
    """,
    "seeking 60": """
        mi candidatura|entrevista|currículum|cv|solicitud, me .. rechazaron|descartaron|contrataron|seleccionaron, gracias por invitarme|recibirme, me postulé|inscribí
    """,
    "invitation 80": """
        llamar|llamemos|llamamos|hablar|hablemos|vernos|veamos|conocernos .. {day}, {day} .. llamar|llamemos|hablar|hablemos|vernos|veamos
    """,
}

SPANISH = Table(
    code="es",
    common="el la los las de que y en un una por con para su tu te le nos se es no al del lo ha como más",
    groups=GROUPS,
    signs=SIGNS,
    ifs="si, sin respuesta, de no recibir, entienda, entiende, considere, en caso de, en el caso de, cuando no",
    maybes="solo, sólo, únicamente, consejos, preparar tu, aquellos, los candidatos, las personas, posible, posibles",
    unless="salvo que, a menos que, si no",
    nots="no, ni, nunca, sin, tampoco, ningún, ninguna",
)
