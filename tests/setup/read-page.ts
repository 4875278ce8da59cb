import { type PageForm, readForm } from './page-form.ts'
import { attributeOf, elementsOf, elementsUnder, hasClass, type PageElement, textOf } from './page-tree.ts'

/** An answer of the house, and what a reader finds on it. */
export type VisitedPage = {
  readonly status: number
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
  /** The body as sent. */
  readonly html: string
  /** Where a redirect leads, or nothing. */
  readonly location: string | undefined
  readonly title: string
  readonly heading: string
  /** All that a reader sees, white space put together. */
  readonly text: string
  /** The sentences of the error summary, in order. */
  readonly problems: readonly string[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly forms: readonly PageForm[]
  readonly elements: readonly PageElement[]
  /** The body of an answer for a script. */
  json(): unknown
}

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }

/** Reads an answer. Anything but HTML has no title, text, links or forms. */
export function readPage(path: string, { status, headers, body }: Answer): VisitedPage {
  const isPage = isHtml(headers['content-type'])
  const elements = isPage ? elementsOf(body) : []
  const named = (tag: string) => elements.filter((one) => one.tagName === tag)
  const first = (found: readonly PageElement[]) => (found[0] ? textOf(found[0]) : '')
  const location = headers['location']
  return {
    status,
    path,
    headers,
    html: body,
    location: typeof location === 'string' ? location : undefined,
    title: first(named('title')),
    heading: first(named('h1')),
    text: first(named('body')),
    problems: problemsOf(elements),
    links: named('a').map((link) => ({ text: textOf(link), href: attributeOf(link, 'href') ?? '' })),
    forms: named('form').map((form) => readForm(form, path)),
    elements,
    json: () => JSON.parse(body),
  }
}

function isHtml(type: unknown): boolean {
  return typeof type === 'string' && type.startsWith('text/html')
}

function problemsOf(elements: readonly PageElement[]): string[] {
  const summary = elements.find((one) => hasClass(one, 'nhsuk-error-summary'))
  if (!summary) return []
  return elementsUnder(summary)
    .filter((one) => one.tagName === 'li')
    .map(textOf)
}
