import type { Grown } from '../../register/national/growth.ts';
import { ask, viewsOfFolder } from './ask.ts';
import { storeQuestions } from './questions.ts';

/** How a register grew, by day, the first first, as DuckDB counts it in the store of a folder; nothing where there is no store. */
export async function growthIn(folder: string, today: string): Promise<Grown[]> {
  const views = await viewsOfFolder(folder);
  const question = storeQuestions(today).find(({ id }) => id === 'tools-over-time');
  if (views === undefined || !question) return [];
  const { rows } = await ask(views, question.sql);
  return rows.map(([day, organisations, tools]) => ({
    day: String(day),
    organisations: Number(organisations),
    tools: Number(tools),
  }));
}
