/** A component that contributed MDX may use. Its properties are literal words; it can do nothing but show. */
export interface ProseComponent {
  readonly name: string;
  /** What it is for, in the words of the publishers' guide. */
  readonly purpose: string;
  /** The properties that it takes, and whether each must be given. */
  readonly properties: Readonly<Record<string, { readonly required: boolean }>>;
  readonly example: string;
}

/** Every component on offer. What is not here is refused. */
export const proseComponents: readonly [ProseComponent, ...ProseComponent[]] = [
  {
    name: 'Note',
    purpose: 'Something worth knowing, set apart from the text.',
    properties: {},
    example: '<Note>\n\nYou can ask for this page on paper.\n\n</Note>',
  },
  {
    name: 'Warning',
    purpose: 'Something that people must not miss.',
    properties: { title: { required: true } },
    example: '<Warning title="Not for emergencies">\n\nCall 999 if your life is in danger.\n\n</Warning>',
  },
  {
    name: 'Expander',
    purpose: 'More for those who want it, closed until it is opened.',
    properties: { title: { required: true } },
    example: '<Expander title="How the test was done">\n\nWe looked at 200 letters.\n\n</Expander>',
  },
  {
    name: 'Figure',
    purpose: 'A picture with words for those who cannot see it.',
    properties: { src: { required: true }, alt: { required: true }, caption: { required: false } },
    example: '<Figure src="/media/scanner.jpg" alt="A person lying on the table of a scanner" />',
  },
];
