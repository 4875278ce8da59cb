import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { refused } from '#basics/result.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { auditCommand } from '#platform/audit/audit.command.ts'
import { keeperOfHeads } from '#platform/audit/keep-heads.ts'
import { sealAll } from '#platform/audit/sealer.ts'
import { doThings } from '#platform/audit/testing/an-audit.builder.ts'
import { runCommands } from '#platform/commands/run-commands.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database, superuser } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'lessen-heads-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'heads.txt')
const lark = await anOrganisation(database, { code: 'LARK' })
await doThings(database.app, lark.id, 5)
await sealAll({ database, hasPractice: true })

async function lessen(...typed: string[]) {
  const [out, told]: [string[], string[]] = [[], []]
  const code = await runCommands([auditCommand], ['audit', ...typed], {
    out: (text) => void out.push(text),
    tell: (text) => void told.push(text),
    asked: () => refused('This command needs the database.'),
    open: async () => ({
      database,
      settings: usualSettings,
      now: () => '2026-01-15T09:30:00.000Z',
      close: async () => undefined,
    }),
  })
  return { code, out: out.join('\n'), told: told.join('\n') }
}

describe('lessen audit', () => {
  it('says that the chains are whole, for people and for machines', async () => {
    const text = await lessen('verify')
    expect([text.code, text.told]).toEqual([0, ''])
    expect(text.out).toMatch(
      /^whole +LARK: 5 rows sealed, no earlier head to compare with, none waiting for a seal\.$/m,
    )
    expect(text.out).toMatch(/^whole +sign-in: \d+ rows? sealed/m)
    const json: unknown = JSON.parse((await lessen('verify', '--organisation', 'LARK', '--format', 'json')).out)
    expect(json).toMatchObject({ isWhole: true, isBehind: false, chains: [{ chain: 'LARK', seals: 5, findings: [] }] })
  })

  it('finds a tail that was cut off by a head that was kept, even in a mail that quotes it', async () => {
    const heads = await lessen('head')
    expect(heads.out).toContain(`lessen-head ${lark.id} 5 `)
    writeFileSync(file, heads.out.replaceAll(/^/gm, '> ').replace('> #', 'Dear all,'))
    expect((await lessen('verify', '--head', file)).out).toMatch(/LARK: 5 rows sealed, 1 earlier head compared/)

    await superuser.query(
      'create table cut as select * from private.audit_seals where sequence > 3 and organisation_id = $1',
      [lark.id],
    )
    await superuser.query('create table cut_rows as select * from private.audit where id in (select row_id from cut)')
    await superuser.query('delete from private.audit where id in (select row_id from cut)')
    await superuser.query('delete from private.audit_seals where row_id in (select row_id from cut)')
    expect((await lessen('verify')).code).toBe(0)
    const cut = await lessen('verify', '--head', file)
    expect([cut.code, cut.out]).toEqual([
      1,
      expect.stringMatching(/^TAMPERED LARK: .*\n.*\n +tail cut: .* 2 seals were cut off\.$/m),
    ])
    await superuser.query(
      'set session_replication_role = replica; insert into private.audit overriding system value select * from cut_rows; insert into private.audit_seals select * from cut; reset session_replication_role',
    )
    expect((await lessen('verify', '--head', file)).code).toBe(0)
  })

  it('finds that a whole organisation is gone of which a head was kept', async () => {
    writeFileSync(file, `lessen-head ${crypto.randomUUID()} 4 ${'a'.repeat(64)} 2026-01-15T09:30:00Z`)
    const gone = await lessen('verify', '--head', file)
    expect([gone.code, gone.out]).toEqual([1, expect.stringContaining('there is no such chain')])
  })

  it('says when the sealer is behind, which is no tampering', async () => {
    await doThings(database.app, lark.id, 1)
    expect((await lessen('verify')).code).toBe(0)
    await superuser.query(
      `set session_replication_role = replica; update private.audit set at = at - interval '2 minutes' where id = (select max(id) from private.audit); reset session_replication_role`,
    )
    const late = await lessen('verify')
    expect(late.code).toBe(3)
    expect(late.out).toMatch(/1 waiting for a seal, the oldest for 12\d seconds/)
    await sealAll({ database, hasPractice: true })
  })

  const wrong: readonly (readonly [string[], string])[] = [
    [[], 'Say what to do'],
    [['sweep'], 'Say what to do'],
    [['verify', '--organisation', 'NONE'], 'There is no organisation NONE here.'],
    [['verify', '--head', join(folder, 'no-such-file')], 'cannot be read'],
    [['head', '--head', file], 'An earlier head is for verifying'],
    [['verify', '--format', 'csv'], 'Say --format text'],
  ]
  for (const [words, says] of wrong) {
    it(`does nothing and says why: audit ${words.map((word) => word.replace(folder, '')).join(' ')}`, async () => {
      const ran = await lessen(...words)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.told).toContain(says)
    })
  }
})

describe('keeping heads outside', () => {
  it('adds them at the start and each hour, and says once when it cannot', async () => {
    const kept = join(folder, 'kept.txt')
    const clock = { now: '2026-01-15T09:30:00.000Z' }
    const said: string[] = []
    const quiet = () => undefined
    const log = { debug: quiet, info: quiet, warn: quiet, error: (event: string) => void said.push(event) }
    const keeping = { database, hasPractice: true, log, now: () => clock.now }
    const keep = keeperOfHeads({ ...keeping, settings: { auditHeadsFile: kept, auditHeadsEvery: 'hour' } })
    await keep()
    await keep()
    expect(readFileSync(kept, 'utf8').match(/^# /gm)).toHaveLength(1)
    clock.now = '2026-01-15T10:30:00.000Z'
    await keep()
    expect(readFileSync(kept, 'utf8').match(new RegExp(`lessen-head ${lark.id}`, 'g'))).toHaveLength(2)
    expect((await lessen('verify', '--head', kept)).code).toBe(0)

    const nowhere = { auditHeadsFile: join(folder, 'not', 'there.txt'), auditHeadsEvery: 'day' } as const
    const keepNowhere = keeperOfHeads({ ...keeping, settings: nowhere })
    await keepNowhere()
    await keepNowhere()
    expect(said).toEqual(['audit.heads-not-kept'])
  })
})
