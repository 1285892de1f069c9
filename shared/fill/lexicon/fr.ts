import type { Lexicon } from './concepts.ts';

export const fr: Lexicon = {
  '~': 'le|la|les|l|d|de|du|des|un|une|votre|vos|notre|merci|veuillez|saisir|saisissez|entrer|entrez|indiquer|indiquez|renseignez|choisir|choisissez|selectionnez|selectionner|obligatoire|facultatif|optionnel|requis|si|ou|en|au|aux|a|pour|par|dans|avec|mon|ma|mes|qu|que|vous|est|il|c|s|y|ici|precisez|decrivez|listez|quel|quelle|quels|quelles|etes|j|ai|sur|t|sont|ce|cette',
  '@patient':
    'patient|patiente|informations personnelles|donnees personnelles|vos coordonnees|informations du patient|identite du patient|a propos de vous|vous concernant|malade|enfant|etat civil du patient',
  '@contact':
    'personne a contacter|contact d urgence|urgence|cas d urgence|personne de confiance|personne a prevenir|contact urgence|proche|accompagnant|accompagnateur|tuteur|tuteur legal|representant legal|representant|aidant|parent|demandeur|personne contact|contact familial|personne qui remplit|responsable legal|a prevenir|personne de contact|proche a contacter|remplie par|membre de la famille',
  '@holder':
    'assure|titulaire|titulaire du contrat|titulaire de l assurance|souscripteur|assure principal|titulaire de la police|preneur d assurance|titulaire de la carte d assurance',
  '@insurer':
    'assurance|assureur|mutuelle|assurance maladie|complementaire|caisse|securite sociale caisse|couverture|assurance sante|prise en charge',
  '@referring':
    'medecin adresseur|medecin referent|medecin prescripteur|medecin correspondant|adresse par|medecin specialiste|medecin qui vous suit|medecin actuel|specialiste actuel|medecin qui vous adresse|oncologue|medecin demandeur|oncologue referent|medecin envoyeur|medecin adressant|medecin qui suit|praticien adresseur|medecin hospitalier|specialiste referent|medecin specialiste qui vous suit|specialiste qui vous suit|medecin qui vous prend en charge',
  '@primary':
    'medecin traitant|medecin de famille|generaliste|medecin generaliste|mon medecin traitant|medecin de premier recours',
  '@doctor': 'medecin|docteur|specialiste|chirurgien|praticien',
  '@other':
    'pere|mere|conjoint|conjointe|epoux|epouse|employeur|pharmacie|infirmiere|interprete nom|temoin|banque|ecole|notaire',
  '!none':
    'mot de passe|identifiant|nom d utilisateur|captcha|code de verification|code de securite|code recu|numero de carte|carte bancaire|carte de credit|titulaire de la carte|nom sur la carte|cryptogramme|cvv|iban|rib|bic|numero de securite sociale|securite sociale|n securite sociale|nir|numero fiscal|siret|siren|tva|recherche|rechercher|lettre d information|newsletter|s abonner|abonnement|m inscrire|code promo|code promotionnel|code de reduction|code reduction|bon de reduction|carte cadeau|signature|signature electronique|initiales|paraphe|ne pas remplir|ne remplissez pas|laisser vide|laissez ce champ vide|laissez vide|chat|publicite|offres|offres commerciales|promotions|recevoir des informations|recevoir nos offres|recevoir la newsletter|recevoir des offres|recevoir actualites|actualites|prospection|site web|site internet|se souvenir de moi|question secrete|pseudo|pseudonyme|code sms|robot|humain|code a usage unique|carte vitale|numero carte vitale',
  '!consent':
    'j accepte|accepte|je consens|consens|consentement|j autorise|autorise|politique de confidentialite|conditions generales|j ai lu|ai lu|rgpd|donnees personnelles soient|je certifie|certifie|je declare|declare|je confirme|protection des donnees|consentement eclaire|traitement de mes donnees|je comprends|mentions legales|reconnais avoir|atteste',
  '!skip':
    'comment avez vous connu|comment nous avez vous connu|comment avez vous entendu|entendu parler|connu notre|nous avez connu|date souhaitee|heure souhaitee|date de rendez vous|rendez vous|date du rendez vous|creneau|disponibilite*|jour souhaite|moyen de contact|mode de contact|contact prefere|preference de contact|comment souhaitez vous etre contacte|heure d appel|meilleur moment|moment pour vous appeler|site prefere|etablissement souhaite|medecin souhaite|choisir un medecin|choix du medecin|praticien souhaite|wechat|skype|telegram|facebook|instagram|photo|photo d identite|copie du passeport|copie de la piece d identite|photo de la carte|piece d identite recto|recto|verso|carte d assurance photo|numero rpps|rpps|numero adeli|adeli|pharmacie|budget|mode de paiement|moyen de paiement|fuseau horaire|nom du pere|nom de la mere|employeur|entreprise|societe|raison sociale|nom de l entreprise|poste|origine ethnique|religion|lieu de naissance|ville de naissance|pays de naissance|departement de naissance|commune de naissance|niveau d etudes|revenus|enfants|nombre d enfants|date du jour|date de signature|objet|sujet|douleur|niveau de douleur|temperature|tension|tension arterielle|pouls|imc|vaccin*|covid|date de delivrance|delivre le|delivre par|date d emission|telephone de l assurance|qui remplit|etes vous le patient|remplissez vous ce formulaire|pour qui|premiere visite|premiere consultation|type de visite|type de rendez vous|nouveau patient|urgent|degre d urgence|chambre|grossesse|enceinte|dernieres regles|derniere consultation|date d accident|date de voyage|date d arrivee|etage|digicode|interphone|instructions de livraison|batiment|suffixe|poste telephonique|identite de genre|pronoms|prenom d usage|orientation sexuelle|genre prefere|date d effet|lieu dit|pharmacie habituelle',
  name: 'nom et prenom|nom prenom|nom complet|prenom et nom|prenom nom|nom du patient|noms et prenoms|nom et prenoms|nom|nom sur le passeport|nom tel qu il figure sur le passeport|nom entier|identite',
  given: 'prenom|prenoms|=prenom|premier prenom',
  middle: 'deuxieme prenom|second prenom|autres prenoms|2eme prenom|autre prenom|deuxiemes prenoms',
  family: 'nom de famille|nom d usage|=nom|nom usuel|nom famille|nom marital',
  family2: 'second nom de famille|deuxieme nom de famille',
  prefix: 'civilite|titre|=civilite',
  native:
    'nom dans votre langue|nom en langue maternelle|nom dans la langue d origine|nom en caracteres chinois|nom original|nom en ecriture d origine|nom en caracteres',
  previous: 'nom de naissance|nom de jeune fille|ancien nom|nom patronymique|nom d origine|nom precedent',
  birth: 'date de naissance|naissance|ne e le|ne le|nee le|date naissance|anniversaire',
  day: 'jour|=jour|=jj',
  month: 'mois|=mois|=mm',
  year: 'annee|=annee|=aaaa',
  date: 'date|=date|quand|depuis quand',
  number: 'n|numero|no|num|n°',
  age: 'age|age du patient|age annees|quel age',
  sex: 'sexe|genre|sexe biologique|sexe a la naissance',
  marital: 'situation familiale|etat civil|situation matrimoniale|statut marital|etat matrimonial|statut matrimonial',
  occupation: 'profession|metier|activite professionnelle|emploi|situation professionnelle',
  email:
    'email|e mail|courriel|adresse email|adresse e mail|adresse electronique|mail|adresse mail|adresse courriel|courrier electronique|confirmer email|confirmez votre email|confirmation email|confirmation de l adresse',
  phone:
    'telephone|tel|portable|mobile|numero de telephone|telephone portable|telephone mobile|numero de portable|numero de mobile|gsm|telephone principal|numero telephone|whatsapp|tel portable|joindre',
  home: 'telephone fixe|fixe|telephone domicile|telephone du domicile|autre telephone|telephone secondaire|tel fixe|second telephone|telephone professionnel|telephone bureau|numero fixe',
  dial: 'indicatif|code pays|indicatif pays|indicatif du pays|indicatif telephonique|prefixe|indicatif international',
  fax: 'fax|telecopie',
  address:
    'adresse|adresse postale|adresse complete|domicile|adresse du domicile|adresse personnelle|lieu de residence|adresse de residence|adresse actuelle',
  line1:
    'adresse ligne 1|adresse 1|numero et rue|numero et nom de rue|rue et numero|numero et voie|n et rue|numero voie|numero et nom de la rue|numero et libelle de voie|n et voie',
  line2:
    'complement d adresse|complement|adresse ligne 2|adresse 2|appartement|appt|residence batiment|complement adresse|apt|appartement etage',
  street: 'rue|voie|nom de rue|nom de la rue|libelle de voie|nom de voie',
  house: 'numero de rue|numero de maison|numero de voie|numero dans la rue|n de rue|no de rue',
  city: 'ville|commune|localite|ville de residence',
  state: 'region|province|departement|canton|etat|etat province|region departement|etat region|province etat',
  postal: 'code postal|cp|npa',
  country: 'pays|pays de residence|pays region|pays actuel|pays ou vous residez|residez vous',
  nationality: 'nationalite|citoyennete|pays d origine|nationalites',
  language:
    'langue|langue maternelle|langue preferee|langue parlee|langues parlees|langue de communication|langue principale|langue de preference|langue souhaitee',
  interpreter:
    'interprete|besoin d un interprete|traducteur|besoin de traduction|interpretariat|service d interprete|besoin interprete|interprete necessaire|services d interpretation|besoin traducteur',
  idtype:
    'type de piece d identite|type de document|type de piece|nature de la piece|type piece identite|piece d identite type|type de document d identite|nature du document',
  idnumber:
    'passeport|numero de passeport|numero passeport|n de passeport|numero de piece d identite|numero de document|numero du document|piece d identite|numero d identite|numero piece d identite|n passeport|numero de la piece|numero de la piece d identite|document d identite',
  idexpiry:
    'date d expiration|expiration|date de validite|valable jusqu au|valide jusqu au|fin de validite|date d expiration du passeport|expire le|validite du passeport|date fin de validite|valable jusqu',
  idcountry:
    'pays de delivrance|pays emetteur|pays d emission|pays du passeport|pays delivrance|delivre en pays|pays qui a delivre',
  nid: 'carte d identite|carte nationale d identite|cni|numero cni|numero de carte d identite|identite nationale|numero d identification nationale|numero carte nationale|cin|numero national d identite|numero national',
  mrn: 'numero de dossier|numero dossier|ipp|numero patient|numero de patient|nip|numero de dossier medical|identifiant patient|n dossier|dossier patient numero|numero d hospitalisation|numero dossier medical|dossier medical numero|identifiant permanent du patient|n de dossier|numero du dossier|dossier hospitalier',
  height: 'taille|taille cm|taille en cm',
  weight: 'poids|poids kg|poids en kg',
  blood: 'groupe sanguin|rhesus|groupe sanguin et rhesus|groupe sanguin rhesus',
  relation:
    'lien de parente|lien avec le patient|relation avec le patient|lien|relation|parente|lien familial|lien avec patient|relation avec patient|qualite du contact|lien avec l assure|relation avec l assure|lien parente|lien de parente avec|lien avec le titulaire|lien avec la personne',
  hasins:
    'avez vous une assurance|assurance oui non|beneficiez vous d une assurance|couvert par une assurance|disposez vous d une assurance|avez une assurance|avez vous une mutuelle|possedez vous une assurance|avez assurance|disposez assurance|beneficiez assurance|avez mutuelle|avez vous une assurance maladie|avez vous une assurance sante',
  insco:
    'compagnie d assurance|nom de l assurance|nom de l assureur|organisme d assurance|caisse d assurance|nom de la mutuelle|mutuelle|=assurance|=assureur|compagnie|organisme|nom assurance|caisse maladie|societe d assurance|nom de la compagnie|caisse de maladie|assurance maladie',
  plan: 'formule|type de contrat|plan|type d assurance|nom du contrat|type de couverture|contrat type|produit|regime|formule d assurance|nom du plan|type de plan',
  member:
    'n de contrat|n contrat|n assure|n d assure|numero d adherent|numero de police|numero de contrat|numero d assure|numero de membre|numero d assurance|n adherent|n de police|numero police|numero adherent|numero assure|numero de mutuelle|numero de carte d assurance|n contrat|matricule|police d assurance|identifiant assure|n d assure|n d adherent',
  group: 'numero de groupe|groupe|numero groupe|numero de collectif|contrat groupe|contrat collectif',
  specialty:
    'specialite|specialite medicale|service|discipline|specialite souhaitee|domaine medical|departement medical|domaine|service medical|service souhaite|specialite demandee|specialite concernee|quelle specialite',
  hospital:
    'hopital|clinique|etablissement|centre hospitalier|etablissement de sante|hopital actuel|centre de soins|nom de l hopital|hopital ou clinique|structure|lieu d exercice|cabinet|etablissement hospitalier|hopital d origine|hopital clinique|centre medical|etablissement actuel',
  condition:
    'maladie|pathologie|affection|probleme de sante|type de cancer|motif de consultation|motif|probleme medical|type de maladie|motif de la consultation|motif de la demande|maladie principale|pathologie concernee|probleme principal|motif principal|pathologie principale|raison de la consultation',
  diagnosis:
    'diagnostic|diagnostic actuel|diagnostic principal|diagnostique|diagnostic pose|diagnostic etabli|diagnostic confirme|diagnostics|diagnostic medical|diagnostic initial',
  diagdate:
    'date du diagnostic|date de diagnostic|diagnostique le|quand le diagnostic|date diagnostic|annee du diagnostic|quand avez vous ete diagnostique|mois du diagnostic|date du premier diagnostic|quand a ete pose le diagnostic',
  stage:
    'stade|stade de la maladie|grade|tnm|gravite|stade tnm|stade du cancer|severite|classification tnm|degre de gravite',
  summary:
    'racontez|racontez nous|expliquez votre situation|decrivez votre situation|resume|resume medical|description|message|commentaire|commentaires|histoire de la maladie|resume du cas|votre situation|situation medicale|remarques|informations complementaires|votre histoire|votre cas|resume clinique|historique de la maladie|situation actuelle|description du cas|observations|autre information|resume de votre|votre situation medicale|presentation du cas|anamnese|situation clinique|autres informations|autre chose|notes|maladie actuelle|evolution|precisions|resume de la situation|etat actuel|description de votre|votre message',
  symptoms:
    'symptomes|symptomes actuels|plaintes|plainte principale|signes|symptome|symptomatologie|principaux symptomes|douleurs ressenties|motif symptomes|doleances',
  onset:
    'debut des symptomes|date d apparition|depuis quand|date de debut|apparition des symptomes|debut de la maladie|premiers symptomes|date de debut des symptomes|date des premiers symptomes|symptomes ont ils commence|apparus|debut symptomes|ont commence',
  history:
    'antecedents|antecedents medicaux|antecedents personnels|maladies anterieures|autres maladies|maladies chroniques|historique medical|pathologies associees|comorbidites|antecedents de sante|passe medical|histoire medicale|problemes de sante anterieurs|dossier medical antecedents|souffrez vous|maladies passees|autres pathologies|maladies antecedentes|autres problemes de sante|affections chroniques|avez vous deja eu|antecedents pathologiques|antecedents cliniques',
  famhist:
    'antecedents familiaux|histoire familiale|maladies familiales|maladies dans la famille|antecedents hereditaires|maladies hereditaires|dans votre famille|dans la famille|heredite|famille ont',
  social: 'mode de vie|habitudes|habitudes de vie|hygiene de vie',
  smoking: 'tabac|tabagisme|fumez vous|fumeur|fumez|fumeuse|statut tabagique|consommation de tabac|cigarettes',
  alcohol: 'alcool|consommation d alcool|consommez vous de l alcool|buvez vous|buvez|boissons alcoolisees',
  meds: 'medicaments|traitement medicamenteux|medicaments actuels|traitement en cours medicaments|medicaments pris|prenez vous des medicaments|liste des medicaments|medication|traitements medicamenteux|medicaments en cours|ordonnance|medicaments que vous prenez|prise de medicaments|traitement habituel|medicament|prenez medicaments|traitements actuels medicaments',
  medname: 'nom du medicament|medicament nom',
  dose: 'dose|dosage|posologie dose|quantite par prise',
  freq: 'frequence|posologie|fois par jour|nombre de prises|combien de fois|rythme|prises par jour',
  allergies:
    'antecedents allergiques|allergies|allergie|allergies medicamenteuses|allergique|allergies connues|allergie medicamenteuse|intolerances|reactions allergiques|allergies alimentaires',
  surgeries:
    'operations|chirurgies|interventions chirurgicales|antecedents chirurgicaux|operation|chirurgie|interventions|operations chirurgicales|hospitalisations|operations subies|chirurgies anterieures|ete opere|actes chirurgicaux|hospitalisations anterieures',
  treatments:
    'traitements|traitement|traitements recus|traitements anterieurs|traitement actuel|traitements en cours|traitements suivis|traitements precedents|therapies|chimiotherapie|traitement propose|traitements deja recus|traitement en cours|traitements effectues|prise en charge actuelle|traitement recu|traitements realises',
  tests:
    'examens|examens realises|resultats|analyses|examens effectues|bilans|resultats d examens|examens complementaires|resultats des examens|bilan|analyses de laboratoire|resultats d analyses|analyses medicales|examens medicaux|bilan biologique|examens pratiques|examens deja realises',
  question:
    'attendez|esperez|attendez de cet avis|question|questions|vos questions|que souhaitez vous savoir|questions au medecin|questions pour le specialiste|vos attentes|attentes|que souhaitez vous|souhaitez savoir|votre demande|demande|souhaitez vous poser|questions a poser|questions pour l expert|questions precises|objet de la demande|souhaitez poser|poser au specialiste|aimeriez savoir|aimeriez demander|voudriez savoir|souhaitez demander|question principale|interrogations|attendez vous|souhaiteriez|aimeriez vous|but de la consultation',
  opinion:
    'type d avis|type de consultation|mode de consultation|type de deuxieme avis|format de l avis|type de service|type d avis medical|modalite|forme de l avis|mode de reponse|type de demande|format souhaite|type de prestation|type de second avis|avis souhaite|mode de teleconsultation|format de la consultation',
  upload:
    'joindre|televerser|telecharger|fichiers|documents|pieces jointes|piece jointe|ajouter des documents|deposer|ajouter un fichier|fichier|documents medicaux|charger|ajouter des fichiers|glissez|importer|deposez|joignez|autres documents|document',
  report:
    'comptes rendus|compte rendu|rapports|rapport|rapports medicaux|resultats d examens|dossier medical|courrier medical|lettre de sortie|compte rendu medical|comptes rendus medicaux|compte rendu d hospitalisation|rapport medical|dossiers medicaux|bilans sanguins|resultats de biopsie|pdf|anatomopathologie|compte rendu anatomopathologique|lettre du medecin|courriers medicaux|certificat medical',
  imaging:
    'imagerie|images|radios|scanner|irm|dicom|radiographies|imagerie medicale|images medicales|clichés|cliches|radiologie|examens d imagerie|fichiers d imagerie|tep|echographie',
  package: 'archive|zip|dossier complet|paquet|json|fichier compresse|archive zip|dossier zip|fichier zip',
};
