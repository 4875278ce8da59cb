import { expect, test } from 'vitest'
import { ok } from '#basics/result.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { runCommands } from '#platform/commands/run-commands.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()

async function run(typed: string[], given: Partial<Command> = {}, shut?: string) {
  const told = { out: [] as string[], tell: [] as string[], seen: undefined as CommandContext | undefined, closed: 0 }
  const importing: Command = {
    name: 'import mhsds',
    usage: 'DIR --organisation CODE [--create] [--format json]',
    says: 'Reads.',
    run: async (context) => ((told.seen = context), 0),
    ...given,
  }
  const read = readSettings({})
  if (!read.ok) throw new Error('these settings are right')
  const settings = { ...read.value, secret: 'x'.repeat(32) }
  const close = async () => void told.closed++
  const code = await runCommands([importing], typed, {
    out: (text) => void told.out.push(text),
    tell: (text) => void told.tell.push(text),
    asked: () => ok(read.value),
    open: async () => shut ?? { database, settings, now: () => '2026-03-01T09:00:00.000Z', close },
  })
  return { code, ...told }
}

test('a command gets its words and flags as its usage line says', async () => {
  const { code, seen, closed } = await run(['import', 'mhsds', 'extract', '--organisation', 'ZZ901', '--create'])
  expect([code, closed]).toEqual([0, 1])
  expect(seen?.words).toEqual(['extract'])
  expect(seen?.flags).toEqual({ organisation: 'ZZ901', create: true })
})

test('help names every command with its usage', async () => {
  const { code, out } = await run(['help'])
  expect(code).toBe(0)
  expect(out.join()).toContain('lessen import mhsds DIR --organisation CODE [--create]')
})

test('an unknown command does nothing, says so on standard error and ends with 2', async () => {
  const { code, out, tell } = await run(['imprt'])
  expect([code, out]).toEqual([2, []])
  expect(tell.join()).toContain('There is no command imprt.')
})

test('a flag that the command does not have does nothing and shows the usage', async () => {
  const { code, tell, closed } = await run(['import', 'mhsds', '--colour'])
  expect([code, closed]).toEqual([2, 0])
  expect(tell.join()).toContain('Usage: lessen import mhsds DIR')
})

test('when the database cannot be opened the sentence goes to standard error', async () => {
  const { code, tell, out } = await run(['import', 'mhsds'], {}, 'The folder is taken.')
  expect([code, tell, out]).toEqual([2, ['The folder is taken.'], []])
})

test('a command may answer for itself when the database cannot be opened', async () => {
  const { code, out } = await run(
    ['import', 'mhsds', '--format', 'json'],
    { whenShut: (says, { out }) => (out(JSON.stringify({ says })), 3) },
    'Taken.',
  )
  expect([code, out]).toEqual([3, ['{"says":"Taken."}']])
})

test('a command that can do without the database does not have it opened', async () => {
  const { code, seen, closed } = await run(
    ['import', 'mhsds'],
    { withoutDatabase: async ({ asked }) => asked.port },
    'Taken.',
  )
  expect([code, seen, closed]).toEqual([3000, undefined, 0])
})

test('the house is closed even when a command fails', async () => {
  const failing = run(['import', 'mhsds'], { run: () => Promise.reject(new Error('broken')) })
  await expect(failing).rejects.toThrow('broken')
})
