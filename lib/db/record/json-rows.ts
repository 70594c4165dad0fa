import { Prisma } from '@/prisma/generated/client';

/**
 * Rows of a table as a query gives them, in one parameter: Prisma's own `createMany` plans each call, and has a
 * parameter for each value. By the names of the schema, which are the table's in another spelling; what is absent is
 * null, not its default.
 */
export function jsonRows(table: string, rows: readonly object[]): Prisma.Sql {
  const json = JSON.stringify(rows.map(spelledAsStored));
  return Prisma.sql`select * from jsonb_populate_recordset(null::${Prisma.raw(table)}, ${json}::jsonb)`;
}

function spelledAsStored(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
