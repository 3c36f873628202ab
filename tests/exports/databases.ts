/**
 * Real databases that read a table of cells and run what is exported for them.
 */
import { rmSync, writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import initSqlJs from 'sql.js'

/** Cells as text, null for nothing. */
export type Cells = readonly (readonly (string | null)[])[]

export interface Database {
  /** Runs statements. */
  readonly run: (sql: string) => Promise<void>
  /** Puts rows into a table, all its columns in order. */
  readonly load: (table: string, rows: Cells) => Promise<void>
  /** The rows of a query, their values as they are. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>
  readonly close: () => Promise<void>
}

const csvOf = (rows: Cells): string =>
  rows.map(row => row.map(cell => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)).join()).join('\n')

async function duckdb(): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
  return {
    run: async sql => void (await connection.run(sql)),
    load: async (table, rows) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'permit-sql-'))
      const file = path.join(folder, 'rows.csv')
      try {
        writeFileSync(file, csvOf(rows))
        await connection.run(
          `COPY "${table}" FROM '${file}' (FORMAT csv, HEADER false, FORCE_NOT_NULL (id), AUTO_DETECT false, DELIMITER ',', QUOTE '"')`,
        )
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    rows: async sql => (await connection.runAndReadAll(sql)).getRows(),
    close: () => Promise.resolve(connection.closeSync()),
  }
}

async function postgresql(): Promise<Database> {
  const database = await PGlite.create()
  return {
    run: async sql => void (await database.exec(sql)),
    load: async (table, rows) =>
      void (await database.query(`COPY "${table}" FROM '/dev/blob' (FORMAT csv)`, [], { blob: new Blob([csvOf(rows)]) })),
    rows: async sql => (await database.query<unknown[]>(sql, [], { rowMode: 'array' })).rows,
    close: () => database.close(),
  }
}

async function sqlite(): Promise<Database> {
  const database = new (await initSqlJs()).Database()
  return {
    run: sql => Promise.resolve(void database.exec(sql)),
    load: (table, rows) => {
      const [first = []] = rows
      database.exec('BEGIN')
      const statement = database.prepare(`INSERT INTO "${table}" VALUES (${first.map(() => '?').join()})`)
      for (const row of rows) statement.run([...row])
      statement.free()
      database.exec('COMMIT')
      return Promise.resolve()
    },
    rows: sql => Promise.resolve(database.exec(sql)[0]?.values ?? []),
    close: () => Promise.resolve(database.close()),
  }
}

export const databases = { duckdb, postgresql, sqlite } as const
