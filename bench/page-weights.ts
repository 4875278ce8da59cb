import { attributeOf, type PageElement } from '#tests/setup/page-tree.ts'
import { readPage } from '#tests/setup/read-page.ts'
import type { Ledger } from './budgets.ts'
import type { PageVisitors } from './page-times.ts'
import { asPage, type TimedVisitor } from './timed-visitor.ts'

const budgetKb = 100

/**
 * What a browser fetches for its very first page, packed as it is sent: HTML, style sheet and every script that the
 * page's scripts name. The font is not in it (it comes later and is kept for a year) and is printed apart.
 */
export async function measureWeights(ledger: Ledger, visitors: PageVisitors, paths: Readonly<Record<string, string>>) {
  const { nurse, lead, administrator } = visitors
  const pages: [string, TimedVisitor, string][] = [
    ['first page', lead, '/'],
    ['record form', nurse, '/incidents/new'],
    ['list', lead, '/incidents'],
    ['record', lead, paths['record'] ?? '/'],
    ['person', lead, paths['person'] ?? '/'],
    ['insight', lead, '/insight'],
    ['organisation', administrator, '/organisation'],
  ]
  for (const [what, visitor, path] of pages) {
    const html = await visitor.get(path)
    if (html.status === 404) ledger.missing(`first load: ${what}`)
    else await weigh(ledger, `first load: ${what}`, visitor, path)
  }
}

async function weigh(ledger: Ledger, what: string, visitor: TimedVisitor, path: string): Promise<void> {
  const html = await visitor.get(path)
  const { elements } = readPage(path, asPage(html))
  const styles = addressesIn(elements, 'link', 'href', ({ rel }) => rel === 'stylesheet')
  const fonts = addressesIn(elements, 'link', 'href', ({ as }) => as === 'font')
  const scripts = await withImports(
    visitor,
    addressesIn(elements, 'script', 'src', () => true),
  )
  const [css, js, font] = [
    await bytesOf(visitor, styles),
    await bytesOf(visitor, scripts),
    await bytesOf(visitor, fonts),
  ]
  const kb = (bytes: number) => (bytes / 1000).toFixed(1)
  console.log(
    `    HTML ${kb(html.bytes)} (${kb(Buffer.byteLength(html.body()))} unpacked), CSS ${kb(css)}, JavaScript ${kb(js)} in ${scripts.length} files; font ${kb(font)} KB apart`,
  )
  ledger.size(what, (html.bytes + css + js) / 1000, budgetKb)
}

type Marks = { readonly rel: string | undefined; readonly as: string | undefined }

function addressesIn(
  elements: readonly PageElement[],
  tag: string,
  attribute: string,
  isMeant: (marks: Marks) => boolean,
): string[] {
  return elements
    .filter((one) => one.tagName === tag && isMeant({ rel: attributeOf(one, 'rel'), as: attributeOf(one, 'as') }))
    .flatMap((one) => attributeOf(one, attribute) ?? [])
}

/** The scripts, and all that they import, each once. */
async function withImports(visitor: TimedVisitor, addresses: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  const waiting = [...addresses]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue
    found.add(address)
    const text = (await visitor.get(address)).body()
    const here = address
    const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name = '']) => name)
    waiting.push(...named.map((name) => new URL(name, `http://here${here}`).pathname))
  }
  return [...found]
}

async function bytesOf(visitor: TimedVisitor, addresses: readonly string[]): Promise<number> {
  let bytes = 0
  for (const address of addresses) bytes += (await visitor.get(address)).bytes
  return bytes
}
