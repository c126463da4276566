/** A question to the register that is ready to be asked. Its words in each language are `ui.explore.questions`. */
export interface ReadyQuestion {
  readonly id: QuestionId;
  /** SQL as DuckDB reads it, over tables named by `tableName`. */
  readonly sql: string;
}

export type QuestionId =
  | 'by-organisation'
  | 'kinds-and-status'
  | 'who-decides'
  | 'generative'
  | 'by-care'
  | 'companies'
  | 'learns'
  | 'late-checks'
  | 'same-product'
  | 'documents';

/**
 * The ten ready questions, each with its rows in a set order. `today` is the day of the build (YYYY-MM-DD): the engine in the
 * browser has no calendar of time zones, and the same file gives the same answer on every day.
 */
export function readyQuestions(today: string): readonly ReadyQuestion[] {
  return [
    {
      id: 'by-organisation',
      sql: `SELECT o.name AS organisation,
       count(*) AS tools,
       count(*) FILTER (WHERE t.status = 'in-use') AS in_use,
       count(*) FILTER (WHERE t.status IN ('sandbox', 'pilot')) AS on_trial
FROM tools AS t
JOIN organisations AS o ON o.id = t.organisation
GROUP BY o.id, o.name
ORDER BY tools DESC, organisation`,
    },
    {
      id: 'kinds-and-status',
      sql: `SELECT technology, status, count(*) AS tools
FROM tools
GROUP BY technology, status
ORDER BY technology, tools DESC, status`,
    },
    {
      id: 'who-decides',
      sql: `SELECT name, organisation, oversight, actsAlone, risk
FROM tools
WHERE oversight NOT IN ('person-decides', 'person-checks-all') OR actsAlone = 'yes'
ORDER BY organisation, name`,
    },
    {
      id: 'generative',
      sql: `SELECT name, organisation, status, oversight, variationHandled
FROM tools
WHERE technology = 'generative-ai'
ORDER BY organisation, name`,
    },
    {
      id: 'by-care',
      sql: `SELECT c.name AS kind_of_care,
       count(*) AS tools,
       count(*) FILTER (WHERE t.status = 'in-use') AS in_use
FROM (SELECT status, unnest(care) AS care FROM tools) AS t
JOIN care AS c ON c.id = t.care
GROUP BY c.id, c.name
ORDER BY tools DESC, kind_of_care`,
    },
    {
      id: 'companies',
      sql: `SELECT r.name AS company,
       count(DISTINCT r.entry) AS tools,
       list_sort(list_distinct(flatten(list(r.countries)))) AS countries,
       count(*) FILTER (WHERE r.identifiability = 'identifiable') AS times_it_sees_who_you_are
FROM tools_recipients AS r
GROUP BY r.name
ORDER BY tools DESC, company`,
    },
    {
      id: 'learns',
      sql: `SELECT name, organisation, training, trainingUse
FROM tools
WHERE training <> 'no'
ORDER BY organisation, name`,
    },
    {
      id: 'late-checks',
      sql: `SELECT name, organisation, lastChecked, reviewDue,
       date_diff('day', reviewDue, DATE '${today}') AS days_late
FROM tools
WHERE reviewDue < DATE '${today}'
ORDER BY days_late DESC, organisation, name`,
    },
    {
      id: 'same-product',
      sql: `SELECT p.name AS product, p.supplier,
       count(DISTINCT t.organisation) AS organisations,
       string_agg(DISTINCT t.organisation, ', ' ORDER BY t.organisation) AS who
FROM products AS p
JOIN tools AS t ON t.product = p.id
GROUP BY p.id, p.name, p.supplier
ORDER BY organisations DESC, product`,
    },
    {
      id: 'documents',
      sql: `SELECT d.kind AS document,
       count(*) AS named,
       count(d.address) AS can_be_read,
       min(d."on") AS oldest
FROM tools_documents AS d
GROUP BY d.kind
ORDER BY named DESC, document`,
    },
  ];
}
