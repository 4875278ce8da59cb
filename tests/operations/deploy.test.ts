import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { houseRoot } from '#platform/config/house-root.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { secretNames } from '#platform/config/settings-by-file.ts'
import { settingsList } from '#platform/config/settings-list.ts'
import { roleNames } from '#platform/db/roles.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const at = (...parts: string[]) => join(houseRoot, ...parts)
const textOf = (name: string) => readFileSync(at('deploy', name), 'utf8')
const [dockerfile, compose, unit, nginx] = ['Dockerfile', 'compose.yaml', 'lessen.service', 'nginx.conf'].map(textOf)
const scratch = mkdtempSync(join(tmpdir(), 'lessen-deploy-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Every setting that a text gives a value, as `NAME: x`, `NAME=x` or `Environment=NAME=x`. */
function settingsIn(text = ''): string[] {
  return [...text.matchAll(/^[\s#]*(?:ENV |Environment=)?((?:LESSEN|DATABASE)_[A-Z_]+|HOST|PORT)\s*[:=]/gm)].map(
    ([, name = '']) => name,
  )
}

const known = [...Object.values(settingsList).map(({ name }) => name), ...secretNames.map((name) => `${name}_FILE`)]
const unknown = (text: string | undefined) => settingsIn(text).filter((name) => !known.includes(name))

test('every setting that the deployment files give is one of Lessen', () => {
  expect([dockerfile, compose, unit].flatMap(unknown)).toEqual([])
  expect(settingsIn(compose).length).toBeGreaterThan(8)
  expect(settingsIn(dockerfile)).toEqual(expect.arrayContaining(['HOST', 'PORT', 'LESSEN_DATA_DIR']))
  expect(unknown('  LESSEN_ORIGN: x')).toEqual(['LESSEN_ORIGN'])
})

test('every file that the image copies, starts or leaves out is there, and nothing that the program needs is left out', () => {
  const copied = [...(dockerfile ?? '').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  expect(copied.filter((name) => !existsSync(at(name)))).toEqual([])
  const allowed = [...textOf('Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name = '']) => name)
  expect(copied.filter((name) => !allowed.includes(name))).toEqual([])
  for (const needed of ['src', 'worlds', 'migrations', 'package.json', 'tsconfig.json'])
    expect(copied).toContain(needed)
  const starts = /CMD \["([^"]+)"\]\s*$/.exec((dockerfile ?? '').trim())?.[1]
  expect(starts !== undefined && existsSync(at(starts))).toBe(true)
  expect(dockerfile).toMatch(/^USER node$/m)
  expect(dockerfile).toMatch(/--omit=dev --ignore-scripts/)
  expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]+\/healthz/)
})

test('the image is of the Node and the PostgreSQL that Lessen needs', () => {
  expect([...(dockerfile ?? '').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
    'node:24-slim',
    'node:24-slim',
  ])
  expect(compose).toMatch(/image: postgres:18$/m)
  // From version 18 the image keeps its data one folder higher.
  expect(compose).toMatch(/- database:\/var\/lib\/postgresql$/m)
})

test('compose names files and secrets that are there or are made, and gives no secret a value', () => {
  const mounted = [...(compose ?? '').matchAll(/^\s+- (\.\/[\w.-]+):/gm)].map(([, file = '']) => file)
  expect(mounted.length).toBeGreaterThan(1)
  expect(mounted.filter((file) => !existsSync(at('deploy', file)))).toEqual([])
  execFileSync(process.execPath, [at('deploy', 'make-secrets.mjs'), join(scratch, 'secrets')])
  const made = readdirSync(join(scratch, 'secrets')).toSorted()
  const named = [...(compose ?? '').matchAll(/\{ file: \.\/secrets\/([\w-]+) \}/g)].map(([, name = '']) => name)
  expect(named.toSorted()).toEqual(made)
  const used = [...(compose ?? '').matchAll(/\/run\/secrets\/([\w-]+)/g)].map(([, name = '']) => name)
  const inScript = [...textOf('make-roles.sh').matchAll(/\(secret ([\w-]+)\)/g)].map(([, name = '']) => name)
  expect([...new Set([...used, ...inScript])].toSorted()).toEqual(made)
  expect(settingsIn(compose).filter((name) => secretNames.includes(name))).toEqual([])
})

test('the secrets that are made are taken as settings, stay when made again, and lie in a folder only their owner enters', () => {
  const folder = join(scratch, 'again')
  const make = () => execFileSync(process.execPath, [at('deploy', 'make-secrets.mjs'), folder])
  make()
  const first = readFileSync(join(folder, 'database-owner-url'), 'utf8')
  make()
  expect(readFileSync(join(folder, 'database-owner-url'), 'utf8')).toBe(first)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const pairs = [...(compose ?? '').matchAll(/^\s+(\w+_FILE): \/run\/secrets\/([\w-]+)$/gm)].filter(
    ([, name = '']) => name !== 'POSTGRES_PASSWORD_FILE',
  )
  const read = readSettings(Object.fromEntries(pairs.map(([, name = '', file = '']) => [name, join(folder, file)])))
  expect(read.ok ? read.value.databaseUrls?.owner : read.problems).toBe(first)
  expect(first).toContain(
    `//${roleNames.owner}:${readFileSync(join(folder, 'owner-password'), 'utf8')}@database/lessen`,
  )
})

test('the roles that are made are those of the manual, and PostgreSQL takes them', async () => {
  const sql = textOf('make-roles.sql')
  const plain = (text: string) => text.replaceAll(/'…'|:'\w+'/g, 'PASSWORD').replaceAll(/\s+/g, ' ')
  const manual = /```sql\n([\s\S]+?)```/.exec(readFileSync(at('docs/running/own-database.md'), 'utf8'))?.[1] ?? ''
  expect(plain(sql)).toContain(plain(manual).trim())

  const { superuser } = await testDatabase()
  const trial = `trial${process.pid}_${Date.now() % 100_000}`
  const mine = sql.replaceAll('lessen', trial).replaceAll(/:'\w+'/g, `'a password'`)
  const statements = mine
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .filter((one) => one.trim() !== '')
  for (const statement of statements) await superuser.query(statement)
  const { rows } = await superuser.query(
    `select rolname, rolsuper or rolbypassrls or rolcreatedb as strong from pg_roles where rolname like '${trial}%'`,
  )
  await superuser.query(`drop database ${trial}`)
  for (const role of ['owner', 'app', 'identity']) await superuser.query(`drop role ${trial}_${role}`)
  expect(rows).toHaveLength(3)
  expect(rows.filter(({ strong }) => strong)).toEqual([])
})

test('the unit starts what is there, as a user without rights, writes only to its own folder, and waits longer than leaving takes', () => {
  const value = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(unit ?? '')?.[1] ?? ''
  const words = value('ExecStart').split(' ')
  expect(existsSync(at(words.at(-1) ?? ''))).toBe(true)
  expect([value('User'), value('NoNewPrivileges'), value('ProtectSystem'), value('Restart')]).toEqual([
    'lessen',
    'yes',
    'strict',
    'on-failure',
  ])
  expect(value('StateDirectory')).toBe('lessen')
  expect(unit).toContain('LESSEN_DATA_DIR=/var/lib/lessen/data')
  const drain = Number(/LESSEN_DRAIN_SECONDS=(\d+)/.exec(unit ?? '')?.[1])
  expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(drain + 10)
  expect(Number(/stop_grace_period: 30s/.test(compose ?? '') ? 30 : 0)).toBeGreaterThan(5 + 10)
})

test('the proxy passes on the address that it sees, the name, and files as large as may be added', () => {
  expect(nginx).toMatch(/X-Forwarded-For \$remote_addr;/)
  expect(nginx).toMatch(/proxy_set_header Host \$host;/)
  const largest = Math.max(
    ...[...settingsList.fileLimits.otherwise.matchAll(/=(\d+)/g)].map(([, most]) => Number(most)),
  )
  expect(Number(/client_max_body_size (\d+)m/.exec(nginx ?? '')?.[1])).toBeGreaterThan(largest)
  expect((nginx ?? '').split('{').length).toBe((nginx ?? '').split('}').length)
})
