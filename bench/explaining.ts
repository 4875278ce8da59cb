import type { QueryResultRow } from 'pg'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { build, type Query } from '#platform/tenancy/transaction.ts'

/** A plan as PostgreSQL prints it, line by line. */
export type Plan = readonly string[]

/**
 * The plans of everything that `work` asks, taken by running it under EXPLAIN (ANALYZE, BUFFERS) first, in the same
 * transaction and as the same role as the pages do. `work` must only read.
 */
export async function plansOf(db: OrganisationDb, work: (db: OrganisationDb) => Promise<unknown>): Promise<Plan[]> {
  const plans: Plan[] = []
  const explain = async (query: Query<unknown>) => {
    const { sql, parameters } = query.compile(build)
    const told = await db.connection.query<QueryResultRow>(`explain (analyze, buffers) ${sql}`, [...parameters])
    plans.push(told.rows.map((row) => String(row['QUERY PLAN'])))
  }
  const explained = <T, R>(ask: (query: Query<T>) => Promise<R>) => {
    return async (query: Query<T>): Promise<R> => {
      await explain(query)
      return await ask(query)
    }
  }
  await work({ ...db, rows: (query) => explained(db.rows)(query), row: (query) => explained(db.row)(query) })
  return plans
}

/** The lines of a plan that say what is done to which table, with rows and times, and how much was read for all of it. */
export function nodesOf(plan: Plan): string[] {
  const nodes = plan.filter((line) => /->|^\S.*\(cost=/.test(line)).map((line) => line.replace(/\(cost=[^)]*\) /, ''))
  const buffers = plan.find((line) => /^\s*Buffers:/.test(line))
  return [...nodes, ...(buffers === undefined ? [] : [buffers.trim()])]
}

/** Tables that a plan reads from end to end. */
export function seqScansOf(plan: Plan): string[] {
  return plan.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? [])
}

/** Indexes that a plan uses. */
export function indexesOf(plan: Plan): string[] {
  return plan.flatMap(
    (line) => /(?:Index(?: Only)? Scan(?: Backward)? using|Bitmap Index Scan on) (\w+)/.exec(line)?.[1] ?? [],
  )
}
