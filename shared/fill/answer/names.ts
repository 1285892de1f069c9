/** Countries and languages by every name a page may give them; the browser's own tables, no data of ours. */

import { foldText } from '../fold.ts';

/** ISO 3166-1 alpha-2, as assigned. */
const countryCodes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

const extra: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  korea: 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'mainland china': 'CN',
  "people's republic of china": 'CN',
  'pr china': 'CN',
  prc: 'CN',
  中国大陆: 'CN',
  中华人民共和国: 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  taiwan: 'TW',
  uae: 'AE',
  'российская федерация': 'RU',
  'czech republic': 'CZ',
  turkey: 'TR',
  대한민국: 'KR',
};

/** Safe against a page that names a language that does not exist. */
export const goodLang = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const memo = new Map<string, ReadonlyMap<string, string>>();

function namesIn(type: 'region' | 'language', codes: readonly string[], lang: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const tag of [...new Set([lang, 'en'])]) {
    const long = new Intl.DisplayNames([tag], { type, fallback: 'none' });
    const short = new Intl.DisplayNames([tag], { type, style: 'short', fallback: 'none' });
    for (const code of codes)
      for (const name of [long.of(code), short.of(code)]) if (name) names.set(foldText(name), code);
  }
  return names;
}

/** Folded names in the page's language and in English, to the code. */
export function countryNames(tag: string): ReadonlyMap<string, string> {
  const lang = goodLang(tag);
  const key = `region ${lang}`;
  let names = memo.get(key);
  if (!names) {
    const made = namesIn('region', countryCodes, lang);
    for (const [name, code] of Object.entries(extra)) made.set(foldText(name), code);
    for (const code of countryCodes) made.set(code.toLowerCase(), code);
    names = made;
    memo.set(key, made);
  }
  return names;
}

const languageCodes =
  'zh en ru es fr de ar ko ja pt it vi kk uz ky tg tk mn uk be tr fa ur hi bn th id ms my km lo ne si ta te pl cs sk hu ro bg sr hr sl mk sq el he ka hy az sv da no fi nl et lv lt sw am fil zh-Hans zh-Hant yue'.split(
    ' ',
  );

export function languageNames(tag: string): ReadonlyMap<string, string> {
  const lang = goodLang(tag);
  const key = `language ${lang}`;
  let names = memo.get(key);
  if (!names) {
    const made = namesIn('language', languageCodes, lang);
    for (const [name, code] of Object.entries({
      mandarin: 'zh',
      'mandarin chinese': 'zh',
      普通话: 'zh',
      汉语: 'zh',
      中文: 'zh',
      cantonese: 'yue',
      farsi: 'fa',
    }))
      made.set(foldText(name), code);
    for (const code of languageCodes) {
      const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
      if (own) made.set(foldText(own), code);
      made.set(code.toLowerCase(), code);
    }
    names = made;
    memo.set(key, made);
  }
  return names;
}
