#!/usr/bin/env node
/**
 * Makes the secrets that compose.yaml names, each in a file of its own: `node deploy/make-secrets.mjs FOLDER`. A file that
 * is there stays as it is. Only the owner may enter the folder; the files themselves can be read, because a container reads
 * them as another user.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'deploy/secrets')
mkdirSync(folder, { recursive: true, mode: 0o700 })
chmodSync(folder, 0o700)

const keep = (name, make) => {
  const file = join(folder, name)
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o444, flag: 'wx' })
  return readFileSync(file, 'utf8')
}
const word = () => randomBytes(32).toString('hex')
const url = (role, password) => `postgresql://${role}:${password}@database/lessen`

keep('postgres-password', word)
keep('lessen-secret', word)
keep('metrics-token', word)
for (const [name, role] of [
  ['', 'app'],
  ['identity-', 'identity'],
  ['owner-', 'owner'],
]) {
  const password = keep(`${role}-password`, word)
  keep(`database-${name}url`, () => url(`lessen_${role}`, password))
}
process.stdout.write(`Secrets are in ${folder}. Keep a copy of lessen-secret with your backups, apart from them.\n`)
