import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { remoteVisitor } from '#tests/setup/browser-over-http.ts'
import { depth } from '#tests/setup/depth.ts'
import { demoPassword, hospitalUsers } from '#worlds/demo/cast.ts'
import { lessen } from './command-process.ts'
import { dataFolder, openHouse, until } from './house-process.ts'
import { ask, recordsIn } from './kept-records.ts'
import { preparedFolder } from './prepared-folder.ts'
import { recordWriters } from './record-writers.ts'

const drills = depth(1, 5)
const canary = 'Quillfeather'

test('a backup taken while nurses record is put into an empty house: all equal, the chain whole, sign-in works, nothing sent', async () => {
  const folder = await preparedFolder()
  const house = await openHouse(folder, '../../src/main.ts')
  const writers = await recordWriters(folder, () => house.address, 8)
  await ask(folder, 'update private.people set known_as = $1', [canary])
  const made = await lessen(folder, {}, 'backup-key')
  const key = join(folder, 'key')
  writeFileSync(key, made.out)
  const lock = { LESSEN_BACKUP_RECIPIENTS: /age1[a-z0-9]+/.exec(made.out)?.[0] ?? '' }

  for (let drill = 1; drill <= drills; drill++) {
    writers.begin()
    const before = writers.acknowledged.size
    expect(await until(() => writers.acknowledged.size >= before + 8)).toBe(true)
    const early = [...writers.acknowledged]
    const file = join(folder, `kept-${drill}`)
    const kept = await lessen(folder, lock, 'backup', '--to', file)
    await writers.rest()
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('holds everything up to')])
    expect(readFileSync(file).includes(canary)).toBe(false)

    const other = dataFolder()
    const restored = await lessen(other, {}, 'restore', file, '--into', '--key', key)
    expect([restored.code, restored.told, restored.out]).toEqual([
      0,
      expect.any(String),
      expect.stringContaining('equal to those of the backup'),
    ])
    const again = await openHouse(other, '../../src/main.ts')
    const found = await recordsIn(other, writers.sent)
    expect(found.lost(early)).toEqual([])
    expect(found.uneven).toEqual([])
    expect(await ask(other, `select 1 from identity.sessions where ended_at is null`)).toEqual([])
    expect(await ask(other, `select 1 from mail.outbox where state in ('waiting', 'sending')`)).toEqual([])
    expect(await signsIn(again.address)).toBe(303)
    expect(await until(async () => (await lessen(other, {}, 'audit', 'verify')).code === 0)).toBe(true)
    const kinds = `${early.length} records acknowledged before, ${writers.sent.size} sent`
    console.info(`drill ${drill}: ${kinds}; ${kept.out.trim().replace(/^\S+ /, '')}`)
    again.process.signal('SIGTERM')
    await again.process.ended
  }
  // The comparison can fail: what was recorded after the backup is rightly not in it.
  expect(writers.sent.size).toBeGreaterThan(8)
  house.process.signal('SIGTERM')
  await house.process.ended
})

async function signsIn(address: string): Promise<number> {
  const visitor = remoteVisitor(() => address)
  const page = await visitor.open('/sign-in')
  const typed = { email: hospitalUsers[0]?.email ?? '', password: demoPassword }
  return (await visitor.post('/sign-in', visitor.filled(page, '/sign-in', typed))).status
}
