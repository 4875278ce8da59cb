import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lessen } from './command-process.ts'
import { openHouse, startHouse } from './house-process.ts'
import { preparedFolder } from './prepared-folder.ts'

test('data of another major version of PostgreSQL is left alone, with the road to the next; a backup made before leads there', async () => {
  const folder = await preparedFolder()
  const house = await openHouse(folder, '../../src/main.ts')
  const made = await lessen(folder, {}, 'backup-key')
  const [key, file] = [join(folder, 'key'), join(folder, 'kept')]
  writeFileSync(key, made.out)
  const lock = { LESSEN_BACKUP_RECIPIENTS: /age1[a-z0-9]+/.exec(made.out)?.[0] ?? '' }
  expect((await lessen(folder, lock, 'backup', '--to', file)).code).toBe(0)
  house.process.signal('SIGTERM')
  await house.process.ended

  // As far as one set of programs allows: these files only say that they are of an earlier version.
  const mark = join(folder, 'postgres', 'PG_VERSION')
  writeFileSync(mark, '17\n')
  const next = startHouse(folder)
  expect(await next.ended).toBe(1)
  expect(next.said()).toContain('is of PostgreSQL 17; the programs are 18')
  expect(next.said()).toContain('docs/running/upgrading.md')
  expect(readFileSync(mark, 'utf8')).toBe('17\n')

  mkdirSync(join(folder, 'aside'))
  renameSync(join(folder, 'postgres'), join(folder, 'aside', 'postgres'))
  const restored = await lessen(folder, {}, 'restore', file, '--into', '--key', key)
  expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('equal to those of the backup')])
})
