import type { EntryData } from './entry-data.ts';
import { inEveryForm } from './forms/index.ts';
import { LICENCE } from './licence.ts';
import type { DataSource, FilesToMake } from './publish.ts';

/** The whole register in every form: `/data/entries.json`, `/data/tools.csv`… */
export function* wholeRegister({ entries, theme, register }: DataSource): Iterable<FilesToMake> {
  yield inEveryForm(entries, {
    folder: '/data/',
    title: theme.name,
    site: theme.address,
    licence: LICENCE.address,
    on: register.today,
    emptyTables: true,
  });
}

wholeRegister.isLarge = true;

/** What each organisation publishes, in every form: `/data/organisations/riverside/tools.csv`… */
export function* registersOfOrganisations({ entries, theme, register }: DataSource): Iterable<FilesToMake> {
  const byOrganisation = Map.groupBy(entries, organisationOf);
  for (const { entry } of register.organisations)
    yield inEveryForm(byOrganisation.get(entry.id) ?? [], {
      folder: `/data/organisations/${entry.id}/`,
      title: entry.facts.name,
      site: theme.address,
      licence: LICENCE.address,
      on: register.today,
      emptyTables: false,
    });
}

registersOfOrganisations.isUntold = true;

/** The organisation that publishes an entry; undefined for what belongs to all, such as words and products. */
function organisationOf({ collection, id, facts }: EntryData): unknown {
  return collection === 'organisations' ? id : facts['organisation'];
}
