/**
 * ISO 3166-1 alpha-2 codes. The names of countries come from `Intl.DisplayNames`, in the reader's language.
 * Source: ISO 3166-1, officially assigned codes.
 */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

export const countryCodes = CODES.split(' ') as [string, ...string[]];

/** What people call countries besides their names, and codes that are no countries' in ISO 3166. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  cymru: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  holland: 'NL',
};

/** The country that a text means, by its name in English, a name that people give it, or its code in small letters. */
export function countryCalled(text: string): { code: string; name: string } | undefined {
  const names = new Intl.DisplayNames('en-GB', { type: 'region' });
  const wanted = text.trim().toLowerCase();
  const code =
    ALSO_CALLED[wanted] ??
    countryCodes.find((one) => one.toLowerCase() === wanted || names.of(one)?.toLowerCase() === wanted);
  return code === undefined ? undefined : { code, name: names.of(code) ?? code };
}
