import type { WordingMeasure } from '../../editor/check-words.ts';
import { glossaryWord } from '../../wording/jargon.ts';
import { readWordingSettings } from '../../wording/settings.ts';
import type { Register } from '../register.ts';

/** How words are measured here, for the pages on which entries are written. `root` holds `checks.json`, where there is one. */
export function wordingMeasure({ entries }: Pick<Register, 'entries'>, root: string): WordingMeasure {
  return {
    settings: readWordingSettings(root),
    glossary: [...entries.glossary.values()].map(({ facts }) => glossaryWord(facts)),
  };
}
