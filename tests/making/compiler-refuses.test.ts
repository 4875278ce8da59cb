import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'lessen-types-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const opening = `import type { Route } from '${root}/src/platform/http/route.ts'
const answer = () => Promise.resolve({ nothing: true } as const)
`

/** What must compile, or must not: name → one statement. */
const cases = {
  sound: `export const a: Route = { method: 'GET', path: '/a', who: 'may people.read', answer }`,
  silent: `export const a: Route = { method: 'GET', path: '/a', answer }`,
  unknown: `export const a: Route = { method: 'GET', path: '/a', who: 'staff', answer }`,
  putting: `export const a: Route = { method: 'PUT', path: '/a', who: 'anyone', answer }`,
  asking: `export const a: Route = { method: 'GET', path: '/a', who: 'anyone', answer: async ({ db }) => ({ json: await db.rows }) }`,
} as const

for (const [name, statement] of Object.entries(cases))
  writeFileSync(join(folder, `${name}.ts`), `${opening}${statement}\n`)
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: [] },
    include: [],
    files: Object.keys(cases).map((name) => `${name}.ts`),
  }),
)
const compiler = join(root, 'node_modules/typescript/bin/tsc')
const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8', cwd: folder })
const complaints = (name: keyof typeof cases) => stdout.split('\n').filter((line) => line.startsWith(`${name}.ts`))

describe('the compiler', () => {
  test('accepts a route that says who', () => {
    expect(complaints('sound')).toEqual([])
  })

  test('refuses a route that does not say who', () => {
    expect(complaints('silent').join()).toMatch(/error/)
    expect(stdout).toMatch(/'who' is missing/)
  })

  test('refuses a word for who that nobody defined, and a method that pages do not have', () => {
    expect(complaints('unknown')).toHaveLength(1)
    expect(complaints('putting')).toHaveLength(1)
  })

  test('refuses the organisation’s database to a page that anybody may open', () => {
    expect(complaints('asking').join()).toMatch(/'db' does not exist/)
  })
})
