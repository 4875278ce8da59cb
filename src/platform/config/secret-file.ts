import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { AskedSettings, Settings } from '#platform/config/settings.ts'

/**
 * Settings as the house runs with them, with their secret: the one that was set, or the one kept in the data folder, which is made on the first
 * start and readable by its owner only. Two first starts at once end with the same secret.
 */
export function withSecret(asked: AskedSettings): Settings {
  const { databaseUrls: _, ...rest } = asked
  return { ...rest, secret: asked.secret ?? keptSecret(asked.dataFolder) }
}

function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  return readSecret(file) ?? makeSecret(folder, file)
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null
    throw fault
  }
}

function makeSecret(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const making = `${file}.${randomBytes(4).toString('hex')}`
  const handle = openSync(making, 'wx', 0o600)
  writeSync(handle, `${randomBytes(32).toString('hex')}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(making, file)
  } catch {
    // Another start was quicker: its secret holds.
  } finally {
    rmSync(making, { force: true })
  }
  const kept = readSecret(file)
  if (kept === null || kept.length < 32) throw new Error(`the secret in ${file} could not be read`)
  return kept
}
