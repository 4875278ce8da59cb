import { renderToString } from 'preact-render-to-string'
import { Markup } from '#design/index.ts'
import { emptyContent, hrefOfEntry } from '#modules/publishing/index.ts'
import type { WholeEntry } from '../domain/whole-entry.ts'
import { typeOfShape } from '../taking-shapes.ts'

/** Everything that is written as text, as an export that WordPress takes in (WXR 1.2): what is public, and drafts as drafts. */
export function writeWordPress(entries: readonly WholeEntry[], origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<link>${escaped(origin)}</link>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${escaped(origin)}</wp:base_site_url>
<wp:base_blog_url>${escaped(origin)}</wp:base_blog_url>
${entries.map((entry, at) => itemOf(entry, at + 1, origin)).join('\n')}
</channel>
</rss>
`
}

function itemOf(
  { code, shape, publicVersion, publishedAt, versions }: WholeEntry,
  number: number,
  origin: string,
): string {
  const shown = versions.find(({ version }) => version === publicVersion) ?? versions.at(-1)
  if (shown === undefined) return ''
  const { title, description, body, topics, people } = { ...emptyContent, ...shown.content }
  const at = (publishedAt ?? shown.savedAt).replace('T', ' ').slice(0, 19)
  const terms = topics.map((one) => `<category domain="post_tag" nicename="${escaped(one)}">${data(one)}</category>`)
  return `<item>
<title>${data(title)}</title>
<link>${escaped(`${origin}${hrefOfEntry({ shape, code })}`)}</link>
<dc:creator>${data(people[0] ?? shown.savedByName)}</dc:creator>
<content:encoded>${data(renderToString(Markup({ text: body }) ?? null))}</content:encoded>
<excerpt:encoded>${data(description)}</excerpt:encoded>
<wp:post_id>${number}</wp:post_id>
<wp:post_date>${data(at)}</wp:post_date>
<wp:post_date_gmt>${data(at)}</wp:post_date_gmt>
<wp:post_name>${data(code)}</wp:post_name>
<wp:status>${publicVersion === null ? 'draft' : 'publish'}</wp:status>
<wp:post_type>${typeOfShape(shape)}</wp:post_type>
${terms.join('\n')}
</item>`
}

function data(text: string): string {
  return `<![CDATA[${text.replace(/[^\P{Cc}\t\n\r]/gu, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
