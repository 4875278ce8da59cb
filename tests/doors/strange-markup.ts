import { elementsOf } from '#tests/setup/page-tree.ts'

/** Every element that a page of ours is made of; a field of somebody's can add none. */
const ours = new Set(
  (
    'html head title meta link script body header nav main footer section article aside search address h1 h2 h3 h4 p a ul ol li dl dt dd ' +
    'div span strong em b i small time code pre blockquote br hr figure figcaption img svg g path rect circle line polyline polygon text ' +
    'ellipse defs use tspan desc table caption thead tbody tfoot tr th td colgroup col form fieldset legend label input textarea select option ' +
    'optgroup button details summary output progress abbr data ins del dialog'
  ).split(' '),
)
const leads = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'background',
  'cite',
  'ping',
  'manifest',
])
const elsewhere = /^(https?:\/\/|mailto:|tel:|sms:)/i

/** What stands in a page although nobody of ours put it there: elements, handlers, styles, dangerous addresses. */
export function strangeMarkup(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, attrs }) => [
    ...(ours.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.flatMap(({ name, value }) => strangeAttribute(tagName, name, value)),
  ])
}

function strangeAttribute(tag: string, name: string, value: string): string[] {
  const said = `<${tag} ${name}="${value.slice(0, 80)}">`
  if (/^on|[^a-z0-9:._-]/i.test(name) || ['style', 'srcdoc', 'http-equiv'].includes(name)) return [said]
  if (tag === 'script' && name === 'src') return /^\/assets\/[0-9a-f]+\/[\w.-]+$/.test(value) ? [] : [said]
  if (name === 'srcset') return value.split(',').every((one) => one.trim().startsWith('/')) ? [] : [said]
  if (!leads.has(name)) return []
  const isOwn = /^(\/(?![/\\])|[?#]|$)/.test(value) || (tag === 'link' && /^https?:\/\//.test(value))
  return isOwn || (tag === 'a' && elsewhere.test(value)) ? [] : [said]
}

/** The HTML that stands within an answer for programs: what readers of feeds will show as a page. */
export function htmlWithin(type: string, body: string): string[] {
  if (type.includes('json')) return htmlInJson(JSON.parse(body))
  const held = [...body.matchAll(/<(\w+:?\w*)\b[^>]*\btype="x?html"[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, , inner = '']) => inner,
  )
  const encoded = [...body.matchAll(/<(?:description|content:encoded)>([\s\S]*?)<\//g)].map(([, inner = '']) => inner)
  return [...held, ...encoded].map(unpacked)
}

/** What an XML reader hands on: CDATA as it stands, anything else with its entities undone. */
function unpacked(inner: string): string {
  const [, data] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inner) ?? []
  if (data !== undefined) return data.replaceAll(']]]]><![CDATA[>', ']]>')
  return inner
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

function htmlInJson(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /html/i.test(name) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => htmlInJson(inner, Array.isArray(value) ? name : key))
}
