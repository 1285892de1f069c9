import type { Lexicon } from './concepts.ts';

export const it: Lexicon = {
  '~': 'il|lo|la|i|gli|le|l|di|del|della|dello|dei|degli|delle|d|un|una|uno|suo|sua|suoi|sue|tuo|tua|tuoi|tue|per|favore|in|nel|nella|e|o|con|al|alla|ai|alle|a|da|dal|dalla|inserisci|inserire|indichi|indicare|indica|selezioni|seleziona|selezionare|scegli|obbligatorio|facoltativo|opzionale|se|che|qual|quale|quali|qui|descrivi|descriva|descrivere|elenca|elenchi|elencare|mio|mia|si|ci|e|sono|stato|stata|stati|ed|c|su|attualmente|attuali|specificare|specifichi|scriva|compilare|nostro|nostri|lei|cui|eventuali|eventuale',
  '@patient':
    'paziente|dati personali|dati anagrafici|dati paziente|dati del paziente|informazioni personali|anagrafica|assistito|bambino|informazioni sul paziente|generalita',
  '@contact':
    'contatto di emergenza|contatto emergenza|emergenza|persona di contatto|persona da contattare|caso di emergenza|familiare|accompagnatore|tutore|tutore legale|rappresentante|rappresentante legale|parente|caregiver|richiedente|referente familiare|persona di riferimento|genitore|contatto in caso di emergenza|chi compila|compilatore|delegato|familiare di riferimento|parente prossimo|contatto di riferimento|badante|persona di fiducia|contatto familiare|recapito di emergenza',
  '@holder':
    'intestatario|intestatario della polizza|assicurato|contraente|titolare della polizza|titolare polizza|intestatario polizza|titolare assicurazione|assicurato principale|contraente della polizza|titolare',
  '@insurer':
    'assicurazione|compagnia assicurativa|assicurazione sanitaria|dati assicurativi|copertura|polizza sanitaria|assicurativa|informazioni assicurative|fondo sanitario|copertura assicurativa',
  '@referring':
    'medico inviante|medico richiedente|medico prescrittore|medico specialista|medico referente|inviato da|medico attuale|specialista di riferimento|medico di riferimento|oncologo|specialista curante|medico segnalante|medico che la segue|medico che la ha in cura|medico che ha in cura|specialista attuale|specialista inviante|medico proponente|medico specialista curante|oncologo di riferimento|medico ospedaliero',
  '@primary': 'medico di base|medico di famiglia|medico di medicina generale|medico curante|mmg|medico base|pediatra',
  '@doctor': 'medico|dottore|dottoressa|dott|specialista|chirurgo',
  '@other': 'padre|madre|coniuge|marito|moglie|datore di lavoro|farmacia|infermiere|testimone|interprete nome|scuola',
  '!none':
    'password|nome utente|username|captcha|codice di verifica|codice di sicurezza|codice ricevuto|carta di credito|numero di carta|numero carta|intestatario carta|intestatario della carta|titolare della carta|nome sulla carta|scadenza carta|cvv|iban|conto corrente|codice fiscale|partita iva|p iva|pec|codice destinatario|sdi|ricerca|cerca|newsletter|iscriviti|iscrizione newsletter|iscrivimi|codice sconto|codice promozionale|coupon|buono sconto|buono|carta regalo|firma|firma digitale|firma elettronica|sigla|iniziali|non compilare|non riempire|lasciare vuoto|lascia vuoto|lasciare in bianco|chat|offerte|promozioni|pubblicita|ricevere informazioni|ricevere novita|ricevere comunicazioni|ricevere offerte|comunicazioni commerciali|marketing|finalita di marketing|sito web|sito|ricordami|domanda di sicurezza|soprannome|robot|umano|codice sms|codice otp|novita|consigli di salute|numero di previdenza sociale|previdenza sociale|inps',
  '!consent':
    'acconsento|accetto|consenso|autorizzo|dichiaro|ho letto|informativa|informativa privacy|privacy|termini e condizioni|trattamento dei dati|trattamento dati|confermo|presto il consenso|gdpr|consenso informato|presa visione|consapevole|condizioni generali|letto e compreso|comprendo',
  '!skip':
    'come ci ha conosciuto|come ci hai conosciuto|come ha conosciuto|come ha saputo|come hai saputo|conosciuto|dove ha sentito|data preferita|data desiderata|data appuntamento|appuntamento|orario|orario preferito|ora preferita|fascia oraria|giorno preferito|modalita di contatto|metodo di contatto|contatto preferito|come preferisce essere contattato|preferenza di contatto|orario di contatto|sede|sede preferita|struttura preferita|medico preferito|medico desiderato|scegli il medico|scelta del medico|specialista desiderato|wechat|skype|telegram|facebook|instagram|foto|fotografia|fototessera|foto documento|copia del documento|copia del passaporte|copia del passaporto|copia documento|fronte|retro|foto del documento|tessera assicurativa foto|numero iscrizione albo|iscrizione albo|numero ordine|farmacia|budget|metodo di pagamento|modalita di pagamento|fuso orario|nome del padre|nome della madre|datore di lavoro|azienda|nome azienda|ragione sociale|societa|luogo di lavoro|qualifica|etnia|religione|luogo di nascita|comune di nascita|citta di nascita|provincia di nascita|stato di nascita|nazione di nascita|paese di nascita|titolo di studio|istruzione|reddito|figli|numero di figli|data odierna|data di oggi|data firma|data e firma|oggetto|argomento|dolore|livello di dolore|temperatura|pressione|pressione arteriosa|polso|bmi|vaccin*|covid|data di rilascio|rilasciato da|rilasciato il|ente di rilascio|data rilascio|telefono assicurazione|chi sta compilando|sei il paziente|lei e il paziente|per chi|prima visita|tipo di visita|tipo visita|urgenza|urgente|camera|gravidanza|incinta|ultime mestruazioni|ultima visita|data infortunio|data di viaggio|data di arrivo|data di partenza|piano|scala|interno|citofono|note di consegna|frazione|presso|identita di genere|pronomi|nome di elezione|orientamento sessuale|decorrenza|come e venuto a conoscenza|venuto a conoscenza|interno telefono|medico di base telefono asl|asl|azienda sanitaria|esenzione',
  name: 'nome e cognome|nome completo|cognome e nome|nominativo|nome cognome|cognome nome|nome del paziente|nome paziente|nome come da passaporto|nome come sul passaporto|nome intero|destinatario',
  given: 'nome|=nome|nome di battesimo|primo nome|nomi',
  middle: 'secondo nome|altri nomi',
  family: 'cognome|=cognome|cognomi',
  prefix: 'titolo|appellativo|=titolo|trattamento',
  native:
    'nome nella lingua madre|nome in lingua originale|nome in cinese|nome nella lingua originale|nome in caratteri originali|nome in madrelingua|nome nella propria lingua|nome nella grafia originale|nome in alfabeto originale|caratteri originali',
  previous:
    'cognome da nubile|cognome precedente|nome da nubile|cognome alla nascita|cognome di nascita|nome precedente',
  birth: 'nato|nata|data di nascita|nascita|nato il|nata il|nato a il|data nascita|nato a|compleanno',
  day: 'giorno|=giorno|=gg',
  month: 'mese|=mese|=mm',
  year: 'anno|=anno|=aaaa',
  date: 'data|=data|quando|da quando',
  number: 'numero|n|num|nr',
  age: 'eta|eta del paziente|anni|quanti anni',
  sex: 'sesso|genere|sesso biologico',
  marital: 'stato civile',
  occupation: 'professione|occupazione|lavoro|attivita lavorativa|mestiere|impiego',
  email:
    'email|e mail|posta elettronica|indirizzo email|indirizzo e mail|mail|indirizzo di posta elettronica|conferma email|conferma e mail|indirizzo mail',
  phone:
    'telefono|cellulare|numero di telefono|numero di cellulare|recapito telefonico|tel|telefono cellulare|recapito|numero telefono|numero cellulare|telefono mobile|whatsapp|cell|telefono principale|contatto telefonico',
  home: 'telefono fisso|telefono di casa|telefono casa|altro telefono|telefono alternativo|telefono abitazione|telefono secondario|altro recapito|telefono lavoro|secondo telefono|fisso|altro numero|recapito alternativo|telefono ufficio',
  dial: 'prefisso|prefisso internazionale|codice paese|prefisso paese|prefisso telefonico|prefisso nazionale',
  fax: 'fax',
  address:
    'indirizzo|residenza|domicilio|indirizzo di residenza|indirizzo completo|indirizzo di domicilio|luogo di residenza|indirizzo residenza|indirizzo attuale|indirizzo postale|indirizzo abitazione',
  line1:
    'indirizzo 1|via e numero civico|via e numero|indirizzo riga 1|via piazza|via n civico|indirizzo e numero civico|via numero civico|indirizzo e civico|indirizzo via|riga 1',
  line2:
    'indirizzo 2|indirizzo riga 2|appartamento|scala interno|piano interno|dettagli indirizzo|riga 2|informazioni aggiuntive indirizzo|complemento indirizzo|interno scala|edificio',
  street: 'via|piazza|nome della via|strada',
  house: 'numero civico|civico|n civico|nr civico|=numero|=civico',
  city: 'citta|comune|comune di residenza|citta di residenza|localita|citta comune',
  state: 'provincia|regione|stato provincia|prov|provincia di residenza|provincia regione|regione provincia|cantone',
  postal: 'cap|codice postale|c a p|codice avviamento postale|codice di avviamento postale',
  country:
    'paese|nazione|stato|paese di residenza|stato di residenza|nazione di residenza|=stato|paese residenza|paese attuale|paese regione',
  nationality: 'nazionalita|cittadinanza|paese di origine|paese di provenienza',
  language:
    'lingua|lingua madre|lingua preferita|lingua parlata|lingue|lingue parlate|lingua di comunicazione|madrelingua|lingua principale|lingua di preferenza',
  interpreter:
    'interprete|bisogno di un interprete|traduttore|traduzione|mediatore culturale|necessita di interprete|servizio di interpretariato|interpretariato|mediatore linguistico|necessario interprete|bisogno di interprete|mediatore|mediazione linguistica',
  idtype:
    'tipo di documento|tipo documento|tipologia documento|documento di identita tipo|tipologia di documento|tipo di documento di identita|tipo di documento d identita',
  idnumber:
    'passaporto|numero di passaporto|numero passaporto|numero documento|documento di identita|numero del documento|documento|numero del passaporto|n passaporto|n documento|numero di documento|estremi documento|numero documento di identita|documento identita numero|documento d identita',
  idexpiry:
    'scadenza|data di scadenza|scadenza passaporto|scadenza del documento|valido fino al|scadenza documento|valido fino|data scadenza|scadenza del passaporto|validita',
  idcountry:
    'paese di rilascio|paese di emissione|stato di rilascio|rilasciato in|paese emittente|nazione di rilascio|luogo di rilascio|stato che rilascia|paese che ha rilasciato|paese rilascio',
  nid: 'carta d identita|numero carta d identita|carta identita|carta di identita|numero di identita nazionale|numero identificativo nazionale|numero carta di identita|id nazionale|codice identificativo nazionale|numero della carta di identita|identita nazionale|numero della carta identita',
  mrn: 'numero cartella clinica|cartella clinica|numero cartella|codice paziente|numero paziente|id paziente|nosologico|numero nosologico|numero di cartella clinica|numero cartella clinica ospedaliera|n cartella|codice sanitario|identificativo paziente|numero pratica|tessera sanitaria|numero tessera sanitaria|numero di cartella|numero della cartella',
  height: 'altezza|statura|altezza cm',
  weight: 'peso|peso kg|peso corporeo',
  blood: 'gruppo sanguigno|fattore rh|gruppo sanguigno rh',
  relation:
    'parentela|grado di parentela|relazione|rapporto con il paziente|relazione con il paziente|rapporto di parentela|relazione con paziente|rapporto|legame con il paziente|legame|rapporto con paziente|relazione con l intestatario|parentela con il paziente|relazione con l assicurato|rapporto con l assicurato|rapporto con l intestatario|relazione con il contraente|relazione con assicurato|legame di parentela|qualita di',
  hasins:
    'ha un assicurazione|assicurazione si no|possiede un assicurazione|ha assicurazione|ha una polizza|dispone di assicurazione|hai un assicurazione|possiede assicurazione sanitaria|possiede assicurazione|possiede una polizza|ha una copertura|ha una polizza sanitaria|dispone di una polizza|e assicurato|dispone di una copertura|dispone di assicurazione sanitaria',
  insco:
    'compagnia assicurativa|nome assicurazione|assicuratore|nome della compagnia|compagnia|compagnia di assicurazione|fondo sanitario|=assicurazione|nome compagnia|compagnia di assicurazioni|nome dell assicurazione|ente assicurativo|nome compagnia assicurativa|nome della compagnia assicurativa|quale assicurazione|compagnia assicuratrice|istituto assicurativo|societa assicurativa',
  plan: 'piano|tipo di polizza|piano assicurativo|tipo di assicurazione|nome del piano|tipo polizza|prodotto|tipo di copertura|tipologia polizza|nome piano|tipo assicurazione|tipo di piano|piano sanitario',
  member:
    'numero polizza|polizza|numero di polizza|numero tessera|numero assicurato|numero iscritto|n polizza|numero di assicurazione|numero socio|numero tessera assicurativa|numero assicurazione|codice assicurato|id assicurato|codice iscritto|numero membro|numero di tessera|numero identificativo assicurato|numero della polizza',
  group: 'numero gruppo|gruppo|numero di gruppo|polizza collettiva|codice gruppo|numero del gruppo',
  specialty:
    'specialita|specializzazione|branca|disciplina|reparto|area medica|ambito specialistico|specialita medica|specialita richiesta|area specialistica|branca specialistica|ambito|area clinica|settore medico|specialistica',
  hospital:
    'ospedale|clinica|struttura|struttura sanitaria|istituto|centro medico|ospedale attuale|casa di cura|ente|ospedale di riferimento|nome dell ospedale|centro|struttura ospedaliera|struttura di cura|ospedale o clinica|struttura attuale|policlinico|ospedale clinica|studio medico|ospedale struttura|luogo di cura|presidio',
  condition:
    'malattia|patologia|condizione|tipo di tumore|problema di salute|motivo della visita|motivo|motivo della richiesta|motivo del consulto|condizione medica|motivo della consulenza|patologia principale|problema medico|tipo di malattia|malattia principale|tipo di patologia|problema principale|tipo di cancro|motivo principale|quesito patologia|disturbo principale|motivo di consultazione',
  diagnosis:
    'diagnosi|diagnosi attuale|diagnosi principale|diagnosi ricevuta|diagnosi confermata|diagnosticato|diagnosticata|diagnosi nota|diagnosi medica|diagnosi formulata',
  diagdate:
    'data della diagnosi|data diagnosi|data di diagnosi|quando e stata fatta la diagnosi|quando le e stata diagnosticata|anno della diagnosi|data prima diagnosi|diagnosticato il|mese della diagnosi|quando stata diagnosticata|quando diagnosticata|quando ha ricevuto la diagnosi|quando fatta diagnosi|quando ricevuto diagnosi|mese e anno della diagnosi|diagnosi ricevuta il',
  stage:
    'stadio|stadiazione|grado|tnm|gravita|stadio della malattia|stadio malattia|stadio tnm|grado di malattia|stadio del tumore|severita',
  summary:
    'riassunto|descrizione|messaggio|note|commenti|sintesi|descrizione del caso|anamnesi prossima|storia della malattia|il suo caso|situazione attuale|informazioni aggiuntive|riepilogo|storia clinica|anamnesi patologica prossima|decorso|situazione clinica|caso clinico|altre informazioni|osservazioni|condizione attuale|racconta|racconti|storia clinica recente|descrizione della patologia|sintesi del caso|sintesi clinica|descrizione del problema|caso|annotazioni|quadro clinico|la sua situazione|altro da segnalare|ulteriori informazioni|breve descrizione|breve storia|riassunto clinico|storia della patologia|vuole aggiungere',
  symptoms:
    'sintomi|sintomatologia|disturbi|sintomi principali|segni e sintomi|disturbi lamentati|sintomo|disturbi accusati|sintomi presenti|sintomo principale|sintomi accusati',
  onset:
    'inizio dei sintomi|inizio sintomi|data di inizio|esordio|comparsa dei sintomi|insorgenza|quando sono iniziati|primi sintomi|comparsa|data di comparsa|data inizio sintomi|data di insorgenza|data di esordio|quando iniziati|iniziati|cominciati|inizio della malattia|quando sono comparsi|data esordio sintomi',
  history:
    'anamnesi|anamnesi patologica remota|malattie pregresse|patologie pregresse|storia medica|altre patologie|patologie croniche|malattie croniche|comorbilita|altre malattie|anamnesi remota|precedenti patologie|patologie concomitanti|malattie precedenti|storia sanitaria|anamnesi personale|soffre di|condizioni preesistenti|patologie precedenti|precedenti malattie|precedenti medici|malattie passate|patologie note|patologie associate|altre condizioni|ha mai avuto|anamnesi patologica|problemi di salute precedenti|storia clinica pregressa|anamnesi medica',
  famhist:
    'anamnesi familiare|storia familiare|malattie familiari|familiarita|malattie in famiglia|patologie familiari|malattie ereditarie|in famiglia|nella famiglia|precedenti familiari|casi in famiglia|familiari con|familiarita per|parenti con',
  social: 'stile di vita|abitudini|abitudini di vita|anamnesi sociale',
  smoking: 'fumo|fumatore|fuma|fumatrice|tabacco|abitudine al fumo|sigarette|tabagismo',
  alcohol:
    'alcol|consumo di alcol|beve|alcolici|consumo alcol|bevande alcoliche|consuma alcol|assunzione di alcol|alcool|consumo di alcolici|assume alcolici',
  meds: 'anamnesi farmacologica|farmaci|terapia farmacologica|terapia in corso|farmaci assunti|medicinali|terapia domiciliare|assume farmaci|medicine|farmaci in uso|elenco dei farmaci|farmaci attuali|prende farmaci|terapie farmacologiche|elenco farmaci|terapia attuale|terapie in corso|farmaci in corso|assunzione di farmaci|medicinali assunti|farmaci che assume|lista farmaci|terapia farmacologica in corso',
  medname: 'nome del farmaco|nome farmaco|farmaco|medicinale|principio attivo|nome del medicinale|nome medicinale',
  dose: 'dose|dosaggio|posologia dose|quantita dose',
  freq: 'frequenza|posologia|volte al giorno|quante volte|volte al di|frequenza di assunzione|orario di assunzione|somministrazioni',
  allergies:
    'anamnesi allergologica|allergie|allergia|allergie a farmaci|allergico|allergica|intolleranze|allergie farmacologiche|reazioni allergiche|allergie note|allergie alimentari|allergie e intolleranze|allergie farmaci|allergie conosciute',
  surgeries:
    'interventi|interventi chirurgici|operazioni|chirurgia|interventi pregressi|operazioni chirurgiche|ricoveri|interventi subiti|precedenti interventi|interventi precedenti|anamnesi chirurgica|interventi chirurgici pregressi|ricoveri e interventi|operazioni subite|precedenti chirurgici|ricoveri precedenti|pregressi interventi|e stato operato|interventi eseguiti',
  treatments:
    'trattamenti|terapie|cure|trattamento|trattamenti effettuati|terapie effettuate|terapie precedenti|trattamenti precedenti|trattamento attuale|chemioterapia|terapia|cure ricevute|terapie eseguite|trattamenti ricevuti|trattamenti eseguiti|trattamento proposto|terapie pregresse|trattamenti pregressi|terapie ricevute|trattamenti in corso|trattamento in corso|cure effettuate|trattamenti subiti|precedenti terapie|terapia proposta|percorso terapeutico|trattamenti gia effettuati',
  tests:
    'esami|esami effettuati|esami eseguiti|risultati|accertamenti|esami di laboratorio|analisi|indagini|risultati degli esami|esami del sangue|accertamenti diagnostici|esami diagnostici|risultati esami|indagini effettuate|esami recenti|esami svolti|esiti|accertamenti eseguiti|indagini diagnostiche',
  question:
    'si aspetta|aspettative|vorrebbe|desidera|domanda|domande|quesito|quesiti|cosa vorrebbe sapere|domande per lo specialista|richiesta|aspettative|domande per il medico|le sue domande|vorrebbe sapere|vorrebbe chiedere|desidera sapere|desidera chiedere|cosa desidera|cosa si aspetta|dubbi|obiettivo|vuole sapere|vuole chiedere|domande specifiche|domande allo specialista|domande al medico|domande per l esperto|quesito clinico|desidera porre|cosa vorrebbe|aspetta|porre|quesiti per lo specialista|scopo della richiesta|chiarimenti',
  opinion:
    'tipo di consulto|tipo di parere|modalita di consulto|tipo di consulenza|modalita|tipo di servizio|tipo di secondo parere|modalita del consulto|formato del parere|servizio richiesto|forma del parere|modalita di erogazione|tipo di second opinion|tipo consulto|tipo di richiesta|modalita del parere|modalita di consulenza|servizio desiderato|formato del consulto|come desidera ricevere|tipo di opinione|tipo di prestazione|tipologia di consulto|modalita di visita|formato',
  upload:
    'allegati|allega|carica|carica file|documenti|file|allegare|caricare|carica documenti|documentazione|allegato|caricamento|allega documenti|allega file|altri documenti|trascina|carica i file|carica i documenti|scegli file|seleziona file|documento',
  report:
    'referti|referto|relazione medica|relazioni|documentazione medica|documentazione clinica|lettera di dimissione|documenti medici|cartella clinica file|esami allegati|documentazione sanitaria|referti medici|relazione clinica|documenti clinici|carica referti|allega referti|esame istologico|istologico|referti clinici|certificato medico|impegnativa|pdf|esami|relazioni mediche|referti e relazioni|dimissione|biopsia|anatomia patologica|cartelle cliniche|esami del sangue|cartella clinica',
  imaging:
    'immagini|radiografie|tac|risonanza|dicom|lastre|diagnostica per immagini|imaging|rm|immagini diagnostiche|ecografia|risonanza magnetica|immagini dicom|file dicom|radiologia|esami radiologici|scansioni|pet|immagini radiologiche|cd immagini|imaging diagnostico',
  package:
    'zip|pacchetto|archivio|file zip|archivio zip|json|cartella compressa|documentazione completa|pacchetto completo|file compresso',
};
