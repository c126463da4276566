import type { DataFile, DataSource, WrittenFile } from '../publish.ts';
import { dataPackage } from './data-package.ts';
import { dcat, PREFIXES } from './dcat.ts';
import { asJsonLd, asTurtle } from './graph.ts';
import { openApi } from './open-api.ts';
import { registerAsDataset } from './register-as-dataset.ts';

/** What tells other catalogues and programs of the data: DCAT as JSON-LD and Turtle, a Data Package, an OpenAPI description. */
export function* catalogue({ register, theme }: DataSource, written: readonly WrittenFile[]): Iterable<DataFile> {
  const dataset = registerAsDataset(written, register, theme);
  const things = dcat(dataset, theme);
  const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
  yield {
    path: '/data/catalogue.jsonld',
    mediaType: 'application/ld+json',
    content: asJsonLd(things, PREFIXES),
    count: things.length,
  };
  yield {
    path: '/data/catalogue.ttl',
    mediaType: 'text/turtle; charset=utf-8',
    content: asTurtle(things, PREFIXES),
    count: things.length,
  };
  yield { path: '/data/datapackage.json', mediaType: 'application/json', content: json(dataPackage(dataset, written)) };
  yield { path: '/data/openapi.json', mediaType: 'application/vnd.oai.openapi+json', content: json(openApi(dataset)) };
}

catalogue.tells = true;
