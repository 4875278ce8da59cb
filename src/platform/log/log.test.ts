import { expect, test } from 'vitest'
import { createLog, type LogWay } from '#platform/log/log.ts'

function listening(way: Partial<LogWay> = {}) {
  const lines: string[] = []
  const log = createLog({
    level: 'info',
    pretty: false,
    write: (text) => void lines.push(text),
    now: () => '2026-03-01T09:00:00.000Z',
    ...way,
  })
  return { log, lines }
}

test('a line is one JSON object with time, level and the name of the event', () => {
  const { log, lines } = listening()
  log.info('incident.recorded', { organisationId: '1', durationMs: 12 })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '2026-03-01T09:00:00.000Z',
    level: 'info',
    event: 'incident.recorded',
    organisationId: '1',
    durationMs: 12,
  })
})

test('what is less serious than asked for is not written', () => {
  const { log, lines } = listening({ level: 'warn' })
  log.info('a')
  log.warn('b')
  expect(lines).toHaveLength(1)
})

test('a field that is not on the list never reaches the log', () => {
  const { log, lines } = listening()
  const cheated: Record<string, string> = { reference: 'R1', personName: 'Ann Other' }
  log.error('page.failed', cheated)
  expect(lines.join()).toContain('R1')
  expect(lines.join()).not.toContain('Ann')
})

test('what somebody typed is cut out of faults', () => {
  const { log, lines } = listening()
  log.error('page.failed', {}, new Error('cannot read "Ann Other" of ann@example.org, NHS number 9990000018'))
  expect(lines.join()).not.toMatch(/Ann|ann@|9990000018/)
  expect(lines.join()).toContain('log.test.ts')
})

test('of a refusal by PostgreSQL only the place is kept, never the row it quotes', () => {
  const { log, lines } = listening()
  const detail = {
    severity: 'ERROR',
    code: '23505',
    table: 'people',
    constraint: 'people_pkey',
    detail: 'Key (name)=(Ann Other) already exists.',
  }
  log.error('page.failed', {}, Object.assign(new Error('duplicate key, Ann Other'), detail))
  expect(lines.join()).toContain('people_pkey')
  expect(lines.join()).not.toContain('Ann')
})

test('somebody at a terminal reads words', () => {
  const { log, lines } = listening({ pretty: true })
  log.warn('postgres.lost', { attempt: 1 })
  expect(lines).toEqual(['09:00:00 ! postgres.lost attempt=1\n'])
})
