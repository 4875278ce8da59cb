import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One step of the database's history: plain SQL, never changed once it has run anywhere. */
export type Migration = {
  readonly name: string
  readonly sql: string
  readonly sha256: string
  /** Its first line says so: it makes tables for persons' records, and a network-only installation never runs it. */
  readonly isForPractice: boolean
}

const practiceMark = '-- Only for practice installations.'
const shape = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)+\.sql$/

/**
 * The migrations in `folder`, in order of their numbers. Refuses (throws) a name that is not NNNN-module-what.sql,
 * a number twice, and a gap: each means that two people's work has met unseen.
 */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
  for (const [index, name] of names.entries()) {
    const number = shape.exec(name)?.[1]
    if (number === undefined) throw new Error(`migrations/${name} is not named NNNN-module-what.sql`)
    if (Number(number) <= index) throw new Error(`migrations/${name} has a number that another file has too`)
    if (Number(number) > index + 1)
      throw new Error(`a migration is missing: before migrations/${name} comes no ${fourDigits(index + 1)}`)
  }
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(sql).digest('hex')
    return { name, sql, sha256, isForPractice: sql.startsWith(practiceMark) }
  })
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0')
}
