/**
 * Takes text apart into words for finding: small letters, no accents, no apostrophes ("Let’s" is "let", "isn’t" is
 * "isnt"). Order is kept and words come as often as they stand there. A word with a hyphen gives its parts and then the
 * whole written together ("lock-down": lock, down, lockdown), so that both spellings meet.
 */
export function searchWords(text: string): string[] {
  return plainWords(text).flatMap((word) => {
    const parts = word.split('-').filter((part) => part !== '')
    return parts.length > 1 ? [...parts, parts.join('')] : parts
  })
}

/** Pairs of neighbouring words, for finding a title by a piece of it. Hyphens part words here. */
export function wordPairs(text: string): readonly (readonly [string, string])[] {
  const words = plainWords(text).flatMap((word) => word.split('-').filter((part) => part !== ''))
  return words.slice(1).map((word, index) => [words[index] ?? '', word])
}

function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, '').slice(0, 60))
    .filter((word) => word !== '')
}

/** Words that say so little that a search leaves them out, unless nothing else was typed. */
export const quietWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been before being both but by can cannot could did do does doing ' +
    'for from get had has have having her here him his how i if in into is isnt it its just let me more most my no not of ' +
    'on one only or our out over own same she should so some such than that the their them then there these they this ' +
    'those through to too under until up very was we were what when where which while who whom why will with would you your'
  ).split(' '),
)
