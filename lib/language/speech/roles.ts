/**
 * What people are called before their names, by language; `*` stands for any letters there. Where a sentence begins,
 * or nouns have capitals, such a word looks like a first name: "Foreign Minister Ida Berg", «Советник Берга».
 */
export const roles: Readonly<Record<string, string>> = {
  en:
    'minister|secretary|ambassador|president|chancellor|premier|professor|analyst|spokesman|spokeswoman|spokesperson|' +
    'senator|congressman|congresswoman|representative|governor|mayor|general|admiral|colonel|envoy|adviser|advisor|' +
    'chief|director|commissioner|correspondent|historian|expert|leader|chairman|chairwoman|speaker|lawmaker|official|' +
    'head|boss|founder|fellow|host|anchor|reporter|journalist|economist|strategist|diplomat|commander|lawyer|researcher|scholar|author|aide|negotiator|' +
    'judge|justice|justices|sheriff|pastor|rabbi|archbishop|captain|sergeant|lieutenant|alderman|assemblyman|assemblywoman|' +
    'prosecutor|attorney|treasurer|secretary-treasurer|manager|editor|columnist|commentator|pollster|activist|' +
    'candidate|nominee|republican|' +
    'democrat|actor|actress|comedian|filmmaker|whip|recorder|advocate|representatives|senators|ministers|' +
    'wife|husband|son|daughter|brother|sister|critic|ally|supporter|confidant|aides|advisers|officials|predecessor|successor',
  de:
    '*minister|*ministerin|*kanzler|*kanzlerin|*präsident|*präsidentin|*politiker|*politikerin|*sprecher|*sprecherin|' +
    '*chef|*chefin|*botschafter|*botschafterin|*experte|*expertin|*berater|*beraterin|*forscher|*forscherin|*beauftragte|' +
    '*beauftragter|*gesandter|*gesandte|*professor|*professorin|' +
    '*führer|*führerin|*stadtrat|*stadträtin|*landrat|*landrätin|*vermittler|*vermittlerin|*beamter|*beamtin|*offizier|*offizierin|' +
    '*politologe|*politologin|*historiker|*historikerin|*wissenschaftler|*wissenschaftlerin|*ökonom|*ökonomin|' +
    '*abgeordnete|*abgeordneter|*redakteur|*redakteurin|*general|' +
    '*kommissar|*kommissarin|*korrespondent|*korrespondentin|*analyst|*analystin|*diplomat|*diplomatin|*senator|' +
    '*gouverneur|*gouverneurin|*bürgermeister|*bürgermeisterin|*moderator|*moderatorin|*vorsitzende|*vorsitzender|' +
    '*sekretär|*sekretärin|*anwalt|*anwältin|*autor|*autorin|*journalist|*journalistin|premier|*unterhändler|' +
    '*leiter|*leiterin|' +
    '*trainer|*trainerin|*coach|*promoter|*koordinator|*koordinatorin|*schüler|*schülerin|*student|*studentin|' +
    '*experten|*preisträger|' +
    '*preisträgers|*preisträgerin|*verwalter|*verwalters|*ökonomen|*meteorologe|*meteorologin|*gesellschaft|' +
    '*mediziner|*medizinerin|*arzt|*ärztin|*kritiker|*kritikerin|*unternehmer|*manager|*managerin|*direktor|' +
    '*direktorin|' +
    'ehefrau|ehemann|sohn|tochter|bruder|schwester|*vorgänger|*vorgängerin|*nachfolger|*nachfolgerin|*rivale|*kollege|*kollegin',
  fr:
    '*ministre|*président|*présidente|conseiller|conseillère|porte-parole|ambassadeur|ambassadrice|chancelier|professeur|' +
    'maire|analyste|sénateur|sénatrice|général|*député|*députée|secrétaire|émissaire|directeur|directrice|chercheur|' +
    'chercheuse|historien|historienne|politologue|spécialiste|journaliste|chef|cheffe|premier|' +
    'élu|élue|expert|experte|économiste|diplomate|avocat|avocate|procureur|procureure|juge|magistrat|magistrate|' +
    'commissaire|gouverneur|gouverneure|colonel|commandant|commandante|capitaine|négociateur|négociatrice|dirigeant|dirigeante|leader|' +
    'patron|patronne|responsable|délégué|déléguée|représentant|représentante|préfet|préfète|candidat|candidate|opposant|opposante|' +
    'militant|militante|éditorialiste|écrivain|écrivaine|cinéaste|acteur|actrice|chanteur|chanteuse|entraîneur|entraîneuse|médecin|' +
    'roi|reine|prince|pape|archevêque|cardinal|étudiant|étudiante|enseignant|enseignante|' +
    'femme|mari|fille|mère|père|collègue|voisin|voisine|ami|amie|' +
    'épouse|époux|fils|frère|sœur|prédécesseur|successeur|successeure',
  es:
    '*ministro|*ministra|*presidente|*presidenta|canciller|asesor|asesora|portavoz|vocero|vocera|embajador|embajadora|' +
    'secretario|secretaria|senador|senadora|general|profesor|profesora|analista|director|directora|enviado|' +
    'alcalde|alcaldesa|jefe|jefa|politólogo|politóloga|historiador|historiadora|experto|experta|primer|' +
    'diputado|diputada|eurodiputado|eurodiputada|congresista|legislador|legisladora|concejal|gobernador|gobernadora|comisario|comisaria|' +
    'coronel|comandante|capitán|capitana|almirante|fiscal|juez|jueza|abogado|abogada|economista|diplomático|diplomática|investigador|' +
    'investigadora|historiadora|negociador|negociadora|líder|dirigente|representante|delegado|delegada|candidato|candidata|opositor|opositora|' +
    'activista|periodista|corresponsal|escritor|escritora|cineasta|actor|actriz|cantante|entrenador|entrenadora|médico|médica|' +
    'rey|reina|príncipe|papa|arzobispo|cardenal|estudiante|maestro|maestra|mujer|marido|madre|padre|colega|vecino|vecina|amigo|amiga|' +
    'esposa|esposo|hijo|hija|hermano|hermana|predecesor|predecesora|sucesor|sucesora',
  it:
    '*ministro|*ministra|*presidente|premier|consigliere|consigliera|portavoce|ambasciatore|ambasciatrice|segretario|' +
    'segretaria|senatore|senatrice|generale|professore|professoressa|analista|direttore|direttrice|inviato|cancelliere|' +
    'deputato|deputata|eurodeputato|eurodeputata|parlamentare|sindaco|sindaca|governatore|governatrice|commissario|commissaria|colonnello|' +
    'comandante|capitano|ammiraglio|procuratore|procuratrice|giudice|avvocato|avvocata|economista|diplomatico|diplomatica|ricercatore|' +
    'ricercatrice|storico|storica|politologo|politologa|esperto|esperta|negoziatore|negoziatrice|leader|dirigente|rappresentante|delegato|' +
    'delegata|candidato|candidata|oppositore|attivista|giornalista|corrispondente|scrittore|scrittrice|regista|attore|attrice|cantante|' +
    'allenatore|allenatrice|medico|re|regina|principe|papa|arcivescovo|cardinale|studente|studentessa|maestro|maestra|capo|madre|padre|' +
    'collega|vicino|vicina|amico|amica|' +
    'moglie|marito|figlio|figlia|fratello|sorella|predecessore|successore',
  nl:
    '*minister|premier|president|*adviseur|*woordvoerder|*woordvoerster|ambassadeur|*kanselier|*professor|hoogleraar|' +
    '*analist|*deskundige|*gezant|generaal|senator|*leider|*kenner|*correspondent|*secretaris|*voorzitter|' +
    '*minister-president|burgemeester|gouverneur|*commissaris|kolonel|commandant|kapitein|*aanklager|*rechter|advocaat|advocate|' +
    '*econoom|diplomaat|*onderzoeker|*onderzoekster|historicus|politicoloog|politicologe|*expert|*onderhandelaar|*vertegenwoordiger|kandidaat|' +
    '*activist|*journalist|schrijver|schrijfster|*acteur|*actrice|zanger|zangeres|*trainer|*arts|koning|koningin|prins|paus|aartsbisschop|' +
    'kardinaal|student|studente|*directeur|*directrice|*hoofd|*baas|*chef|*Kamerlid|parlementariër|Europarlementariër|*wethouder|' +
    'vrouw|man|moeder|vader|collega|buurman|buurvrouw|vriend|vriendin|' +
    'echtgenote|echtgenoot|zoon|dochter|broer|zus|*voorganger|opvolger',
  pl:
    'prezydent*|premier*|minister|ministra|ministrem|rzecznik*|rzecznicz*|doradc*|ambasador*|kanclerz*|sekretarz*|senator*|' +
    'generał*|profesor*|analityk*|ekspert*|szef|szefa|szefow*|poseł|posła|wysłannik*|politolog*|korespondent*|dyrektor*|' +
    'żona|syn|córka|brat|siostra|poprzednik*|następca|następcy',
  pt:
    '*ministro|*ministra|*presidente|assessor|assessora|porta-voz|embaixador|embaixadora|secretário|secretária|senador|' +
    'senadora|general|professor|professora|analista|diretor|diretora|enviado|chanceler|chefe|primeiro|' +
    'deputado|deputada|eurodeputado|eurodeputada|parlamentar|vereador|vereadora|prefeito|prefeita|governador|governadora|comissário|' +
    'comissária|coronel|comandante|capitão|capitã|almirante|procurador|procuradora|juiz|juíza|advogado|advogada|economista|diplomata|' +
    'pesquisador|pesquisadora|investigador|investigadora|historiador|historiadora|politólogo|politóloga|especialista|negociador|negociadora|' +
    'líder|dirigente|representante|delegado|delegada|candidato|candidata|opositor|opositora|ativista|jornalista|correspondente|escritor|' +
    'escritora|cineasta|ator|atriz|cantor|cantora|treinador|treinadora|médico|médica|rei|rainha|príncipe|papa|arcebispo|cardeal|estudante|' +
    'mulher|mãe|pai|colega|vizinho|vizinha|amigo|amiga|' +
    'esposa|marido|filho|filha|irmão|irmã|antecessor|antecessora|predecessor|sucessor|sucessora',
  ru:
    'президент*|премьер*|министр*|советник*|помощник*|пресс-секретар*|представител*|посол|посла|спецпосланник*|' +
    'канцлер*|секретар*|сенатор*|генерал*|профессор*|аналитик*|эксперт*|глава|главы|депутат*|политолог*|историк*|' +
    'мэр|мэра|лидер*|спикер*|директор*|журналист*|адвокат*|' +
    'жена|жены|муж|сын|дочь|брат|сестра|супруга|предшественник*|преемник*|соперник*',
  uk:
    'президент*|прем’єр*|міністр*|радник*|радниц*|помічник*|речник*|речниц*|пресс-секретар*|прессекретар*|представни*|' +
    'посол|посла|спецпосланн*|канцлер*|секретар*|сенатор*|генерал*|професор*|аналітик*|експерт*|голова|голови|очільни*|' +
    'мер|мера|депутат*|політолог*|історик*|лідер*|спікер*|директор*|журналіст*|керівник*|' +
    'дружина|чоловік|син|донька|брат|сестра|попередник*|наступник*|суперник*',
  sv:
    '*råd|*rådet|*medlare*|*minister*|*president*|*kansler*|*talesperson*|*talesman*|*talesmän|*taleskvinn*|*chef|*chefen|*ambassadör*|*expert*|*rådgivare*|' +
    '*forskare*|*professor*|*analytiker*|*historiker*|*statsvetare*|*ekonom|*ekonomen|*ledamot*|*ledamöter|*politiker*|*redaktör*|' +
    '*general*|*kommissionär*|*korrespondent*|*diplomat*|senator|senatorn|guvernör*|*borgmästare*|*ordförande*|*sekreterare*|*advokat*|' +
    '*författare*|*journalist*|premiär*|*förhandlare*|*ledare|*ledaren|*tränare*|*koordinator*|*elev|*eleven|*student*|*läkare*|*kritiker*|*direktör*|' +
    '*direktor*|*sändebud*|*åklagare*|*domare*|*befälhavare*|*överste*|*kung|*kungen|drottning*|*prins*|*påve*|*ansvarig|*ansvarige|*ansvariga|*vän|*vännen|' +
    'granne*|hustru*|fru|frun|make|maken|maka|son|sonen|dotter|dottern|bror|brodern|syster|systern|mamma|pappa|mor|far|*företrädare*|*efterträdare*|' +
    '*efterträdare|rival*|kollega*|*medarbetare*',
  no:
    'statsråd*|*minister*|*president*|*kansler*|*talsperson*|*talsmann*|*talskvinne*|*sjef|*sjefen|*ambassadør*|*ekspert*|*rådgiver*|*rådgjevar*|' +
    '*forsker*|*professor*|*analytiker*|*historiker*|*statsviter*|*økonom|*økonomen|*representant*|*politiker*|*redaktør*|' +
    '*general*|*kommissær*|*korrespondent*|*diplomat*|senator|senatoren|guvernør*|*ordfører*|*leder|*lederen|*leiar|*leiaren|*sekretær*|*advokat*|' +
    '*forfatter*|*journalist*|premier*|*forhandler*|*trener*|*koordinator*|*elev|*eleven|*student*|*lege|*legen|*kritiker*|*direktør*|' +
    '*utsending*|*aktor*|*dommer*|*oberst*|*konge|*kongen|dronning*|*prins*|*pave*|*ansvarlig|*ansvarlige|*venn|*vennen|*venninne*|nabo*|' +
    'kone|kona|konen|ektemann*|mann|mannen|sønn|sønnen|datter|datteren|bror|broren|søster|søsteren|mor|moren|far|faren|*forgjenger*|*etterfølger*|' +
    'rival*|kollega*|*medarbeider*|*kandidat*|*formann|*formannen',
  da:
    '*minister*|*præsident*|*kansler*|*talsperson*|*talsmand*|*talskvinde*|*chef|*chefen|*ambassadør*|*ekspert*|*rådgiver*|' +
    '*forsker*|*professor*|*analytiker*|*historiker*|*politolog*|*økonom|*økonomen|*medlem|*medlemmet|*politiker*|*ordfører*|*redaktør*|' +
    '*general*|*kommissær*|*korrespondent*|*diplomat*|senator|senatoren|guvernør*|*borgmester*|*formand|*formanden|*forkvinde*|*leder|*lederen|*sekretær*|' +
    '*advokat*|*forfatter*|*journalist*|premier*|*forhandler*|*træner*|*koordinator*|*elev|*eleven|*studerende|*læge|*lægen|*kritiker*|*direktør*|' +
    '*udsending*|*anklager*|*dommer*|*oberst*|*konge|*kongen|dronning*|*prins*|*pave*|*ansvarlig|*ansvarlige|*ven|*vennen|*veninde*|nabo*|' +
    'kone|konen|hustru*|mand|manden|søn|sønnen|datter|datteren|bror|broren|søster|søsteren|mor|moren|far|faren|*forgænger*|*efterfølger*|' +
    'rival*|kollega*|*medarbejder*|*kandidat*|*repræsentant*',
  // Other cases are before somebody else's name, and stand among the prepositions.
  cs:
    'prezident|prezidentka|*premiér|*premiérka|*ministr|*ministryně|mluvčí|kancléř|kancléřka|předseda|*předsedkyně|*předseda|šéf|šéfka|*poradce|*poradkyně|' +
    'velvyslanec|velvyslankyně|*expert|*expertka|*odborník|*odbornice|analytik|analytička|*politolog|*politoložka|historik|historička|' +
    '*ekonom|*ekonomka|profesor|profesorka|poslanec|poslankyně|europoslanec|europoslankyně|senátor|senátorka|*politik|*politička|redaktor|redaktorka|' +
    '*generál|komisař|komisařka|*zpravodaj|*zpravodajka|diplomat|diplomatka|guvernér|guvernérka|starosta|starostka|primátor|primátorka|hejtman|hejtmanka|' +
    '*tajemník|*tajemnice|*advokát|*advokátka|právník|právnička|spisovatel|spisovatelka|autor|autorka|novinář|novinářka|vyjednavač|vyjednavačka|' +
    '*ředitel|*ředitelka|*manažer|*manažerka|*vedoucí|trenér|trenérka|koordinátor|koordinátorka|student|studentka|lékař|lékařka|kritik|kritička|' +
    'zástupce|zástupkyně|*žalobce|*žalobkyně|soudce|soudkyně|plukovník|velitel|velitelka|král|královna|princ|papež|lídr|lídryně|náměstek|náměstkyně|' +
    '*makléř|*makléřka|epidemiolog|epidemioložka|*inženýr|člen|členka|zmocněnec|zmocněnkyně|' +
    'manžel|manželka|syn|dcera|bratr|sestra|matka|otec|partner|partnerka|předchůdce|předchůdkyně|nástupce|nástupkyně|soused|sousedka|kolega|kolegyně|rival|přítel|přítelkyně',
  tr:
    'başkan|*başkanı|*bakan|*bakanı|*sözcü|*sözcüsü|*danışman|*danışmanı|büyükelçi|*büyükelçisi|*müsteşarı|*temsilci|*temsilcisi|*uzman|*uzmanı|' +
    '*profesör|prof|doç|dr|*analist|*analisti|*tarihçi|*ekonomist|*ekonomisti|*milletvekili|*senatör|*senatörü|vali|*valisi|*komutan|*komutanı|general|' +
    'orgeneral|*genel sekreteri|*sekreteri|*müdür|*müdürü|*direktör|*direktörü|*yönetici|*yöneticisi|*avukat|*avukatı|*yazar|*yazarı|*gazeteci|*muhabir|*muhabiri|' +
    '*lider|*lideri|*üye|*üyesi|*koordinatörü|*teknik direktörü|*hoca|*hocası|şansölye|*şansölyesi|kral|kralı|kraliçe|papa|*savcı|*savcısı|*hakim|*yardımcısı|*vekili|' +
    '*komiseri|*araştırmacı|*araştırmacısı|*öğretim üyesi|eşi|oğlu|kızı|kardeşi|babası|annesi|*selefi|*halefi|komşusu|arkadaşı',
  fi:
    'presidentti|*presidentti|*ministeri|pääministeri|*kansleri|*päällikkö|*johtaja|*edustaja|*tutkija|*professori|*asiantuntija|*neuvonantaja|' +
    '*tiedottaja|*puhemies|*suurlähettiläs|*kenraali|*toimittaja|*sihteeri|*neuvottelija|*lähettiläs|*analyytikko|*ekonomisti|*historioitsija|' +
    '*komentaja|*puolustaja|*valmentaja|*senaattori|*kuvernööri|*pormestari|*lakimies|*asianajaja|*kirjailija|*lääkäri|*piispa|*komissaari|' +
    'kuningas|kuningatar|prinssi|paavi|vaimo|aviomies|poika|tytär|veli|sisko|äiti|isä|*edeltäjä|*seuraaja|*kollega|*ystävä',
  hu:
    '*elnök|*elnöke|*miniszter|*minisztere|*kormányfő|*kancellár|*kancellárja|*szóvivő|*szóvivője|*tanácsadó|*tanácsadója|*nagykövet|*nagykövete|' +
    '*képviselő|*képviselője|szenátor|*tábornok|*professzor|*professzora|*elemző|*elemzője|*szakértő|*szakértője|*igazgató|*igazgatója|*vezető|' +
    '*vezetője|*titkár|*titkára|*politológus|*közgazdász|*történész|*polgármester|*polgármestere|*kutató|*kutatója|*újságíró|*újságírója|' +
    '*politikus|*politikusa|*biztos|*biztosa|*főnök|*főnöke|*ügyvéd|*ügyvédje|*író|*orvos|*parancsnok|*parancsnoka|*megbízott|*megbízottja|' +
    'király|királynő|herceg|pápa|felesége|férje|fia|lánya|testvére|anyja|apja|*elődje|*utódja|*barátja',
  ro:
    'președint*|premierul|premier|ministrul|ministra|ministru|cancelar*|purtător* de cuvânt|purtătoar* de cuvânt|consilier*|ambasador*|' +
    'secretar*|senator*|senatoar*|deputat*|general|generalul|profesor|profesorul|profesoara|analist*|expert|expertul|experta|director|directorul|' +
    'directoarea|șef|șeful|șefa|lider|liderul|primar|primarul|istoric|istoricul|politolog*|economist*|jurnalist*|ziarist*|avocat|avocatul|' +
    'avocata|comisar*|guvernator*|emisar*|negociator*|comandant*|medic|medicul|cercetător*|europarlamentar*|parlamentar*|procuror*|judecător*|rege|' +
    'regele|regina|papa|soția|soțul|fiul|fiica|fratele|sora|mama|tatăl|predecesor*|succesor*',
  bg:
    'президент|президентът|президента|премиер|премиерът|премиера|*министър|*министърът|*министърката|канцлер|канцлерът|говорител*|съветник*|' +
    'посланик*|секретар*|сенатор*|депутат*|генерал|генералът|професор|професорът|проф|анализатор*|експерт|експертът|директор|директорът|шефът|' +
    'шеф|лидер|лидерът|кмет|кметът|кметицата|историк|историкът|политолог|политологът|икономист*|журналист*|адвокат|адвокатът|комисар*|губернатор*|' +
    'пратеник*|пратеникът|командир*|лекар|лекарят|евродепутат*|прокурор*|съдия|крал|кралят|кралицата|папата|съпруга|съпругата|съпругът|синът|' +
    'дъщерята|братът|сестрата|майката|бащата|предшественик*|наследник*',
  el:
    'πρόεδρος|πρωθυπουργός|υπουργός|υφυπουργός|καγκελάριος|εκπρόσωπος|σύμβουλος|πρέσβης|πρέσβειρα|γραμματέας|γερουσιαστής|βουλευτής|στρατηγός|' +
    'καθηγητής|καθηγήτρια|αναλυτής|αναλύτρια|ειδικός|διευθυντής|διευθύντρια|αρχηγός|επικεφαλής|ηγέτης|δήμαρχος|ιστορικός|οικονομολόγος|' +
    'δημοσιογράφος|δικηγόρος|επίτροπος|κυβερνήτης|απεσταλμένος|διοικητής|γιατρός|ευρωβουλευτής|εισαγγελέας|δικαστής|βασιλιάς|βασίλισσα|πάπας|' +
    'σύζυγος|γιος|κόρη|αδελφός|αδελφή|μητέρα|πατέρας|προκάτοχος|διάδοχος|πρώην|κ',
  sh:
    'predsjednik|predsjednica|predsednik|predsednica|premijer|premijerka|ministar|ministrica|ministarka|kancelar|kancelarka|glasnogovornik|' +
    'glasnogovornica|portparol|portparolka|savjetnik|savjetnica|savetnik|savetnica|veleposlanik|veleposlanica|ambasador|ambasadorka|tajnik|tajnica|' +
    'sekretar|sekretarka|senator|senatorica|zastupnik|zastupnica|poslanik|poslanica|general|profesor|profesorica|profesorka|analitičar|analitičarka|' +
    'stručnjak|stručnjakinja|direktor|direktorica|direktorka|ravnatelj|šef|šefica|čelnik|čelnica|lider|liderka|gradonačelnik|gradonačelnica|' +
    'povjesničar|istoričar|politolog|politologinja|ekonomist|ekonomista|novinar|novinarka|odvjetnik|odvjetnica|advokat|advokatica|povjerenik|guverner|' +
    'izaslanik|zapovjednik|komandant|liječnik|liječnica|lekar|lekarka|tužitelj|tužilac|sudac|sudija|kralj|kraljica|papa|supruga|suprug|sin|kći|ćerka|' +
    'brat|sestra|majka|otac|prethodnik|nasljednik|naslednik',
  sk:
    'prezident|prezidentka|*premiér|*premiérka|*minister|*ministerka|hovorca|hovorkyňa|kancelár|kancelárka|predseda|predsedníčka|šéf|šéfka|*poradca|' +
    '*poradkyňa|veľvyslanec|veľvyslankyňa|*expert|*expertka|*odborník|*odborníčka|analytik|analytička|*politológ|*politologička|historik|historička|' +
    '*ekonóm|*ekonómka|profesor|profesorka|poslanec|poslankyňa|europoslanec|europoslankyňa|senátor|senátorka|*politik|*politička|redaktor|redaktorka|' +
    '*generál|komisár|komisárka|*spravodajca|*spravodajkyňa|diplomat|diplomatka|guvernér|guvernérka|starosta|starostka|primátor|primátorka|*tajomník|' +
    '*tajomníčka|advokát|advokátka|právnik|právnička|spisovateľ|spisovateľka|autor|autorka|novinár|novinárka|*riaditeľ|*riaditeľka|vedúci|vedúca|' +
    'tréner|trénerka|lekár|lekárka|kritik|kritička|zástupca|zástupkyňa|prokurátor|prokurátorka|sudca|sudkyňa|veliteľ|veliteľka|kráľ|kráľovná|pápež|' +
    'líder|líderka|vyslanec|vyslankyňa|tlmočník|tlmočníčka|manžel|manželka|syn|dcéra|brat|sestra|matka|otec|predchodca|predchodkyňa|nástupca|kolega|kolegyňa|priateľ',
};
