import type { Speech } from './speech';

export const fr: Speech = {
  witnesses:
    'médias|presse|source|sources|proche|proches|participant|participants|témoin|témoins|personne|personnes',
  gestures:
    'hausse les épaules|a haussé les épaules|sourit|a souri|pleure|a pleuré|hoche la tête|a hoché la tête|secoue la tête|a secoué la tête|fait la moue',
  freeRelative: 'ce que',
  calls: 'qualifié|qualifie|appelé|appelle|nommé|nomme|décrit|considère',
  asked:
    'interrogé|interrogée|questionné|questionnée|invité|invitée|relancé|relancée|sollicité|sollicitée|pressé|pressée',
  quotes: 'cité|cite|citait|citant|citent',
  talks: 'parlé|parle|parlait|poursuivi|poursuit',
  passive: 'été|est|sont|était|étaient|fut',
  verbs:
    'dit|dite|dits|disait|disent|déclaré|déclarée|déclare|déclarent|affirmé|affirme|affirment|ajouté|ajoute|ajoutent|écrit|' +
    'écrivent|écrivait|' +
    'expliqué|explique|estimé|estime|estiment|résumé|résume|lancé|lance|souligné|souligne|soulignent|' +
    'précisé|précise|' +
    'glissé|glisse|plaidé|plaide|confié|confie|assuré|assure|répondu|répond|demandé|demande|insisté|' +
    'insiste|noté|note|' +
    'rappelé|rappelle|raconté|raconte|soupiré|soupire|conclu|conclut|martelé|promis|promet|reconnu|reconnaît|admis|' +
    'averti|avertit|prévenu|prévient|évoqué|évoque|évoquent|parle|parlé|parlait|qualifié|commenté|' +
    'commente|regretté|ironisé|' +
    'indiqué|indique|jugé|juge|fait valoir|lâché|lâche|relevé|relève|observé|observe|avancé|avance|' +
    'soutenu|soutient|révélé|' +
    'mis en garde|résument|tranché|tranche|confirmé|confirme|signalé|répété|répète|murmuré|rétorqué|nommé|félicité|dénoncé|dénonce|' +
    'salué|salue|critiqué|déploré|déplore|réagi|martèle|fustigé|considère|considéré|' +
    'appelé|appelle|' +
    'réclamé|exigé|annoncé|poursuivi|poursuit|publié|' +
    'constate|constaté|tonne|tonné|renchérit|renchéri|avoue|avoué|souffle|soufflé|tweeté|plaisante|' +
    'plaisanté|ironise|exclame|exclamé|tempère|tempéré|nuance|nuancé|proteste|protesté|réplique|répliqué|' +
    'rétorque|insistent|témoigne|témoigné|détaille|détaillé|argue|argué|analyse|analysé|décrypte|décrypté|' +
    'décrit|décrivait|résumait|estimait|affirmait|assurait|expliquait|concède|concédé|' +
    'remercié|remercie|félicite|condamne|condamné|' +
    "regrette|s'emporte|s'indigne|s'insurge|s'étonne|se félicite|se défend|se désole|fulmine|peste|raille|s'interroge|s'enthousiasme|" +
    'critique|balaie|rassure|suggère|menace|jure|rappelait|soulignait|ajoutait|a tonné|grince|riposte|' +
    "s'inquiète|s'alarme|s'agace|se réjouit|s'est réjoui|s'est alarmé|s'est inquiété|souvient|souvenu|souvenait",
  participles: 'ajoutant|disant|écrivant|déclarant|affirmant|expliquant|estimant|assurant',
  saysAside: true,
  pronouns: 'il|elle|ils|elles|on',
  he: 'il',
  she: 'elle',
  they: 'ils|elles',
  byPronoun: 'selon lui|selon elle|selon ses mots|à ses yeux|pour lui|pour elle',
  accordingTo: "selon|d'après|pour|aux dires de|à en croire|si l'on en croit|dans les mots de",
  between:
    'a|ont|avait|avaient|aussi|encore|ensuite|également|t|samedi|dimanche|lundi|mardi|mercredi|jeudi|' +
    'vendredi|s’est|lui|leur|' +
    "s'|se|s'était",
  prepositions:
    'de|du|des|d|à|au|aux|en|dans|sur|sous|avec|pour|par|contre|après|avant|que|qui|si|quand|un|une|deux|' +
    'trois|plusieurs|chez|vers|entre|devant|derrière|près|' +
    'administration|camp|équipe|clan|gouvernement|entourage|famille',
  openers: 'hier|puis|enfin|or|donc|ainsi|même|seul|seule|déjà|pourtant|ancien|ancienne',
  and: 'et|ou|ni',
  who: 'qui|dont',
  titled:
    'film|livre|roman|chanson|poème|pièce|album|série|titre|titré|intitulé*|mot|expression|terme|' +
    'soi-disant|prétendu*|baptisé*|' +
    'surnommé*|slogan|banderole|pancarte|affiche|mur|formule|exposition|documentaire|opération|mythe',
};

export const es: Speech = {
  witnesses: 'medios|prensa|fuente|fuentes|persona|personas|asistentes|testigo|testigos|participantes',
  gestures:
    'se encoge de hombros|se encogió de hombros|sonríe|sonrió|llora|lloró|asiente|asintió|niega con la cabeza|negó con la cabeza|menea la cabeza|meneó la cabeza',
  freeRelative: 'lo que',
  calls: 'calificó|llamó|describió|considera|consideró|ha calificado|ha llamado|denominó|definió|tachó',
  asked: 'preguntado|preguntada|interrogado|interrogada|consultado|consultada|cuestionado|cuestionada',
  quotes: 'citó|cita|ha citado|citando',
  talks: 'habló',
  indefinite: 'un|una|unos|unas|otro|otra|uno de|una de|varios|varias|algunos|algunas',
  dropsPronouns: true,
  verbs:
    'dijo|dice|dijeron|dicen|afirmó|afirma|aseguró|asegura|declaró|declara|declararon|escribió|escribe|' +
    'añadió|añade|agregó|' +
    'explicó|explica|publicó|señaló|señala|subrayó|sostuvo|sostiene|advirtió|advierte|comentó|comenta|' +
    'preguntó|respondió|' +
    'contó|cuenta|insistió|recordó|reconoció|habló|resumió|concluyó|pidió|exigió|lamentó|bromeó|suspiró|' +
    'indicó|apuntó|' +
    'calificó|expresó|manifestó|reza|prometió|repitió|opina|opinó|llamó|describió|anunció|confesó|ironizó|replicó|' +
    'detalló|precisó|relató|remarcó|recalcó|matizó|destacó|celebró|criticó|denunció|alertó|confirmó|' +
    'considera|consideró|zanjó|' +
    'apostilló|espetó|rememoró|defendió|defiende|' +
    'ha dicho|ha afirmado|ha asegurado|ha declarado|ha escrito|ha añadido|ha agregado|ha explicado|ha publicado|ha señalado|' +
    'ha subrayado|ha sostenido|ha advertido|ha comentado|ha preguntado|ha respondido|ha insistido|ha recordado|' +
    'ha reconocido|ha resumido|ha concluido|ha pedido|ha exigido|ha lamentado|ha indicado|ha apuntado|ha manifestado|' +
    'ha prometido|ha opinado|ha descrito|ha anunciado|había dicho|hubiera dicho|había asegurado|había prometido|ha replicado|ha detallado|ha precisado|ha recalcado|ha matizado|' +
    'ha destacado|ha celebrado|ha criticado|ha denunciado|ha alertado|ha confirmado|ha considerado|ha zanjado|ha defendido|' +
    'resume|apunta|subraya|insiste|recuerda|lamenta|responde|relata|reconoce|confiesa|ironiza|destaca|' +
    'admitió|admite|concluye|zanja|bromea|celebra|detalla|matiza|precisa|exclamó|exclama|sentenció|' +
    'argumentó|argumenta|aclaró|aclara|vaticinó|tuiteó|reiteró|reitera|enfatizó|enfatiza|narró|narra|' +
    'recalca|remarca|elogió|condenó|tachó|contestó|contesta|reflexiona|reflexionó|ha contado|ha admitido|' +
    'ha condenado|ha elogiado|promete|garantiza|garantizó|anuncia|denuncia|alerta|avisa|avisó|reprocha|reprochó|replica|critica|confirma|' +
    'explica|comenta|añade|agrega|indica|pronostica|pronosticó|augura|auguró|reclama|reclamó|remata|remató|reivindica|reivindicó|espeta|' +
    'aplaude|aplaudió|ratifica|ratificó|justifica|justificó|razonó|puntualiza|puntualizó|comunicó|informó|celebra|ha garantizado|ha avisado|' +
    'ha reprochado|ha reclamado|ha rematado|ha comunicado|ha informado|ha justificado',
  participles: 'añadiendo|diciendo|escribiendo|asegurando|afirmando',
  pronouns: 'él|ella|ellos|ellas',
  he: 'él',
  she: 'ella',
  they: 'ellos|ellas|*ron|dicen',
  byPronoun: 'según él|según ella|en sus palabras',
  accordingTo: 'según|de acuerdo con|en palabras de|a decir de',
  between:
    'lo|la|los|las|nos|me|le|les|ha|han|había|también|después|luego|ayer|hoy|el lunes|el martes|el miércoles|el jueves|el viernes|' +
    'el sábado|el domingo|se',
  prepositions:
    'de|del|a|al|en|con|por|para|sobre|contra|desde|hasta|tras|ante|que|si|cuando|un|una|dos|tres|varios|' +
    'entre|como|sin|junto|bajo|' +
    'administración|gobierno|equipo|entorno|familia|campaña',
  openers: 'ayer|hoy|entonces|así|solo|sólo|incluso|mientras tanto',
  and: 'y|e|o|ni',
  who: 'que|quien|cuyo',
  titled:
    'película|libro|novela|canción|poema|obra|álbum|serie|título|titulad*|palabra|expresión|término|' +
    'llamad*|supuest*|presunt*|' +
    'apodad*|lema|eslogan|pancarta|cartel|muro|pared|fórmula|exposición|documental|operación|mito',
};

export const it: Speech = {
  witnesses: 'media|stampa|fonte|fonti|persona|persone|presenti|testimone|testimoni|partecipanti',
  gestures:
    'fa spallucce|sorride|ha sorriso|piange|annuisce|ha annuito|scuote la testa|ha scosso la testa|alza le spalle',
  freeRelative: 'quello che|quella che|ciò che|quelli che',
  calls: 'definito|definisce|chiamato|chiama|descritto',
  asked: 'interpellato|interpellata|interrogato|interrogata|sollecitato|sollecitata',
  quotes: 'citato|cita|citò|citando',
  passive: 'stato|stata|stati|state|viene|venne',
  indefinite: "un|un'*|una|uno|alcuni|alcune|altri|altre",
  dropsPronouns: true,
  helped: '*to|*so',
  verbs:
    'ringraziato|ringrazia|fa sapere|fanno sapere|fatto sapere|detto|dice|dicono|disse|dichiarato|dichiara|affermato|afferma|aggiunto|aggiunge|scritto|scrive|' +
    'spiegato|spiega|' +
    'sottolineato|sottolinea|osservato|risposto|risponde|chiesto|ricordato|raccontato|racconta|concluso|' +
    'commentato|commenta|' +
    'precisato|avvertito|ribadito|sostiene|parlato|annunciato|scherzato|definito|definisce|assicurato|assicura|replicato|replica|' +
    'ribadisce|avverte|precisa|sostenuto|dichiarò|affermò|aggiunse|rispose|spiegò|ammesso|ammette|promesso|promette|osserva|' +
    'ripetuto|confermato|conferma|insistito|insiste|chiama|chiamato|rilanciato|twittato|esclamato|concordato|ribattuto|parla|' +
    'riassume|riassunto|sintetizza|chiosa|chiosato|conclude|lamenta|lamentato|scherza|ammonisce|ammonito|' +
    'auspica|auspicato|ritiene|scrivono|affermano|sostengono|diceva|elogiato|criticato|condannato|' +
    'messo in guardia|sbotta|sbottato|confida|confidato|rivela|rivelato|riferito|riferisce|evidenziato|' +
    'evidenzia|rimarcato|rimarca|sottolineano|ricorda',
  participles: 'aggiungendo|dicendo|scrivendo|spiegando',
  pronouns: 'lui|lei|egli|ella|loro|essi',
  he: 'lui|egli',
  she: 'lei|ella',
  they: 'loro|essi|*ono|*ano',
  byPronoun: 'secondo lui|secondo lei|a suo dire|nelle sue parole',
  accordingTo: 'secondo|a detta di|stando a|nelle parole di',
  between:
    'lo|la|lo ha|la ha|ha|hanno|aveva|anche|poi|ancora|ieri|oggi|sabato|domenica|lunedì|' +
    'si è|si sono|è|si',
  prepositions:
    "di|del|della|dei|degli|delle|dello|dell'*|a|al|alla|all'*|ai|agli|alle|in|nel|nella|nell'*|con|per|da|dal|dalla|dall'*|su|sul|sull'*|" +
    "tra|fra|accanto|contro|dopo|che|se|quando|un|un'*|una|uno|" +
    'due|tre|alcuni|come|senza|' +
    'amministrazione|governo|staff|squadra|entourage|famiglia',
  openers: 'ieri|oggi|così|infine|intanto|già',
  and: 'e|ed|o|né',
  who: 'che|cui',
  titled:
    'film|libro|romanzo|canzone|poesia|opera|serie|titolo|intitolat*|parola|espressione|termine|' +
    'cosiddett*|presunt*|slogan|striscione|cartello|muro',
};

export const pt: Speech = {
  witnesses: 'mídia|imprensa|fonte|fontes|pessoa|pessoas|presentes|testemunha|testemunhas|participantes',
  freeRelative: 'o que|aquilo que',
  calls: 'chamou|classificou|descreveu|classifica|considera|considerou',
  asked: 'questionado|questionada|perguntado|perguntada|confrontado|confrontada',
  quotes: 'citou|cita|citando',
  passive: 'sido|foi|foram',
  indefinite: 'um|uma|uns|umas|outro|outra|vários|várias|alguns|algumas',
  dropsPronouns: true,
  verbs:
    'disse|diz|disseram|afirmou|afirma|declarou|declara|escreveu|escreve|acrescentou|acrescenta|explicou|' +
    'explica|ressaltou|destacou|alertou|comentou|perguntou|respondeu|contou|conta|lembrou|reconheceu|' +
    'dito|falou|resumiu|concluiu|pediu|anunciou|garantiu|sublinhou|chamou|classificou|classifica|frisou|frisa|salientou|realçou|' +
    'assegurou|assegura|reiterou|enfatizou|apontou|advertiu|observou|indicou|replicou|rebateu|admitiu|prometeu|confirmou|insistiu|' +
    'insiste|considerou|considera|defendeu|defende|descreveu|publicou|avaliou|avalia|criticou|elogiou|lamentou|ironizou|referiu|recorda|recordou|lembra|' +
    'garante|promete|pede|exige|alerta|critica|lamenta|acusa|acusou|anuncia|avisa|avisou|confirma|revela|revelou|desabafa|desabafou|reage|' +
    'reagiu|questiona|questionou|comenta|responde|ressalta|destaca|aponta|esclarece|esclareceu|disparou|relata|relatou|narrou|informou|' +
    'informa|completou|completa|ponderou|brincou|argumenta|argumentou|sustenta|sustentou|sugeriu|justifica|justificou|resume|conclui|' +
    'admite|acredita|ressalva|ressalvou|vincou|atirou|agradeceu',
  participles: 'acrescentando|dizendo|escrevendo|afirmando',
  pronouns: 'ele|ela|eles|elas',
  he: 'ele',
  she: 'ela',
  they: 'eles|elas|*ram',
  byPronoun: 'segundo ele|segundo ela|nas suas palavras',
  accordingTo: 'segundo|de acordo com|nas palavras de|conforme',
  between: 'lhe|lhes|também|depois|ainda|tinha|havia|hoje|ontem|no sábado|no domingo|se',
  prepositions:
    'de|do|da|dos|das|a|ao|à|em|no|na|com|por|pelo|pela|para|sobre|contra|após|perante|entre|que|se|quando|um|uma|dois|três|' +
    'vários|como|sem|' +
    'administração|governo|equipa|equipe|entorno|família|campanha',
  openers: 'ontem|hoje|assim|até|entretanto',
  and: 'e|ou|nem',
  who: 'que|quem|cujo',
  titled:
    'filme|livro|romance|canção|poema|título|intitulad*|palavra|expressão|termo|chamad*|suposto|suposta|' +
    'lema|faixa|cartaz',
};
