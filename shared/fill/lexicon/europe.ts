import type { Lexicon } from './concepts.ts';

/** Identity words only: Dutch, Polish, Czech, Slovak, Hungarian, Romanian, the Nordic languages, Greek, Turkish, Indonesian and Serbian. */
export const europe: Lexicon = {
  '~': 'uw|het|een|van|podaj|twoj|twoje|vase|vas|zadejte|prosim|az|kerjuk|adja|meg|din|ditt|dit|indtast|anna|syota|το|σας|εισαγετε|lutfen|giriniz|masukkan|anda|unesite|molimo|va rugam|introduceti',
  '!none':
    'wachtwoord|gebruikersnaam|haslo|heslo|jelszo|parola|adgangskode|losenord|passord|salasana|κωδικος προσβασης|sifre|kata sandi|lozinka|zoeken|szukaj|hledat|kereses|cauta|sog|sok|haku|αναζητηση|ara|cari|nieuwsbrief|odber|hirlevel|nyhedsbrev|nyhetsbrev|uutiskirje|kortingscode|kod rabatowy|slevovy kod|kupon|kuponkod|alekoodi|nip|ico|dic|adoszam|cnp|cui|cvr|btw|afm|αφμ|vergi|vergi no|npwp|pib|tc kimlik|pesel|regon|rabatkode|kaartnummer|numer karty|cislo karty|kart numarasi',
  '!skip':
    'bedrijf|bedrijfsnaam|firma|nazwa firmy|cegnev|ceg|companie|firmanavn|foretag|yritys|εταιρεια|firma adi|sirket|perusahaan|nazev firmy|nazov firmy|opmerking|uwagi|poznamka|megjegyzes|observatii|bemaerkning|kommentar|siparis notu|catatan|kecamatan|kelurahan|ilce|mahalle|semt|etaj|scara|bloc|pietro|emelet|ajto|verdieping|hus|sal|okres|powiat|faktura|fakturace',
  name: 'volledige naam|naam|imie i nazwisko|cele jmeno|jmeno a prijmeni|meno a priezvisko|teljes nev|nev|nume complet|nume si prenume|fulde navn|navn|fullstandigt namn|namn|for och efternamn|fornavn og efternavn|nimi|koko nimi|ονοματεπωνυμο|ad soyad|adi soyadi|adiniz soyadiniz|nama lengkap|nama|ime i prezime|nama penerima|alici adi|adresat',
  given:
    'voornaam|imie|jmeno|krestni jmeno|meno|keresztnev|utonev|prenume|fornavn|fornamn|etunimi|ονομα|ad|adiniz|adi|nama depan|ime|vornaam',
  family:
    'achternaam|nazwisko|prijmeni|priezvisko|vezeteknev|csaladnev|nume de familie|nume|efternavn|etternavn|efternamn|sukunimi|επωνυμο|επιθετο|soyad|soyadi|soyadiniz|nama belakang|prezime|nume familie',
  email:
    'e mailadres|adres e mail|emailova adresa|e mailova adresa|email cim|adresa de email|e mail cim|e mail cime|adresa e mail|e mailadresse|e postadress|e post|sahkoposti|sahkopostiosoite|ηλεκτρονικο ταχυδρομειο|eposta|e posta|e posta adresi|alamat email|imejl|mejl|adres email|mailadres|e pasts',
  phone:
    'telefoon|telefoonnummer|mobiel|mobiel nummer|telefon komorkowy|numer telefonu|numer tel|telefonni cislo|telefonne cislo|mobilni telefon|telefonszam|mobilszam|numar de telefon|telefonul|telefonnummer|mobilnummer|mobiltelefon|telefon|mobil|puhelin|puhelinnumero|matkapuhelin|τηλεφωνο|κινητο|κινητο τηλεφωνο|telefon numarasi|cep telefonu|telefonunuz|nomor telepon|nomor handphone|no telepon|no hp|telefonski broj|broj telefona|telefoni|cislo telefonu|mobilni broj|gsm',
  birth:
    'geboortedatum|data urodzenia|datum narozeni|datum narodenia|szuletesi datum|data nasterii|fodselsdato|fodelsedatum|syntymaaika|ημερομηνια γεννησης|dogum tarihi|tanggal lahir|datum rodjenja',
  sex: 'geslacht|plec|pohlavi|pohlavie|nem|sexul|kon|sukupuoli|φυλο|cinsiyet|jenis kelamin|pol',
  address:
    'adres|adresa|cim|lakcim|szallitasi cim|adresse|adress|osoite|katuosoite|lahiosoite|διευθυνση|adresiniz|acik adres|alamat|alamat lengkap|gatuadress',
  line1:
    'straat en huisnummer|ulica i numer|ulica i nr domu|ulice a cislo|ulice a cislo popisne|ulica a cislo|utca hazszam|utca es hazszam|strada si numar|strada si numarul|vej og nummer|vejnavn og husnummer|gate og husnummer|ulica i broj|οδος και αριθμος|utca hazszam|adres regel 1|ulica a cislo domu|ulice a c p|ulica i numer domu',
  line2: 'toevoeging|adresregel 2|kiegeszites|emelet ajto|apartament|huoneisto|daire|daire no',
  street:
    'straat|straatnaam|ulica|ulice|utca|kozterulet|strada|vej|vejnavn|gata|katu|οδος|sokak|cadde|jalan|ulica bb|gade',
  house:
    'huisnummer|numer domu|nr domu|cislo popisne|cislo domu|hazszam|numar|husnummer|husnr|talonumero|αριθμος|bina no|kapi no|nomor rumah|kucni broj|c p|popisne cislo|nr lokalu|numer mieszkania|broj',
  city: 'plaats|woonplaats|stad|miasto|miejscowosc|mesto|obec|mesto obec|telepules|varos|helyseg|oras|localitate|localitatea|by|postnummer og by|stad ort|ort|postort|poststed|kaupunki|postitoimipaikka|paikkakunta|πολη|sehir|il|kota|grad|kota kabupaten|ciudad',
  state: 'provincie|wojewodztwo|kraj region|megye|judet|judetul|lan|fylke|maakunta|νομος|eyalet|provinsi|okrug',
  postal:
    'kod pocztowy|psc|iranyitoszam|irsz|cod postal|postnummer|postnr|postinumero|ταχυδρομικος κωδικας|τκ|posta kodu|kode pos|postanski broj',
  country: 'kraj|zeme|stat|krajina|orszag|tara|land|maa|χωρα|ulke|negara|zemlja|drzava',
  dial: 'landcode|kierunkowy|predvolba|elohivoszam|ulke kodu|kode negara',
};
