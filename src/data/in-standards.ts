import { isRefusal } from '../exchange/exchange.ts';
import { exportRegister } from '../exchange/export.ts';
import { standards } from '../exchange/index.ts';
import { exportsOf, type PublishedExport } from '../exchange/published.ts';
import { zip } from './forms/zip.ts';
import type { Register } from '../register/register.ts';
import type { DataFile, DataSource, FilesToMake } from './publish.ts';

/** The register in each outside standard that we write: `/data/standards/uk-atrs.json`, a zip where a file holds one record. */
export function* inStandards({ register, theme }: DataSource): Iterable<FilesToMake> {
  for (const one of exportsOf(register, standards))
    yield { name: one.path, given: one.crosswalk.name, files: () => inStandard(one, register, theme.address) };
}

inStandards.isLarge = true;

function* inStandard({ crosswalk, path }: PublishedExport, register: Register, site: string): Iterable<DataFile> {
  const exported = exportRegister(crosswalk, register, { site });
  if (isRefusal(exported)) return;
  const { files, report } = exported;
  yield {
    path,
    mediaType: crosswalk.oneAFile ? 'application/zip' : crosswalk.mediaType,
    content: crosswalk.oneAFile
      ? zip(files.map(({ name, text }) => ({ path: name, content: text })))
      : (files[0]?.text ?? ''),
    count: report.entries,
  };
}
