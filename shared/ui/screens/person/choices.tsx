/** choices: countries and languages, named in the reader's language. */

import { useVoice } from '../../context.tsx';
import { SelectField } from '../../parts/field.tsx';

// ISO 3166-1 alpha-2, officially assigned codes.
const countries =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

// Languages an interpreter is often asked for; any other code that comes with a case stays on offer.
const languages =
  'am ar az bg bn cs da de el en es fa fi fil fr he hi hr hu hy id it ja ka kk km ko ky lo mn ms my ne nl no pl ps pt ro ru si sk so sr sv sw ta tg th tk tr uk ur uz vi yue zh-Hans zh-Hant'.split(
    ' ',
  );

type ChoiceProps = {
  label: string;
  hint?: string;
  value: string | undefined;
  onInput: (code: string | undefined) => void;
  autocomplete?: string | undefined;
};

export function CountryField(props: ChoiceProps) {
  return <CodeField {...props} codes={countries} name={useVoice().country} />;
}

export function LanguageField(props: ChoiceProps) {
  return <CodeField {...props} codes={languages} name={useVoice().languageName} />;
}

function CodeField({ codes, name, value = '', onInput, ...rest }: ChoiceProps & CodesProps) {
  const { t, tag } = useVoice();
  const known = value && !codes.includes(value) ? [...codes, value] : codes;
  const options = known
    .map((code) => ({ value: code, label: name(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, tag));
  return (
    <SelectField
      {...rest}
      options={options}
      value={value}
      empty={t('person.choose')}
      onInput={(code) => onInput(code || undefined)}
    />
  );
}
type CodesProps = { codes: readonly string[]; name: (code: string) => string };
