import { register } from '@/register';
import { wordingMeasure } from '@/register/views/wording';

/** How words are measured here: the form and the editor ask for it when somebody writes. */
export async function GET(): Promise<Response> {
  return Response.json(wordingMeasure(await register(), process.cwd()));
}
