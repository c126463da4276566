import { Bool, DateDay, Field, Int32, List, makeBuilder, Table, Utf8, type DataType } from 'apache-arrow';
import { parquetMetadata, parquetReadObjects, parquetSchema, type SchemaTree } from 'hyparquet';

/**
 * One of our Parquet files as an Arrow table, which DuckDB takes in. DuckDB in the browser cannot read Parquet by itself: it
 * would load an extension from another host.
 */
export async function arrowTable(file: ArrayBuffer): Promise<Table> {
  const columns = parquetSchema(parquetMetadata(file)).children;
  const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
  return new Table(
    Object.fromEntries(
      columns.map((column) => {
        const { name } = column.element;
        const values = builderOf(typeOf(column));
        for (const row of rows) values.append(row[name] ?? null);
        return [name, values.finish().toVector()];
      }),
    ),
  );
}

/** The types that our files have: src/data/forms/parquet.ts. */
function typeOf({ element, children }: SchemaTree): DataType {
  if (children.length > 0) return new List(new Field('element', new Utf8(), false));
  if (element.converted_type === 'DATE') return new DateDay();
  if (element.type === 'BOOLEAN') return new Bool();
  return element.type === 'INT32' ? new Int32() : new Utf8();
}

/** Arrow's own test for absent values is code that it puts together and runs, which our policy forbids. */
function builderOf(type: DataType) {
  return Object.assign(makeBuilder<DataType>({ type, nullValues: [] }), {
    isValid: (value: unknown) => value !== null,
  });
}
