import TurndownService from 'turndown'
import { safeAddress } from '#design/index.ts'
import { plainHtml } from './plain-html.ts'
import { listedShortcodes, withoutShortcodes } from './shortcodes.ts'

/** What the HTML of an earlier site leads to and shows, and what of it is here. */
export type Around = {
  /** The new address of a page of the earlier site; the path itself where it is not known; null for other sites. */
  ownLink(href: string): string | null
  /** The address here of an upload of the earlier site; nothing where its file was not given. */
  upload(href: string): { readonly path: string; readonly isPicture: boolean; readonly alternative: string } | undefined
  /** The uploads of a gallery by their numbers. */
  gallery(ids: readonly number[]): readonly string[]
  /** Told of whatever is left out, and why. */
  leftOut(what: string, why: string): void
}

const never = [
  'script',
  'style',
  'noscript',
  'form',
  'object',
  'embed',
  'template',
  'button',
  'input',
  'select',
  'textarea',
  'canvas',
  'svg',
  'math',
  'audio',
  'video',
] as const

/** Turns HTML of an earlier site into our light markup. What the markup does not offer becomes words, or is left out and told. */
export function htmlToMarkup(html: string, around: Around): string {
  for (const name of listedShortcodes(html)) around.leftOut(`[${name}]`, 'what this shortcode did is not known here')
  const plain = plainHtml(withoutShortcodes(html, around.gallery))
  const shallowest = Math.min(...[...plain.matchAll(/<h([1-6])\b/gi)].map(([, level]) => Number(level)), 6)
  return turned(plain, serviceFor(around, shallowest), around)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What no parser makes a page of is kept as words, without anything that looks like a tag. */
function turned(html: string, service: TurndownService, { leftOut }: Around): string {
  try {
    return service.turndown(html)
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    leftOut('how the text was set', 'its HTML is broken; only its words are here')
    return service.escape(html.replace(/<[^>]*>?/g, ' '))
  }
}

type Held = {
  readonly getAttribute?: (name: string) => string | null
  readonly textContent: string | null
  readonly nodeName: string
}

function attribute(node: Held, name: string): string {
  return node.getAttribute?.(name)?.trim() ?? ''
}

function serviceFor(around: Around, shallowest: number): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '', br: '' })
  for (const tag of never)
    service.addRule(`without ${tag}`, {
      filter: (node) => node.nodeName.toLowerCase() === tag,
      replacement: (_words, node) => {
        if (!['style', 'noscript', 'template'].includes(tag)) around.leftOut(`<${tag}>`, 'texts here have none')
        return node.nodeName === '' ? '' : ' '
      },
    })
  service.addRule('headings', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (words, node) =>
      words.trim() === ''
        ? ''
        : `\n\n${Number(node.nodeName.slice(1)) === shallowest ? '##' : '###'} ${oneLine(words)}\n\n`,
  })
  service.addRule('links', { filter: 'a', replacement: (words, node) => link(words, attribute(node, 'href'), around) })
  service.addRule('pictures', { filter: 'img', replacement: (_words, node) => picture(node, around) })
  service.addRule('frames', {
    filter: ['iframe'],
    replacement: (_words, node) => frame(attribute(node, 'src'), around),
  })
  service.addRule('code', { filter: ['code', 'pre', 'kbd', 'samp', 'del', 's', 'u'], replacement: (words) => words })
  service.addRule('cells', {
    filter: ['th', 'td'],
    replacement: (words) => `| ${oneLine(words).replaceAll('|', '\\|')} `,
  })
  service.addRule('rows', { filter: 'tr', replacement: row })
  service.addRule('tables', {
    filter: ['table', 'thead', 'tbody', 'tfoot'],
    replacement: (words, node) => (node.nodeName === 'TABLE' ? `\n\n${words.trim()}\n\n` : words),
  })
  return service
}

/** The first row is the head: a table in our markup has one. */
function row(
  words: string,
  node: Held & { readonly parentNode?: unknown; readonly childNodes?: ArrayLike<unknown> },
): string {
  const cells = (words.match(/(?<!\\)\|/g) ?? []).length
  const isFirst = !hasRowBefore(node)
  return `\n${words.trim()} |${isFirst ? `\n${'|---'.repeat(cells)}|` : ''}`
}

function hasRowBefore(node: unknown): boolean {
  let table = node
  while (isNode(table) && table.nodeName !== 'TABLE') table = table.parentNode
  const rows = isNode(table) && table.getElementsByTagName ? Array.from(table.getElementsByTagName('tr')) : []
  return rows.indexOf(node) > 0
}

type Node = {
  readonly nodeName: string
  readonly parentNode: unknown
  readonly getElementsByTagName?: (name: string) => ArrayLike<unknown>
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeName' in value
}

function link(words: string, href: string, around: Around): string {
  const said = oneLine(words)
  if (said === '' || said.startsWith('![')) return words
  const upload = around.upload(href)
  const own = around.ownLink(href)
  const to = upload?.path ?? own ?? href
  if (safeAddress(to) !== undefined) return `[${said}](${escaped(to)})`
  if (href !== '' && !href.startsWith('#'))
    around.leftOut(`the link “${said}” to ${href.slice(0, 100)}`, 'it is no address that a text may lead to')
  return said
}

function picture(node: Held, around: Around): string {
  const source = attribute(node, 'src')
  const found = around.upload(source)
  const alternative = oneLine(attribute(node, 'alt') || found?.alternative || '').replace(/[[\]\\]/g, '')
  if (found?.isPicture && alternative !== '') return `\n\n![${alternative}](${found.path})\n\n`
  around.leftOut(`the picture ${source.slice(0, 200)}`, found ? 'nobody said what it shows' : 'its file is not here')
  return alternative === '' ? '' : ` (Picture: ${alternative}) `
}

function frame(source: string, around: Around): string {
  const to = safeAddress(source.startsWith('//') ? `https:${source}` : source)
  around.leftOut(
    `what was embedded from ${source.slice(0, 100)}`,
    to ? 'it became a link' : 'it is no address that a text may lead to',
  )
  return to?.site ? `\n\n[On ${to.site}](${escaped(to.href)})\n\n` : ''
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function escaped(href: string): string {
  return href.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))
}
