import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from '#platform/config/read-settings.ts'
import { withSecret } from '#platform/config/secret-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'lessen-secret-'))
afterAll(() => rmSync(folder, { recursive: true }))

function asked(env: Record<string, string> = {}) {
  const read = readSettings({ LESSEN_DATA_DIR: folder, ...env })
  if (!read.ok) throw new Error('these settings are right')
  return read.value
}

test('the secret is made once, kept, and readable by its owner only', () => {
  const { secret } = withSecret(asked())
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(withSecret(asked()).secret).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that was set is used and not written down', () => {
  const own = 'x'.repeat(40)
  expect(withSecret(asked({ LESSEN_SECRET: own })).secret).toBe(own)
  expect(withSecret(asked()).secret).not.toBe(own)
})
