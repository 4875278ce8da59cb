import type { KnownMedia } from './markup.tsx'
import { readText } from './read-text.ts'

/** The first picture of a text in light markup that is known, and what it shows: it stands for the text where that is shared. */
export function firstPicture(
  typed: string,
  media: KnownMedia,
): { readonly href: string; readonly alternative: string } | undefined {
  for (const part of readText(typed).parts) {
    const known = part.is === 'picture' ? media.get(part.media) : undefined
    if (part.is === 'picture' && known?.is === 'picture') return { href: known.href, alternative: part.alternative }
  }
  return undefined
}
