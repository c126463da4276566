import type { NationalFigures } from '../../register/national/figures.ts';
import { regionOf } from '../../register/national/regions.ts';
import { askAll, viewsOfFolder } from './ask.ts';
import { storeQuestions } from './questions.ts';

/**
 * The figures of a national portal, as DuckDB counts them in the store of a folder; undefined where there is no store. `today` is
 * the day of the build, YYYY-MM-DD.
 */
export async function figuresIn(folder: string, today: string): Promise<NationalFigures | undefined> {
  const views = await viewsOfFolder(folder);
  if (views === undefined) return undefined;
  const ready = new Map(storeQuestions(today).map(({ id, sql }) => [id, sql]));
  const wanted = ['coverage', 'uses-of-products', 'tools-over-time'].map((id) => ready.get(id) ?? '');
  const [coverage = [], uses = [], growth = []] = (await askAll(views, wanted)).map(({ rows }) => rows);
  return {
    coverage: coverage.map(([nation, nhsRegion, kind, ...counts]) => {
      const [organisations = 0, published = 0, nil = 0, nothing = 0, tools = 0] = counts.map(Number);
      const place = { nation: said(nation), nhsRegion: said(nhsRegion) } as Parameters<typeof regionOf>[0];
      return { region: regionOf(place), kind: said(kind), organisations, published, nil, nothing, tools };
    }),
    uses: uses.map(([product, organisation, status, tools]) => ({
      product: String(product),
      organisation: String(organisation),
      status: said(status),
      tools: Number(tools),
    })),
    growth: growth.map(([day, organisations, tools]) => ({
      day: String(day),
      organisations: Number(organisations),
      tools: Number(tools),
    })),
  };
}

const said = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
