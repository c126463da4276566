import { isRefusal } from '../exchange/exchange.ts';
import { exportRegister } from '../exchange/export.ts';
import { standards } from '../exchange/index.ts';
import { exportsOf } from '../exchange/published.ts';
import { zip } from './forms/zip.ts';
import type { DataFile, DataSource } from './publish.ts';

/** The register in each outside standard that we write: `/data/standards/uk-atrs.json`, a zip where a file holds one record. */
export function* inStandards({ register, theme }: DataSource): Iterable<DataFile> {
  for (const { crosswalk, path } of exportsOf(register, standards)) {
    const exported = exportRegister(crosswalk, register, { site: theme.address });
    if (isRefusal(exported)) continue;
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
}
