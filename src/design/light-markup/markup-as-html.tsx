import { renderToString } from 'preact-render-to-string'
import { type KnownMedia, Markup } from './markup.tsx'

/**
 * A text in light markup as HTML, for where a whole page cannot go, such as a feed. Pictures that are not known are told in
 * words; those that are come in one size, because whoever shows it knows no widths of ours.
 */
export function markupAsHtml(text: string, media: KnownMedia = new Map()): string {
  const inOneSize = [...media].map(([id, one]) => [id, one.is === 'picture' ? { ...one, sources: null } : one] as const)
  return renderToString(<Markup text={text} media={new Map(inOneSize)} />)
}
