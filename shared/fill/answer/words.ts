/** Coded answers in the words of many languages. Words of pages, folded before they are compared. */

import { foldText } from '../fold.ts';

export type Code = string;

const rows = (text: string): ReadonlyMap<Code, readonly string[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', words = ''] = line.split(': ');
        return [code, [code, ...words.split('|')].map(foldText)] as const;
      }),
  );

const sex = rows(`
female: f|w|woman|2|女|女性|女士|femenino|mujer|f (female)|женский|жен|ж|женщина|жен.|انثى|أنثى|امرأة|féminin|femme|weiblich|frau|여|여성|여자|女性|feminino|mulher|femmina|femminile|donna|nữ|nu|fem|hembra|kobieta|kadin
male: m|man|1|男|男性|先生|masculino|hombre|m (male)|мужской|муж|м|мужчина|муж.|ذكر|رجل|masculin|homme|männlich|mann|남|남성|남자|homem|maschio|maschile|uomo|nam|varón|masc|herr|erkek
other: o|x|3|diverse|divers|其他|otro|другой|другое|آخر|autre|기타|その他|outro|altro|khác|non-binary|prefer to self-describe|non binary|another
unknown: u|not stated|unspecified|prefer not to say|未知|不详|desconocido|неизвестно|غير معروف|inconnu|unbekannt|알 수 없음|不明|desconhecido|sconosciuto|không rõ`);

const yesNo = rows(`
yes: y|true|1|是|有|需要|要|sí|si|да|نعم|oui|ja|예|네|はい|有り|あり|必要|sim|sì|có|对|ano|evet|tak|i do|i need an interpreter|yes i do|hay|tengo|есть|нужен|требуется|있음|필요|希望する|是的|benötigt|yes, please
no: n|false|0|否|无|不需要|不|没有|no|нет|لا|non|nein|아니요|아니오|いいえ|なし|無し|不要|não|nao|không|none|not needed|not required|无保险|нет, не нужен|없음|불필요|希望しない|no tengo|pas besoin|nicht benötigt`);

const marital = rows(`
married: 2|已婚|结婚|casado|casada|casado/a|casado(a)|замужем|женат|женат/замужем|в браке|состою в браке|متزوج|متزوجة|متزوج/ة|marié|mariée|marié(e)|verheiratet|기혼|既婚|有配偶|casado (a)|coniugato|coniugata|coniugato/a|sposato|sposata|sposato/a|đã kết hôn|có gia đình|已婚有配偶|marie
single: 1|未婚|单身|soltero|soltera|soltero/a|soltero(a)|холост|не замужем|холост/не замужем|не в браке|أعزب|عزباء|أعزب/عزباء|célibataire|ledig|미혼|独身|solteiro|solteira|solteiro/a|solteiro(a)|celibe|nubile|celibe/nubile|độc thân|chưa kết hôn|never married|unmarried|не женат
divorced: 3|离异|离婚|divorciado|divorciada|divorciado/a|divorciado(a)|разведен|разведена|разведен/разведена|в разводе|مطلق|مطلقة|مطلق/ة|divorcé|divorcée|divorcé(e)|geschieden|이혼|離婚|離別|divorziato|divorziata|divorziato/a|ly hôn|đã ly hôn
widowed: 4|丧偶|viudo|viuda|viudo/a|viudo(a)|вдова|вдовец|вдова/вдовец|вдовец/вдова|أرمل|أرملة|أرمل/ة|veuf|veuve|veuf/veuve|veuf(ve)|verwitwet|사별|死別|viúvo|viúva|viúvo/a|viúvo(a)|vedovo|vedova|vedovo/a|góa|widow|widower
separated: 分居|separado|separada|separado/a|в разлуке|منفصل|séparé|séparée|séparé(e)|getrennt|별거|別居|separato|separata|separato/a|ly thân|getrennt lebend
partnered: partner|domestic partnership|cohabiting|civil partnership|living together|同居|pareja de hecho|unión libre|гражданский брак|pacs|pacsé|en couple|eingetragene partnerschaft|lebenspartnerschaft|동거|内縁|união estável|unione civile|convivente`);

const relation = rows(`
spouse: wife|husband|partner|配偶|夫妻|妻子|丈夫|爱人|cónyuge|esposa|esposo|esposo/a|супруг|супруга|супруг/супруга|супруг(а)|муж|жена|زوج|زوجة|زوج/ة|زوج / زوجة|conjoint|conjointe|conjoint(e)|époux|épouse|ehepartner|ehefrau|ehemann|ehegatte|배우자|남편|아내|夫|妻|cônjuge|marido|coniuge|moglie|marito|vợ|chồng|vợ/chồng|vợ / chồng|spouse/partner|spouse / partner|husband/wife|pareja|cónyuge / pareja|ehepartner/in
parent: mother|father|父母|母亲|父亲|padre|madre|padre/madre|родитель|мать|отец|أب|أم|والد|والدة|أحد الوالدين|mère|père|parent|mutter|vater|eltern|elternteil|부모|어머니|아버지|親|父|母|mãe|pai|genitore|bố|mẹ|cha|cha/mẹ|bố/mẹ|pai/mãe|padre o madre
child: son|daughter|子女|儿子|女儿|儿女|hijo|hija|hijo/a|hijo(a)|ребенок|сын|дочь|сын/дочь|сын / дочь|ابن|ابنة|ابن/ة|ابن / ابنة|enfant|fils|fille|kind|sohn|tochter|자녀|아들|딸|子|息子|娘|子供|filho|filha|filho/a|filho(a)|figlio|figlia|figlio/a|con|con cái|son/daughter
sibling: brother|sister|兄弟姐妹|兄弟|姐妹|hermano|hermana|hermano/a|брат|сестра|брат/сестра|أخ|أخت|أخ/أخت|frère|sœur|frère/sœur|bruder|schwester|geschwister|형제|자매|형제자매|兄弟姉妹|irmão|irmã|irmão/irmã|fratello|sorella|fratello/sorella|anh chị em
friend: 朋友|amigo|amiga|amigo/a|друг|подруга|صديق|صديقة|ami|amie|ami(e)|freund|freundin|친구|友人|amigo(a)|amico|amica|amico/a|bạn|bạn bè
self: patient|myself|本人|患者本人|yo mismo|paciente|сам|сам пациент|пациент|نفس المريض|المريض نفسه|moi-même|patient(e)|selbst|patient selbst|본인|próprio|o próprio|titular|io stesso|bản thân|me
guardian: 监护人|tutor|tutor legal|tutor/a|опекун|وصي|ولي أمر|tuteur|tutrice|vormund|후견인|보호자|後見人|responsável|tutore|người giám hộ|legal guardian
relative: 亲属|其他亲属|familiar|родственник|قريب|parent proche|verwandter|verwandte|친척|親族|親戚|familiar|parente|người thân|other relative|family member
other: 其他|otro|другое|آخر|أخرى|autre|andere|sonstige|기타|その他|outro|altro|khác`);

const idType = rows(`
passport: 护照|護照|pasaporte|паспорт|загранпаспорт|заграничный паспорт|جواز سفر|جواز السفر|passeport|reisepass|여권|パスポート|旅券|passaporte|passaporto|hộ chiếu|pass|foreign passport|外国护照
national-id: national id|national id card|national identity card|id card|identity card|身份证|居民身份证|國民身分證|身分證|dni|cédula|documento nacional|удостоверение личности|внутренний паспорт|بطاقة الهوية|الهوية الوطنية|بطاقة هوية|carte d'identité|carte nationale d'identité|cni|personalausweis|주민등록증|신분증|マイナンバーカード|身分証明書|cartão de cidadão|rg|carta d'identità|carta di identità|cccd|cmnd|căn cước công dân|cccd/cmnd
other: 其他|otro|другой|другое|آخر|أخرى|autre|andere|sonstige|기타|その他|outro|altro|khác`);

const opinion = rows(`
written: written opinion|written report|written second opinion|report|by email|document|书面|书面意见|书面报告|书面会诊|por escrito|informe escrito|escrita|письменно|письменное|письменное заключение|письменный|مكتوب|كتابي|رأي مكتوب|تقرير مكتوب|écrit|avis écrit|par écrit|schriftlich|schriftliches gutachten|서면|서면 소견|서면 의견|書面|文書|por escrito|parecer escrito|scritto|parere scritto|văn bản|bằng văn bản|remote|paper review
video: video consultation|video call|videoconference|online|telehealth|teleconsultation|视频|视频咨询|视频会诊|视频问诊|videoconsulta|videollamada|por video|видео|видеоконсультация|видеозвонок|онлайн|فيديو|استشارة فيديو|عبر الفيديو|مكالمة فيديو|vidéo|téléconsultation|par vidéo|visioconférence|videosprechstunde|videogespräch|videokonsultation|화상|화상 상담|화상 진료|ビデオ|ビデオ通話|オンライン|vídeo|videochamada|teleconsulta|video consulto|videoconsulto|videochiamata|video call|tư vấn video|gọi video
in-person: in person|on-site|onsite|office visit|clinic visit|现场|面诊|到院|门诊|线下|presencial|en persona|очно|очная|очный прием|حضوري|شخصي|زيارة شخصية|en personne|sur place|présentiel|persönlich|vor ort|präsenz|대면|방문|내원|対面|来院|in presenza|di persona|trực tiếp|khám trực tiếp`);

export const sexWords: ReadonlySet<string> = new Set(
  [...sex.entries()].filter(([code]) => code !== 'unknown').flatMap(([, words]) => words),
);
export const statusWords: ReadonlySet<string> = new Set(
  [...marital.values()].flat().filter((word) => !/^\d$/.test(word)),
);

/** Titles by sex; a doctor's title is never guessed. */
export const titles: Readonly<Record<string, readonly string[]>> = {
  female:
    'mrs|ms|mrs.|ms.|miss|frau|madame|mme|sra|sra.|señora|signora|sig.ra|senhora|dona|女士|г-жа|госпожа|السيدة|سيدة|bà|여사|様'
      .split('|')
      .map(foldText),
  male: 'mr|mr.|herr|monsieur|m.|sr|sr.|señor|signor|sig.|senhor|先生|г-н|господин|السيد|سيد|ông|씨|様'
    .split('|')
    .map(foldText),
};

/** The answers of a coded fact. */
export const codes: Readonly<Record<string, ReadonlyMap<Code, readonly string[]>>> = {
  'patient.sex': sex,
  'patient.maritalStatus': marital,
  'patient.interpreter': yesNo,
  'insurance.hasInsurance': yesNo,
  'contact.relationship': relation,
  'insurance.policyHolder.relationship': relation,
  'patient.idDocument.type': idType,
  'case.opinionType': opinion,
};
