import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { ok, type Result, refused } from '#basics/result.ts'
import type { WordPressExport, WordPressItem, WordPressSite } from '../domain/wordpress-item.ts'
import { cutItems } from './cut-items.ts'

/** Entities of a document type are refused before anything is read; the five of XML itself are undone. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: false,
  isArray: (name) => ['category', 'wp:postmeta', 'wp:comment', 'wp:author', 'item'].includes(name),
})

const text = z
  .union([z.string(), z.object({ '#': z.string().optional() })])
  .optional()
  .transform((value) => (typeof value === 'object' ? (value['#'] ?? '') : (value ?? '')))
const number = text.transform((value) => (/^\s*\d{1,15}\s*$/.test(value) ? Number(value) : 0))

const readItem = z.object({
  'wp:post_id': number,
  'wp:post_type': text,
  'wp:status': text,
  title: text,
  link: text,
  'wp:post_name': text,
  'wp:post_date_gmt': text,
  'wp:post_date': text,
  'dc:creator': text,
  'content:encoded': text,
  'excerpt:encoded': text,
  'wp:post_password': text,
  'wp:post_parent': number,
  'wp:menu_order': number,
  'wp:attachment_url': text,
  category: z
    .array(z.object({ '@domain': z.string().optional(), '#': z.string().optional() }).or(z.string()))
    .default([]),
  'wp:postmeta': z.array(z.object({ 'wp:meta_key': text, 'wp:meta_value': text })).default([]),
  'wp:comment': z.array(z.unknown()).default([]),
})

const readChannel = z.object({
  rss: z.object({
    channel: z.object({
      link: text,
      'wp:base_site_url': text,
      'wp:base_blog_url': text,
      'wp:author': z.array(z.object({ 'wp:author_login': text, 'wp:author_display_name': text })).default([]),
    }),
  }),
})

/** Reads a WordPress export (WXR), item by item. Refuses, with a sentence, what is none, and what defines a document type. */
export async function readWordPress(pieces: AsyncIterable<string>): Promise<Result<WordPressExport, string>> {
  const items: WordPressItem[] = []
  let site: WordPressSite | undefined
  try {
    for await (const { is, xml } of cutItems(pieces)) {
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')))
        return refused('it defines a document type or entities, which no export of WordPress does')
      if (is === 'head') site = siteOf(parser.parse(`${xml}</channel></rss>`))
      else items.push(itemOf(parser.parse(xml)))
    }
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) throw fault
    return refused(`it cannot be read: ${fault instanceof Error ? fault.message.split('\n')[0] : 'it is damaged'}`)
  }
  return site === undefined ? refused('it is no export of WordPress') : ok({ site, items })
}

function siteOf(parsed: unknown): WordPressSite | undefined {
  const read = readChannel.safeParse(parsed)
  if (!read.success) return undefined
  const { channel } = read.data.rss
  const authors = channel['wp:author'].map(
    (one) => [one['wp:author_login'], one['wp:author_display_name'] || one['wp:author_login']] as const,
  )
  const address = [channel['wp:base_blog_url'], channel['wp:base_site_url'], channel.link].find(
    (one) => one.trim() !== '',
  )
  return { address: (address ?? '').trim(), authors: new Map(authors) }
}

function itemOf(parsed: unknown): WordPressItem {
  const [item] = z.object({ item: z.array(readItem) }).parse(parsed).item
  if (item === undefined) throw new Error('an item is empty')
  const meta = (key: string) => item['wp:postmeta'].find((one) => one['wp:meta_key'] === key)?.['wp:meta_value'] ?? ''
  return {
    id: item['wp:post_id'],
    type: item['wp:post_type'].trim(),
    status: item['wp:status'].trim(),
    title: plainTitle(item.title),
    link: item.link.trim(),
    slug: item['wp:post_name'].trim(),
    at: instantIn(item['wp:post_date_gmt']) ?? instantIn(item['wp:post_date']),
    author: item['dc:creator'].trim(),
    html: item['content:encoded'],
    excerpt: item['excerpt:encoded'],
    isProtected: item['wp:post_password'] !== '',
    parent: item['wp:post_parent'],
    place: item['wp:menu_order'],
    terms: item.category.flatMap((one) =>
      typeof one !== 'string' && ['category', 'post_tag'].includes(one['@domain'] ?? '')
        ? [(one['#'] ?? '').trim()]
        : [],
    ),
    comments: item['wp:comment'].length,
    file: item['wp:attachment_url'].trim() || null,
    alternative: meta('_wp_attachment_image_alt').trim(),
  }
}

/** A title may hold markup and entities of HTML; here it is words. */
function plainTitle(html: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
  }
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/** `2019-05-01 09:30:00`; WordPress writes zeros for a draft. */
function instantIn(text: string): string | null {
  const found = /^\s*(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)\s*$/.exec(text)
  if (found === null || found[1] === '0000') return null
  const at = new Date(`${text.trim().replace(' ', 'T')}Z`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
