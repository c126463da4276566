import type { data as english } from '../../en/data.ts';

/** The words of open data, in Welsh. */
export const data: typeof english = {
  navigation: 'Data agored',
  title: 'Data agored',
  lead: 'Popeth y mae’r wefan hon yn ei ddangos, mewn ffeiliau y gallwch eu llwytho mewn un llinell. Nid oes angen allwedd arnoch, ac nid oes rhaid i chi ofyn.',
  about: '{count} o gofnodion mewn {languages} iaith, a wnaed ar {day}.',
  licence: 'Trwydded: {licence}. Mae’r hyn a gasglwyd o gofrestrau eraill yn cadw trwydded ei ffynhonnell.',
  version: 'Fersiwn {version} o’r sgemâu.',
  whole: 'Y gofrestr gyfan',
  wholeLead:
    'Mae’r ffeiliau JSON yn dal popeth. Mae’r tablau’n dal yr un peth, wedi’i rannu’n rhesi sy’n cyfeirio at ei gilydd drwy “entry”.',
  forms: {
    json: { name: 'JSON', about: 'Pob cofnod gyda phopeth y mae’n ei ddweud, ym mhob iaith. Nid oes dim ar goll.' },
    ndjson: {
      name: 'Llinellau JSON',
      about: 'Yr un peth, un cofnod i bob llinell: ar gyfer cofrestrau mawr a rhaglenni sy’n ffrydio.',
    },
    jsonld: {
      name: 'JSON-LD',
      about: 'Data cysylltiedig: mae pob cwestiwn yn briodwedd â chyfeiriad sy’n ei hesbonio.',
    },
    xlsx: { name: 'Excel', about: 'Pob tabl yn ddalen mewn un llyfr gwaith.' },
    ods: { name: 'OpenDocument', about: 'Yr un llyfr gwaith ar gyfer LibreOffice ac eraill.' },
  },
  file: 'Ffeil',
  size: 'Maint',
  entries: 'Cofnodion',
  checksum: 'SHA-256',
  checksums: 'Symiau gwirio’r holl ffeiliau uchod',
  checksumsLead: 'Cadwch y llinellau hyn a rhedwch sha256sum --check arnynt i weld bod eich copïau’n gyflawn.',
  tables: 'Tablau',
  tablesLead:
    'Mae’r un tablau yn y llyfrau gwaith. Mae cell yn wag lle na ddywedwyd dim; 0 yw rhif rhestr lle nad oes yr un.',
  table: 'Tabl',
  rows: 'Rhesi',
  csvMetadata: 'Beth mae pob colofn yn ei olygu',
  formulas:
    'Mae collnod o flaen testun y byddai taenlen yn ei redeg fel fformiwla mewn CSV, fel na chaiff ei redeg. Tynnwch un collnod oddi ar bob testun sy’n dechrau gyda chollnodau ac un o’r rhain: = + - @ tab. Mae JSON a Parquet yn dal y testun fel y’i hysgrifennwyd.',
  load: 'Ei lwytho',
  loadIn: {
    python: 'Yn Python',
    r: 'Yn R',
    duckdb: 'Yn DuckDB',
    spreadsheet: 'Yn Excel neu LibreOffice',
  },
  loadFirst: 'Cadwch {file} yn gyntaf.',
  ranIn: 'Rhedon ni’r llinell hon yn {program}.',
  query: 'Neu gofynnwch eich cwestiwn yma, heb raglen eich hun',
  each: 'Un sefydliad, un cofnod',
  eachOrganisation: 'Mae tudalen pob sefydliad yn arwain at yr un ffeiliau gyda’r hyn y mae’n ei gyhoeddi.',
  eachEntry:
    'Mae pob cofnod wrth ymyl ei dudalen fel JSON ac fel Markdown: rhowch .json neu .md yn lle’r / olaf yn ei gyfeiriad.',
  describe: 'Beth mae’r data’n ei olygu',
  schemas: 'Sgemâu JSON pob casgliad, yn y fersiwn hon a phob fersiwn gynharach',
  terms: 'Pob cwestiwn a phob term mewn rhestr gaeedig, fel data cysylltiedig',
  openapi: 'Y ffeiliau fel API, yn OpenAPI 3.1',
  catalogue: 'Y gofrestr mewn catalog: DCAT-AP 3 fel Turtle',
  catalogueJson: 'Yr un peth fel JSON-LD',
  datapackage: 'Y tablau fel Pecyn Data (Frictionless)',
  changes: 'Beth sydd wedi newid yn y sgemâu',
  notPublished: 'yn dal i gael ei gwneud',
  entryTitle: 'Y cofnod hwn fel data',
  organisationData: 'Popeth y mae’n ei gyhoeddi, fel data',
  markdown: 'Markdown',
  madeWith: 'Beth sydd y tu ôl i’r wefan hon',
  madeWithLead:
    'Rhaglen rydd sy’n gwneud y wefan hon. Mae’n sefyll ar {count} o becynnau gan bobl eraill, ac rydym yn ddiolchgar iddynt. Mae fersiwn a chrynodeb pob un wedi’u pennu, ac ni chaiff yr un ohonynt redeg dim wrth gael ei osod.',
  billOfMaterials: 'Pob pecyn, fel rhestr o gydrannau (CycloneDX, {size})',
  licences: 'Eu trwyddedau (testun, {size})',
};
