import type { Lexicon } from './concepts.ts';

export const de: Lexicon = {
  '~': 'der|die|das|den|dem|des|ein|eine|einen|einer|eines|ihr|ihre|ihren|ihrem|ihrer|ihres|bitte|eingeben|angeben|auswahlen|wahlen|wahlen sie|geben|sie|pflichtfeld|optional|erforderlich|falls|wenn|und|oder|in|im|fur|mit|zu|zur|zum|von|vom|bei|am|an|auf|aus|ich|mein|meine|meiner|meinen|hier|es|ist|sind|beschreiben|nennen|eintragen|ausfullen|haben|werden|wurde|wurden|welche|welcher|welches|freiwillig|uns|ggf|evtl|u|sich|als|nach|alle|so|dass|etwas|bereits|derzeit|aktuell',
  '@patient':
    'patient|patientin|personliche daten|angaben zur person|zur person|patientendaten|angaben zum patienten|personliche angaben|patienten|kind|daten des patienten|patient in|patienteninformationen',
  '@contact':
    'notfallkontakt|kontaktperson|ansprechpartner|angehorige|angehoriger|notfall|bezugsperson|vertrauensperson|erziehungsberechtigte|erziehungsberechtigter|gesetzlicher vertreter|betreuer|begleitperson|antragsteller|vertreter|bevollmachtigte|bevollmachtigter|im notfall|notfallkontaktperson|nachste angehorige|vormund|ausfullende person|notfallperson|sorgeberechtigter|sorgeberechtigte|begleitung|anfragende person|anfragender|notfall zu benachrichtigen|zu benachrichtigende person|elternteil|anspruchspartner',
  '@holder':
    'versicherungsnehmer|versicherter|hauptversicherter|versicherte|versicherte person|mitversicherung uber|versicherungsinhaber|policeninhaber|versicherungsnehmerin|hauptversicherte',
  '@insurer':
    'versicherung|krankenkasse|krankenversicherung|versicherungsdaten|kostentrager|versicherungsangaben|zusatzversicherung|angaben zur versicherung',
  '@referring':
    'uberweisender arzt|zuweisender arzt|einweisender arzt|zuweiser|uberwiesen durch|uberwiesen von|behandelnder arzt|behandelnde arztin|facharzt|uberweisende arztin|derzeitiger arzt|behandelnder facharzt|behandelnder onkologe|uberweiser|einweiser|aktueller behandler|behandelnde arzte|uberweisende praxis|behandler|zuweisende arztin',
  '@primary': 'hausarzt|hausarztin|hausarztliche|hausarztpraxis|allgemeinarzt',
  '@doctor': 'arzt|arztin|doktor|mediziner|spezialist|chirurg|onkologe|praxis arzt',
  '@other': 'vater|mutter|ehepartner|ehemann|ehefrau|arbeitgeber|apotheke|dolmetscher name|zeuge|schule|pflegedienst',
  '!none':
    'passwort|kennwort|benutzername|benutzerkennung|nutzername|captcha|sicherheitscode|bestatigungscode|verifizierungscode|prufcode|tan|kreditkarte|kreditkartennummer|kartennummer|karteninhaber|kartenprufnummer|cvv|iban|bic|kontonummer|bankverbindung|kontoinhaber|sozialversicherungsnummer|rentenversicherungsnummer|steuer id|steuernummer|steueridentifikationsnummer|steuer identifikationsnummer|ust id|umsatzsteuer|uid nummer|suche|suchen|suchbegriff|newsletter|abonnieren|gutschein|gutscheincode|rabattcode|aktionscode|unterschrift|digitale unterschrift|signatur|unterzeichnet|initialen|kurzel|nicht ausfullen|leer lassen|frei lassen|freilassen|feld leer|chat|werbung|angebote|angebote erhalten|informationen erhalten|neuigkeiten|werbliche|marketing|webseite|website|homepage|internetseite|angemeldet bleiben|sicherheitsfrage|spitzname|einmalcode|sms code|zeichen aus dem bild|roboter|mensch|ahv nummer|ahv|e card nummer',
  '!consent':
    'ich stimme|stimme zu|einwilligung|einwilligen|willige ein|einverstanden|akzeptiere|datenschutz|datenschutzerklarung|datenschutzbestimmungen|agb|gelesen|einverstandnis|ich bestatige|bestatige|schweigepflicht|schweigepflichtentbindung|zustimmung|nutzungsbedingungen|versichere|erklare|zur kenntnis|entbinde|teilnahmebedingungen|behandlungsvertrag',
  '!skip':
    'wie haben sie von uns|von uns erfahren|wie sind sie auf uns|auf uns aufmerksam|aufmerksam geworden|woher kennen|wunschtermin|termin|terminwunsch|wunschdatum|bevorzugter termin|terminart|uhrzeit|bevorzugte uhrzeit|kontaktart|bevorzugte kontaktaufnahme|kontaktaufnahme|kontaktweg|bevorzugter kontaktweg|erreichbarkeit|beste zeit|anrufzeit|ruckrufzeit|standort|bevorzugter standort|wunscharzt|gewunschter arzt|arzt auswahlen|wechat|skype|telegram|facebook|instagram|foto|passfoto|lichtbild|kopie des ausweises|passkopie|ausweiskopie|ausweisfoto|kopie des reisepasses|vorderseite|ruckseite|versichertenkarte foto|lanr|bsnr|arztnummer|betriebsstatte|apotheke|budget|zahlungsart|zahlungsweise|zeitzone|name des vaters|name der mutter|arbeitgeber|firma|firmenname|unternehmen|ethnie|religion|konfession|geburtsort|geburtsland|bildung|schulabschluss|einkommen|kinder|anzahl kinder|anzahl der kinder|heutiges datum|datum der unterschrift|datum unterschrift|ort datum|betreff|thema|schmerzen|schmerzskala|temperatur|blutdruck|puls|bmi|impf*|covid|ausstellungsdatum|ausgestellt am|ausstellende behorde|ausgestellt von|telefon der versicherung|wer fullt|sind sie der patient|sind sie patient|fur wen|erstbesuch|erstvorstellung|terminart|art des termins|neupatient|dringlichkeit|dringend|zimmer|schwanger*|letzte regel|letzter besuch|letzter arztbesuch|unfalldatum|unfalltag|reisedatum|ankunft|anreisedatum|abreise|stockwerk|etage|lieferhinweise|packstation|postnummer|abteilung firma|geschlechtsidentitat|pronomen|rufname|position|adressart|durchwahl|beginn der versicherung|gultig ab|wahlleistung*|einzelzimmer|stadtteil|pflegegrad|staatl|ausgefullt von',
  name: 'name|vor und nachname|vorname und nachname|vollstandiger name|name vorname|vorname nachname|nachname vorname|name und vorname|vorname und name|name des patienten|patientenname|ganzer name|name wie im pass|name wie im reisepass|voller name|vorname name|vor und zuname|vor nachname',
  given: 'vorname|vornamen|=vorname|rufname vorname',
  middle: 'zweiter vorname|weitere vornamen|zweitname|mittelname',
  family: 'nachname|familienname|zuname|=nachname|nachnamen',
  prefix: 'anrede|titel|akademischer titel|=anrede|=titel|anrede titel',
  native:
    'name in muttersprache|name in originalschrift|name in landessprache|name in ihrer muttersprache|name in chinesischer schrift|name in originalschreibweise|name in eigener schrift|originalschrift|chinesischer name',
  previous: 'geburtsname|madchenname|fruherer name|fruherer nachname|geb name|fruhere namen|geborene',
  birth: 'geburtsdatum|geburtstag|geboren|geboren am|geb datum|geburt|geb am|geb dat',
  day: 'tag|=tag|=tt',
  month: 'monat|=monat|=mm',
  year: 'jahr|=jahr|=jjjj',
  date: 'datum|=datum|wann|seit wann',
  number: 'nummer|nr|no',
  age: 'alter|alter in jahren|wie alt|lebensalter',
  sex: 'geschlecht|geschlecht laut ausweis|biologisches geschlecht',
  marital: 'familienstand|zivilstand|personenstand',
  occupation: 'beruf|tatigkeit|ausgeubter beruf|berufliche tatigkeit|beschaftigung',
  email:
    'e mail|email|mail|e mail adresse|emailadresse|mailadresse|mail adresse|email adresse|e mail wiederholen|elektronische post|e mailadresse',
  phone:
    'telefon|telefonnummer|handy|mobil|mobiltelefon|handynummer|mobilnummer|tel|rufnummer|mobilfunknummer|tel nr|telefon nr|telefon mobil|kontakttelefon|telefon tagsuber|mobilfunk|handy nr|natel|telefonisch erreichbar',
  home: 'festnetz|telefon privat|telefon festnetz|festnetznummer|weitere telefonnummer|privattelefon|telefon 2|alternative telefonnummer|telefon geschaftlich|telefon dienstlich|weitere rufnummer|zweite telefonnummer',
  dial: 'landervorwahl|landesvorwahl|vorwahl land|landercode|vorwahl|internationale vorwahl',
  fax: 'fax|faxnummer|telefax',
  address:
    'adresse|anschrift|wohnanschrift|wohnadresse|postanschrift|vollstandige adresse|wohnsitz|heimatadresse|privatadresse|vollstandige anschrift|aktuelle adresse|postadresse',
  line1:
    'strasse und hausnummer|strasse hausnummer|strasse nr|strasse und nr|adresszeile 1|adresse 1|strasse u hausnummer|strasse haus nr|strasse und haus nr|strassenadresse',
  line2:
    'adresszusatz|adresszeile 2|adresse 2|zusatz|zusatzliche adresse|wohnung|adresserganzung|c o|wohnungsnummer|appartement|zusatzliche adressangaben|zusatzliche angaben',
  street: 'strasse|strassenname|gasse',
  house: 'hausnummer|hausnr|haus nr|hnr|=nr|=nummer|haus nummer|nr hausnummer',
  city: 'ort|stadt|wohnort|stadt ort|=ort|gemeinde|ortschaft',
  state: 'bundesland|kanton|region|provinz|staat|bundesstaat|bundesland kanton',
  postal: 'plz|postleitzahl|=plz',
  country:
    'land|wohnsitzland|aufenthaltsland|=land|land region|heimatland|land des wohnsitzes|wohnland|herkunftsland wohnsitz',
  nationality: 'staatsangehorigkeit|nationalitat|staatsburgerschaft|herkunftsland',
  language:
    'sprache|muttersprache|bevorzugte sprache|sprachen|sprachkenntnisse|gesprochene sprache|kommunikationssprache|gesprochene sprachen|korrespondenzsprache',
  interpreter:
    'dolmetscher|dolmetscher benotigt|dolmetscher erforderlich|ubersetzer|brauchen dolmetscher|ubersetzung benotigt|dolmetscherdienst|dolmetscherin|dolmetschung|benotigen dolmetscher|dolmetscher in|sprachmittlung|ubersetzung',
  idtype:
    'ausweisart|art des ausweises|dokumentart|art des dokuments|dokumenttyp|ausweistyp|ausweisdokument|art des ausweisdokuments|identitatsdokument',
  idnumber:
    'reisepass|passnummer|reisepassnummer|ausweisnummer|dokumentennummer|reisepass nr|pass nr|nummer des reisepasses|ausweis nr|dokumentnummer|pass oder ausweisnummer|reisepass oder personalausweisnummer|pass ausweisnummer|ausweis passnummer|nummer des ausweises|nummer des dokuments',
  idexpiry:
    'gultig bis|ablaufdatum|gultigkeit|pass gultig bis|reisepass gultig bis|ablaufdatum des passes|gultigkeitsdatum|gultig bis datum|ablauf|ablaufdatum des reisepasses',
  idcountry:
    'ausstellendes land|ausstellungsland|ausgestellt in|land der ausstellung|ausstellungsstaat|ausstellender staat|passland',
  nid: 'personalausweis|personalausweisnummer|personalausweis nr|nationale id|nationale identitatsnummer|identitatskarte|id nummer|identifikationsnummer|nummer des personalausweises|nationale identifikationsnummer',
  mrn: 'patientennummer|patienten nr|patienten id|fallnummer|krankenaktennummer|aktennummer|pat nr|krankenakte nummer|patientenkennung|aufnahmenummer|fall nr|patientenaktennummer|krankenblattnummer|patientenakte|akten nr|klinik nummer|patienten nummer|patientennr',
  height: 'grosse|korpergrosse|grosse cm|grosse in cm',
  weight: 'gewicht|korpergewicht|gewicht kg|gewicht in kg',
  blood: 'blutgruppe|rhesusfaktor|blutgruppe rhesus',
  relation:
    'beziehung|beziehung zum patienten|verhaltnis zum patienten|verwandtschaftsverhaltnis|verhaltnis|verwandtschaftsgrad|beziehung zum versicherten|verwandtschaft|beziehung zu ihnen|verhaltnis zum versicherten|verhaltnis zum versicherungsnehmer|beziehung zum versicherungsnehmer|beziehung zur patientin|verwandtschaftsverhaltnis zum patienten',
  hasins:
    'versichert|krankenversichert|sind sie versichert|haben sie eine versicherung|krankenversicherung vorhanden|haben sie eine krankenversicherung|versicherungsstatus|versicherung vorhanden|besteht eine krankenversicherung|besteht versicherung|sind sie krankenversichert|besteht krankenversicherung',
  insco:
    'versicherungsgesellschaft|name der versicherung|name der krankenkasse|krankenkasse|krankenversicherer|versicherer|=versicherung|=krankenversicherung|name der krankenversicherung|versicherungsunternehmen|versicherung name|privatversicherung name|kasse|kostentrager name',
  plan: 'tarif|versicherungsart|art der versicherung|versicherungstarif|versicherungsmodell|plan|versicherungsprodukt|versicherungstyp|versicherungsverhaltnis|tarifname',
  member:
    'versicherungsnummer|versichertennummer|mitgliedsnummer|policennummer|versicherten nr|versicherungsschein|polizzennummer|versicherungsscheinnummer|krankenversicherungsnummer|kv nummer|versicherten id|krankenversichertennummer|mitglieds nr|police nr|versicherungsnr|versicherungs nr|vertragsnummer|policen nr',
  group: 'gruppennummer|gruppenvertrag|gruppenvertragsnummer|gruppen nr',
  specialty:
    'fachrichtung|fachgebiet|fachbereich|fachabteilung|klinik abteilung|abteilung|medizinisches fachgebiet|disziplin|gewunschte fachrichtung|fachgebiet fachrichtung|spezialisierung|medizinischer fachbereich',
  hospital:
    'krankenhaus|klinik|klinikum|praxis|krankenhaus klinik|spital|medizinische einrichtung|einrichtung|behandelnde klinik|name der klinik|name des krankenhauses|behandelndes krankenhaus|praxis klinik|klinik praxis|behandlungsort|praxisname|arztpraxis|klinik krankenhaus',
  condition:
    'erkrankung|krankheit|beschwerdebild|krebsart|art der erkrankung|gesundheitsproblem|anlass|grund der vorstellung|grund des besuchs|vorstellungsgrund|erkrankung bezeichnung|hauptproblem|anliegen|grund der anfrage|medizinisches problem|grunderkrankung|art der krebserkrankung|anlass der vorstellung|haupterkrankung|aktuelle erkrankung',
  diagnosis:
    'diagnose|diagnosen|aktuelle diagnose|hauptdiagnose|gestellte diagnose|bestehende diagnose|gesicherte diagnose|arztliche diagnose|diagnostiziert|bisherige diagnose|diagnose icd',
  diagdate:
    'datum der diagnose|diagnosedatum|diagnose gestellt am|wann wurde die diagnose gestellt|diagnosestellung|erstdiagnose|diagnose am|diagnose seit|zeitpunkt der diagnose|jahr der diagnose|monat der diagnose|datum der erstdiagnose|diagnose gestellt|datum der diagnosestellung|erstdiagnose datum|wann diagnose gestellt',
  stage:
    'stadium|krankheitsstadium|tumorstadium|grad|tnm|schweregrad|tnm klassifikation|tumorklassifikation|staging|stadium der erkrankung',
  summary:
    'zusammenfassung|beschreibung|nachricht|bemerkungen|anmerkungen|kommentar|krankengeschichte|fallbeschreibung|schilderung|krankheitsverlauf|sonstiges|mitteilung|ihr anliegen|verlauf|falldarstellung|medizinische zusammenfassung|kurze beschreibung|weitere informationen|weitere angaben|anamnese aktuell|aktuelle anamnese|situation|schildern|zusatzliche informationen|ergebnis zusammenfassung|weitere hinweise|hinweise|krankheitsgeschichte|ihre nachricht|ihre situation|fallzusammenfassung|sachverhalt|gesundheitliche situation|jetzige anamnese|bisheriger verlauf|kurze zusammenfassung',
  symptoms:
    'symptome|beschwerden|aktuelle beschwerden|aktuelle symptome|hauptbeschwerden|jetzige beschwerden|derzeitige beschwerden|symptomatik|hauptsymptome|beschwerde|leiden',
  onset:
    'beginn der beschwerden|beginn der symptome|seit wann|beschwerden seit|erste symptome|erkrankungsbeginn|beginn der erkrankung|krankheitsbeginn|symptome seit|auftreten|symptombeginn|beschwerdebeginn|erstmals aufgetreten|datum des beginns|wann begannen|begannen|begonnen',
  history:
    'vorerkrankung*|begleiterkrankung*|vorerkrankungen|anamnese|krankheiten|fruhere erkrankungen|chronische erkrankungen|begleiterkrankungen|medizinische vorgeschichte|vorgeschichte|bestehende erkrankungen|weitere erkrankungen|nebendiagnosen|medizinische anamnese|chronische krankheiten|bekannte erkrankungen|frühere krankheiten|fruhere krankheiten|eigenanamnese|vorbestehende erkrankungen|leiden sie unter|andere erkrankungen|krankenvorgeschichte|gesundheitliche vorgeschichte|grunderkrankungen|medizinische geschichte|bekannte vorerkrankungen|sonstige erkrankungen|hatten sie jemals',
  famhist:
    'familienanamnese|erkrankungen in der familie|erbkrankheiten|familiare erkrankungen|krankheiten in der familie|familiare vorbelastung|familiengeschichte|in der familie|familiare belastung|familiare vorgeschichte|blutsverwandte',
  social: 'lebensgewohnheiten|lebensstil|sozialanamnese|gewohnheiten',
  smoking: 'rauchen|raucher|rauchen sie|nikotin|tabak|tabakkonsum|raucherstatus|nikotinkonsum|raucherin|zigaretten',
  alcohol: 'alkohol|alkoholkonsum|trinken sie alkohol|alkohol konsum|trinken alkohol|alkoholische getranke',
  meds: 'medikament*|medikation*|arznei*|medikamente|medikation|aktuelle medikamente|aktuelle medikation|dauermedikation|medikamentenliste|arzneimittel|einnahme von medikamenten|eingenommene medikamente|nehmen sie medikamente|medikamenteneinnahme|regelmassige medikamente|medikationsplan|nehmen medikamente|medikamentose therapie|medikament|dauermedikamente',
  medname: 'name des medikaments|medikamentenname|wirkstoff|praparat|medikament name|arzneimittel name|handelsname',
  dose: 'dosis|dosierung|starke|wirkstarke|einzeldosis|menge dosis',
  freq: 'haufigkeit|wie oft|einnahmehaufigkeit|mal taglich|einnahme|einnahmezeit|einnahmeschema|einnahmeintervall|einnahmezeiten|pro tag',
  allergies:
    'unvertraglichkeit*|allergie*|allergisch|unvertraglichkeiten|medikamentenallergie|allergien gegen medikamente|medikamentenunvertraglichkeiten|bekannte allergien|arzneimittelallergien|allergische reaktionen|allergien und unvertraglichkeiten',
  surgeries:
    'operationen|operation|fruhere operationen|bisherige operationen|voroperationen|eingriffe|chirurgische eingriffe|operative eingriffe|op|ops|operiert|krankenhausaufenthalte|durchgefuhrte operationen|vergangene operationen|stationare aufenthalte',
  treatments:
    'vorbehandlung*|therapieverfahren|behandlungen|behandlung|bisherige behandlung|bisherige behandlungen|therapie|therapien|bisherige therapie|bisherige therapien|vorbehandlung|aktuelle behandlung|erhaltene therapien|chemotherapie|erfolgte behandlungen|laufende behandlung|erhaltene behandlungen|bisher durchgefuhrte behandlungen|bisher erfolgte|behandlungen bisher|vorbehandlungen|empfohlene therapie|aktuelle therapie|therapieverlauf',
  tests:
    'untersuchungen|befunde text|untersuchungsergebnisse|durchgefuhrte untersuchungen|laborwerte|ergebnisse|bisherige untersuchungen|diagnostik|tests|untersuchung|testergebnisse|erfolgte untersuchungen|bisherige diagnostik|laborbefunde|laborergebnisse|befunde und untersuchungen',
  question:
    'mochten sie wissen|mochten wissen|erwarten|erwartung|wissen|frage|fragen|ihre fragen|fragestellung|ihre frage|fragen an den arzt|fragen an den spezialisten|fragen an den experten|was mochten sie wissen|erwartungen|wunsch|was erhoffen|ziel der zweitmeinung|konkrete fragen|mochten sie wissen|mochten wissen|mochten fragen|fragen an|was mochten|erhoffen|erwarten|offene fragen|ihre anfrage|anfrage|ziel|konkrete fragestellung|beantwortet',
  opinion:
    'art der zweitmeinung|art der beratung|art der konsultation|form der zweitmeinung|beratungsform|art der leistung|gewunschte leistung|konsultationsart|art der sprechstunde|format der zweitmeinung|gewunschte form|zweitmeinung als|art der stellungnahme|gutachten als|form der beratung|art der anfrage|zweitmeinungsart|beratungsart|leistung',
  upload:
    'hochladen|dateien|dokumente|anhange|anhang|datei|dateien hochladen|unterlagen|upload|datei auswahlen|anlagen|datei anhangen|dateien auswahlen|dokumente hochladen|unterlagen hochladen|weitere dokumente|medizinische unterlagen|hierher ziehen|dateianhang|weitere unterlagen',
  report:
    'befunde|arztbriefe|arztbrief|arztberichte|befundberichte|berichte|entlassungsbrief|laborbefund|befund|medizinische befunde|bericht|befundbericht|entlassbrief|arztbericht|pathologiebericht|pathologie|medizinische berichte|krankenakte|pdf|uberweisung|histologie|patientenakten|krankenunterlagen|pathologiebefund|entlassungsbericht',
  imaging:
    'bildgebung|rontgenbilder|ct|mrt|bilder|dicom|aufnahmen|rontgen|bilddaten|radiologie|scans|radiologische bilder|bildmaterial|mrt bilder|pet|ct bilder|ultraschall|bilddateien|schnittbilder',
  package: 'zip|archiv|paket|gesamtpaket|zip datei|komplette akte|json|datenpaket|zip archiv|vollstandige akte',
};
