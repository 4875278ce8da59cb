import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { defineMail } from '#platform/mail/mail-kind.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const opening = { pool: database.app, announcer: announcerFor([]) }
const actor = { kind: 'job', name: 'test' } as const

const waits = defineMail<{ path: string }>({
  kind: 'something-waits',
  says: 'When something waits.',
  canWait: true,
  write: ({ path }) => ({
    subject: 'Something waits',
    lines: ['Something waits for you.'],
    action: { text: 'See it', path },
  }),
})
const wish = (organisation: string | null, path = '/tasks') => ({
  to: { user: newId() },
  organisation,
  values: { path },
})

async function counts(): Promise<unknown> {
  const { rows } = await superuser.query(
    `select (select count(*)::int from mail.outbox) as mail, (select count(*)::int from jobs.job where name = 'mail.send') as jobs`,
  )
  return rows[0]
}

test('mail asked for in a deed that is undone was never asked for; one that stands is there with its job', async () => {
  const organisation = newId()
  await inOrganisation(opening, organisation, actor, async (db, undo) => {
    await queueMail(db, waits, wish(organisation))
    undo()
  })
  expect(await counts()).toEqual({ mail: 0, jobs: 0 })
  const id = await inOrganisation(opening, organisation, actor, (db) => queueMail(db, waits, wish(organisation)))
  await inIdentity(database.identity, (db) => queueMail(db, waits, wish(null)))
  expect(await counts()).toEqual({ mail: 2, jobs: 2 })
  const { rows } = await superuser.query(`select data from jobs.job where data = $1`, [JSON.stringify({ mail: id })])
  expect(rows).toHaveLength(1)
})

test('in an organisation’s transaction nobody asks for mail of another, and nobody reads any', async () => {
  const other = inOrganisation(opening, newId(), actor, (db) => queueMail(db, waits, wish(newId())))
  await expect(other).rejects.toThrow('row-level security')
  await expect(database.app.query('select 1 from mail.outbox')).rejects.toThrow('permission denied')
  await expect(database.app.query('select 1 from mail.bounces')).rejects.toThrow('permission denied')
})

test('a mail links to a path of this site and nowhere else', async () => {
  for (const path of ['https://elsewhere.example', '//elsewhere.example', 'tasks'])
    await expect(inIdentity(database.identity, (db) => queueMail(db, waits, wish(null, path)))).rejects.toThrow(
      'path of this site',
    )
})
