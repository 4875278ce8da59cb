import { setTimeout as pause } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { depth } from '#tests/setup/depth.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { dataFolder, type HouseProcess, startHouse } from './house-process.ts'

const kills = depth(2, 100)
const mailsEach = 3
/** A job whose process died is begun again within a minute; a hang is told from slowness by more than twice as much. */
const longestMs = 150_000

test(`${kills} kills between the mail server's yes and our mark lose no mail, and double at most the one that was cut off`, async () => {
  const folder = dataFolder()
  const server = await aMailServer()
  const open = async (): Promise<HouseProcess> => {
    const house = startHouse(folder, '../../src/main.ts', {
      LESSEN_MODE: 'network',
      LESSEN_DEMO: 'no',
      LESSEN_CLINICAL_SAFETY_OFFICER: 'Dr A. Example',
      LESSEN_MAIL_URL: server.url,
      LESSEN_MAIL_FROM: 'lessen@example.org',
    })
    if ((await house.ready) === null) throw new Error(house.said())
    return house
  }
  let house = await open()
  for (let kill = 1; kill <= kills; kill++) {
    const cut = new Promise<void>((done) => {
      server.onMessage = async () => {
        house.signal('SIGKILL')
        await house.ended
        done()
      }
    })
    await askForMail(folder, mailsEach)
    await cut
    server.onMessage = () => undefined
    house = await open()
  }
  const states = await settled(folder)
  house.signal('SIGTERM')
  await house.ended

  const ids = await Promise.all(
    server.received.map(async ({ message }) => (await PostalMime.parse(message)).messageId ?? ''),
  )
  console.info(`${kills} kills, ${kills * mailsEach} mails, ${ids.length} taken by the server`)
  expect(states).toEqual({ sent: kills * mailsEach })
  expect(new Set(ids).size).toBe(kills * mailsEach)
  expect(ids.length).toBeLessThanOrEqual(kills * mailsEach + kills)
  // The check itself can fail: what was cut off was taken before its mark, so there are doubles to be seen.
  expect(ids.length).toBeGreaterThan(kills * mailsEach)
})

/** Asks for mail as a deed does: a row, and a job that carries its id, in one transaction. */
async function askForMail(folder: string, count: number): Promise<void> {
  await asking(folder, async (client) => {
    await client.query('begin')
    for (let turn = 0; turn < count; turn++) {
      const mail = newId()
      await client.query(
        `insert into mail.outbox (id, address, kind, passes, letter, message_id)
          values ($1, $2, 'test', true, '{"subject": "Something waits", "lines": ["It waits for you."]}', $3)`,
        [mail, `${mail}@example.test`, newId()],
      )
      await client.query(`select jobs.send('mail.send', $1, '{}')`, [JSON.stringify({ mail })])
    }
    await client.query('commit')
  })
}

/** How many mails there are in each state once none waits any more, or when that takes too long. */
async function settled(folder: string): Promise<Record<string, number>> {
  for (const end = Date.now() + longestMs; ; await pause(500)) {
    const states = await asking(folder, async (client) => {
      const { rows } = await client.query<{ state: string; mails: number }>(
        'select state, count(*)::int as mails from mail.outbox group by state',
      )
      return Object.fromEntries(rows.map(({ state, mails }) => [state, mails]))
    })
    if ((states.waiting === undefined && states.sending === undefined) || Date.now() > end) return states
  }
}

async function asking<T>(folder: string, work: (client: ReturnType<typeof asSuperuser>) => Promise<T>): Promise<T> {
  const client = asSuperuser(runFolder(folder), 'lessen')
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
