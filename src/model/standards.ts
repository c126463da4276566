/** The outside standards that a field can have a name in. */
export const standards = {
  atrs: 'UK Algorithmic Transparency Recording Standard v4.0 (number, and v3.0 name where it has one)',
  nl: 'Dutch publication standard 1.0',
  eurocities: 'Eurocities Algorithmic Transparency Standard 0.3.1',
  chai: 'CHAI applied model card 0.2',
  us: 'US federal AI use-case inventory 2024',
  hdruk: 'HDR UK data use register (Gateway)',
  nhse: 'NHS England data uses register',
  euaia: 'EU AI Act, Annex VIII',
  hti1: 'US ONC HTI-1, 45 CFR 170.315(b)(11)(iv)',
  dpv: 'W3C Data Privacy Vocabulary 2.3',
  dcat: 'DCAT 3 and Dublin Core terms',
} as const;

export type Standard = keyof typeof standards;
