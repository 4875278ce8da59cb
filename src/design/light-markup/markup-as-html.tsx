import { renderToString } from 'preact-render-to-string'
import { Markup } from './markup.tsx'

/** A text in light markup as HTML, for where a whole page cannot go, such as a feed. Pictures are told in words. */
export function markupAsHtml(text: string): string {
  return renderToString(<Markup text={text} />)
}
