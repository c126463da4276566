import type { RegisterAsDataset } from './register-as-dataset.ts';

/** The register as a Dataset of schema.org, which search engines read from the page of open data. */
export function datasetForSearch(dataset: RegisterAsDataset): object {
  const publisher = { '@type': 'Organization', '@id': dataset.publisher.id, name: dataset.publisher.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': dataset.id,
    name: dataset.title,
    description: dataset.description,
    url: dataset.page,
    identifier: dataset.id,
    license: dataset.licence,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    inLanguage: dataset.languages,
    keywords: dataset.keywords,
    dateModified: dataset.modified,
    version: dataset.version,
    distribution: dataset.distributions.map(({ file, address, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: address,
      encodingFormat: mediaType,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}
