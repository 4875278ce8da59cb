import { type ComponentChildren, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { SITE_NAME } from '../layouts/frame-words.ts'
import { TOKENS } from '../styles/tokens.ts'

/** What a mail says: paragraphs, a list of links, one thing to do, and smaller print. Addresses are whole. */
export type MailWords = {
  readonly subject: string
  readonly lines: readonly string[]
  readonly links?: readonly { readonly text: string; readonly href: string }[]
  readonly action?: { readonly text: string; readonly href: string }
  readonly after?: readonly string[]
}

/** A mail as it is sent: plain text, and HTML that says the same. */
export type MailMessage = { readonly subject: string; readonly text: string; readonly html: string }

/**
 * Writes a mail twice, as plain text and as HTML. The HTML has no table, picture, script or address but those of the
 * words, so that nothing is fetched when it is opened and nobody learns that it was. Its colours are set in pairs, so
 * that they can be read in dark mail programs, whether these turn colours round or not.
 */
export function writeMail(words: MailWords, foot: readonly string[]): MailMessage {
  return { subject: words.subject, text: asText(words, foot), html: asHtml(words, foot) }
}

function asText({ lines, links = [], action, after = [] }: MailWords, foot: readonly string[]): string {
  const parts = [
    ...lines,
    ...links.map(({ text, href }) => `${text}:\n${href}`),
    ...(action ? [`${action.text}:\n${action.href}`] : []),
    ...after,
    `-- \n${[SITE_NAME, ...foot].join('\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

// Mail programs read no style sheet: style attributes are right here, and nowhere else in the house.
const ground = `margin:0;padding:24px 12px;background-color:${TOKENS.page.light};color:${TOKENS.ink.light};font-family:Arial,sans-serif;font-size:18px;line-height:1.5`
const paper = `max-width:560px;margin:0 auto;padding:24px;background-color:${TOKENS.surface.light};color:${TOKENS.ink.light};border:1px solid ${TOKENS.line.light};border-radius:8px`
const name = `margin:0 0 16px;font-weight:bold;color:${TOKENS.link.light}`
const heading = 'margin:0 0 16px;font-size:22px;line-height:1.3'
const paragraph = 'margin:0 0 16px'
const link = `color:${TOKENS.link.light}`
const button = `display:inline-block;padding:12px 20px;background-color:${TOKENS.button.light};color:${TOKENS['on-pine'].light};font-weight:bold;text-decoration:none;border-radius:4px`
const small = `margin:0 0 8px;font-size:15px;overflow-wrap:anywhere;word-break:break-word;color:${TOKENS['ink-soft'].light}`

function asHtml({ subject, lines, links = [], action, after = [] }: MailWords, foot: readonly string[]): string {
  const body = h('div', { style: paper }, [
    h('p', { style: name }, SITE_NAME),
    h('h1', { style: heading }, subject),
    ...lines.map((line) => h('p', { style: paragraph }, line)),
    ...links.map(({ text, href }) => h('p', { style: paragraph }, h('a', { href, style: link }, text))),
    action && h('p', { style: paragraph }, h('a', { href: action.href, style: button }, action.text)),
    action && h('p', { style: small }, ['If the button does not work, copy this address: ', action.href]),
    ...[...after, ...foot].map((line) => h('p', { style: small }, line)),
  ])
  return whole(subject, body)
}

function whole(title: string, body: ComponentChildren): string {
  const page = h('html', { lang: 'en' }, [
    h('head', null, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', null, title),
    ]),
    h('body', { style: ground }, body),
  ])
  return `<!DOCTYPE html>${renderToString(page)}`
}
