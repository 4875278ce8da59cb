import type { Pool } from 'pg'

/** Asks the database anything through one login. Throws when it does not answer. */
export async function checkAnswers(pool: Pool): Promise<void> {
  await pool.query('select 1')
}
