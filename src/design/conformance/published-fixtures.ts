import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { jsxTemplate } from 'preact/jsx-runtime'

/** The options nhsuk-frontend's macro was called with. */
export type Context = { readonly [option: string]: unknown }

/** One published pair: the options (and the nested content, where its macro was called with a block) and the exact HTML. */
export type Fixture = {
  readonly component: string
  readonly name: string
  readonly context: Context
  readonly callBlock?: string
  readonly html: string
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'))

/** All fixtures nhsuk-frontend publishes for one component, in its order. */
export function publishedFixtures(component: string): readonly Fixture[] {
  const path = join(PACKAGE, 'dist/nhsuk/components', component, 'fixtures.json')
  const fixtures: readonly Fixture[] = JSON.parse(readFileSync(path, 'utf8')).fixtures
  return fixtures.map((fixture) => ({ ...fixture, component }))
}

/** Turns `html` options into elements, as our components take them. `conditional` takes elements without a wrapper. */
export function reviveHtml(key: string, value: unknown): unknown {
  if (key === 'html' && typeof value === 'string') return rawHtml(value)
  return key === 'conditional' && typeof value === 'object' && value && 'html' in value ? value.html : value
}

/** HTML as it is, without an element around it. Only for comparing: pages never make elements from strings. */
export function rawHtml(html: string): unknown {
  return jsxTemplate([html])
}
