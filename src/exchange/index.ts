import { didYouMean } from '../model/check/nearest.ts';
import { chaiModelCard, chaiModelCardOfTool } from './chai-model-card.ts';
import { cprd } from './cprd.ts';
import { euAiActA, euAiActB, euAiActC } from './eu-ai-act.ts';
import { eurocities } from './eurocities.ts';
import type { Refusal } from './exchange.ts';
import { fhirAiTransparency } from './fhir-ai-transparency.ts';
import { hdrukDataUse } from './hdruk-data-use.ts';
import type { Crosswalk } from './make-crosswalk.ts';
import { nihrBioresource } from './nihr-bioresource.ts';
import { nlAlgoritmeregister } from './nl-algoritmeregister.ts';
import { nlPublicatiestandaard } from './nl-publicatiestandaard.ts';
import { slamCris } from './slam-cris.ts';
import { ukAtrs } from './uk-atrs.ts';
import { ukAtrsRecords } from './uk-atrs-records.ts';
import { usFdaDevices } from './us-fda-devices.ts';
import { usFederal2024 } from './us-federal-2024.ts';

/** The standards that more than one publisher uses. */
export const standards: readonly Crosswalk[] = [
  ukAtrs,
  nlPublicatiestandaard,
  eurocities,
  chaiModelCard,
  chaiModelCardOfTool,
  usFederal2024,
  euAiActC,
  euAiActA,
  euAiActB,
  hdrukDataUse,
  fhirAiTransparency,
];

/** The tables of single publishers, which we read and can write again. */
export const publishedTables: readonly Crosswalk[] = [
  ukAtrsRecords,
  nlAlgoritmeregister,
  cprd,
  slamCris,
  nihrBioresource,
  usFdaDevices,
];

/** Every outside standard and register that we speak: the face of this folder, with `importRegister` and `exportRegister`. */
export const crosswalks: readonly Crosswalk[] = [...standards, ...publishedTables];

/** The standard of a name, or what to write instead. */
export function crosswalkNamed(name: string): Crosswalk | Refusal {
  const found = crosswalks.find((crosswalk) => crosswalk.name === name);
  if (found) return found;
  const names = crosswalks.map((crosswalk) => crosswalk.name);
  const begun = name === '' ? undefined : names.find((one) => one.startsWith(name));
  const near = begun === undefined ? didYouMean(name, names) : `Did you mean “${begun}”? `;
  return { because: `There is no standard “${name}”. ${near}There are ${names.join(', ')}.` };
}
