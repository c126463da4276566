import { lettersOf } from './forms/sheets.ts';
import { tablesOf } from './tables.ts';

/** One line that loads the data in a program, as the page of open data shows it. */
export interface LoadExample {
  readonly name: 'python' | 'r' | 'duckdb' | 'spreadsheet';
  /** The program and the version in which the line was run. */
  readonly program: string;
  /** The file that must lie in the folder where the line is run. Without it the line loads from the site. */
  readonly file?: string;
  readonly line: string;
}

/** The examples of loading data. `site` is the address of the portal with its path. Tests run them against the built files. */
export function loadExamples(site: string): readonly LoadExample[] {
  const tools = new URL('data/tools.csv', site.endsWith('/') ? site : `${site}/`).href;
  const status = lettersOf(
    tablesOf([])
      .find(({ name }) => name === 'tools')
      ?.columns.findIndex(({ name }) => name === 'status') ?? 0,
  );
  return [
    {
      name: 'python',
      program: 'Python 3.11',
      line: `import csv, io, urllib.request; tools = list(csv.DictReader(io.TextIOWrapper(urllib.request.urlopen("${tools}"), "utf-8", newline="")))`,
    },
    { name: 'r', program: 'R 4.2', line: `tools <- read.csv("${tools}", encoding = "UTF-8")` },
    {
      name: 'duckdb',
      program: 'DuckDB 1.5',
      file: 'tools.parquet',
      line: `SELECT status, count(*) AS tools FROM 'tools.parquet' GROUP BY ALL ORDER BY tools DESC;`,
    },
    {
      name: 'spreadsheet',
      program: 'LibreOffice 7.4',
      file: 'entries.xlsx',
      line: `=COUNTIF(tools!$${status}:$${status},"pilot")`,
    },
  ];
}
