/** A question to a national register that is ready to be asked. */
export interface StoreQuestion {
  readonly id: string;
  readonly title: string;
  /** SQL over the views of the store, in the part of SQL that every engine reads alike: no lists, no functions on dates. */
  readonly sql: string;
}

const counted = (condition: string) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** Questions on the whole, each with its rows in a set order. `today` is the day of the build, YYYY-MM-DD. */
export function storeQuestions(today: string): readonly StoreQuestion[] {
  return [
    {
      id: 'coverage',
      title:
        'How many organisations of each place and kind have published entries, gave a nil return, or have published nothing though they are awaited?',
      sql: `SELECT nation, nhsRegion, kind, count(*) AS organisations,
       ${counted("state = 'published'")} AS published, ${counted("state = 'nil'")} AS nil,
       ${counted("state = 'nothing'")} AS nothing, sum(tools) AS tools
FROM (SELECT o.nation AS nation, o.nhsRegion AS nhsRegion, o.kind AS kind, COALESCE(t.tools, 0) AS tools,
             CASE WHEN COALESCE(t.tools, 0) > 0 THEN 'published'
                  WHEN o.coverage = 'nil' THEN 'nil'
                  WHEN o.id IN (SELECT organisation FROM data_uses WHERE organisation IS NOT NULL) THEN 'published'
                  ELSE 'nothing' END AS state
      FROM organisations AS o
      LEFT JOIN (SELECT organisation, count(*) AS tools FROM tools GROUP BY organisation) AS t ON t.organisation = o.id
      UNION ALL
      SELECT max(nation) AS nation, max(nhsRegion) AS nhsRegion, max(kind) AS kind, 0 AS tools, 'nothing' AS state
      FROM sources_awaited
      WHERE odsCode NOT IN (SELECT odsCode FROM organisations WHERE odsCode IS NOT NULL)
      GROUP BY odsCode) AS known
GROUP BY nation, nhsRegion, kind
ORDER BY nation NULLS FIRST, nhsRegion NULLS FIRST, kind NULLS FIRST`,
    },
    {
      id: 'nothing-published',
      title: 'Which organisations have published no tool, and gave no nil return?',
      sql: `SELECT o.publisher, o.id, o.name
FROM organisations AS o
WHERE o.id NOT IN (SELECT organisation FROM tools WHERE organisation IS NOT NULL)
  AND (o.coverage IS NULL OR o.coverage <> 'nil')
ORDER BY o.publisher, o.id`,
    },
    {
      id: 'products',
      title: 'Which products are used, by how many organisations, and in which status?',
      sql: `SELECT p.id, p.name, t.status, count(DISTINCT t.organisation) AS organisations
FROM products AS p
JOIN tools AS t ON t.product = p.id
GROUP BY p.id, p.name, t.status
ORDER BY organisations DESC, p.id, t.status`,
    },
    {
      id: 'uses-of-products',
      title: 'Which organisation uses which product, in which status, and in how many tools?',
      sql: `SELECT product, organisation, status, count(*) AS tools
FROM tools
WHERE product IS NOT NULL AND organisation IS NOT NULL
GROUP BY product, organisation, status
ORDER BY product, organisation, status NULLS FIRST`,
    },
    {
      id: 'same-name',
      title: 'Which products of several publishers have the same name, and may be one?',
      sql: `SELECT lower(name) AS product, count(*) AS entries, count(DISTINCT publisher) AS publishers
FROM products
GROUP BY lower(name)
HAVING count(DISTINCT publisher) > 1
ORDER BY publishers DESC, product`,
    },
    {
      id: 'overdue',
      title: 'Which publishers have tools whose check is overdue?',
      sql: `SELECT publisher, count(*) AS overdue, min(reviewDue) AS oldest
FROM tools
WHERE reviewDue < DATE '${today}'
GROUP BY publisher
ORDER BY overdue DESC, publisher`,
    },
    {
      id: 'who-decides',
      title: 'Who decides, by kind of tool?',
      sql: `SELECT technology, oversight, count(*) AS tools
FROM tools
WHERE technology IS NOT NULL AND oversight IS NOT NULL
GROUP BY technology, oversight
ORDER BY technology, tools DESC, oversight`,
    },
    {
      id: 'companies',
      title: 'Which companies and bodies receive data, from how many organisations?',
      sql: `SELECT r.name, count(DISTINCT t.organisation) AS organisations, count(DISTINCT t.id) AS tools
FROM tools_recipients AS r
JOIN tools AS t ON t.id = r.entry
WHERE r.name IS NOT NULL
GROUP BY r.name
ORDER BY organisations DESC, r.name`,
    },
    {
      id: 'learns',
      title: 'How many tools learn from what they are given, by publisher?',
      sql: `SELECT publisher, training, count(*) AS tools
FROM tools
WHERE training IS NOT NULL
GROUP BY publisher, training
ORDER BY publisher, training`,
    },
    {
      id: 'reasons',
      title: 'Which questions are answered with a reason instead, and how often?',
      sql: `SELECT collection, field, noAnswer, count(*) AS times
FROM reasons
GROUP BY collection, field, noAnswer
ORDER BY times DESC, collection, field, noAnswer`,
    },
    {
      id: 'growth',
      title: 'How many entries did each publisher have at each harvest at which something was new?',
      sql: `SELECT publisher, harvest, entries
FROM harvests
ORDER BY harvest, publisher`,
    },
    {
      id: 'tools-over-time',
      title: 'How many tools were published on each day of a harvest, and by how many organisations?',
      sql: `SELECT l.day, count(DISTINCT t.organisation) AS organisations, count(*) AS tools
FROM (SELECT d.day AS day, h.publisher AS publisher, max(h.harvest) AS harvest
      FROM (SELECT DISTINCT substr(harvest, 1, 10) AS day FROM harvests) AS d
      CROSS JOIN harvests AS h
      WHERE substr(h.harvest, 1, 10) <= d.day
      GROUP BY d.day, h.publisher) AS l
JOIN tools_at_each_harvest AS t ON t.publisher = l.publisher AND t.harvest = l.harvest
GROUP BY l.day
ORDER BY l.day`,
    },
    {
      id: 'status-over-time',
      title: 'How did the status of tools change from harvest to harvest?',
      sql: `SELECT harvest, publisher, status, count(*) AS tools
FROM tools_at_each_harvest
WHERE status IS NOT NULL
GROUP BY harvest, publisher, status
ORDER BY harvest, publisher, status`,
    },
  ];
}
