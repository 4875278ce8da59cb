import type { TestHouse } from '#tests/setup/house.ts'

/** The newest mail that a house kept for an address, or nothing. A demonstration keeps its mail; jobs need not have run. */
export async function lastMailTo(
  { superuser }: Pick<TestHouse, 'superuser'>,
  address: string,
): Promise<
  | {
      kind: string
      letter: { subject: string; links?: { path: string }[]; action?: { path: string }; unsubscribe?: string }
    }
  | undefined
> {
  const { rows } = await superuser.query(
    'select kind, letter from mail.outbox where address = $1 order by queued_at desc, id limit 1',
    [address],
  )
  return rows[0]
}

/** How many mails were asked for to an address. */
export async function mailsTo({ superuser }: Pick<TestHouse, 'superuser'>, address: string): Promise<number> {
  const { rows } = await superuser.query('select count(*)::int as n from mail.outbox where address = $1', [address])
  return rows[0]?.n ?? 0
}
