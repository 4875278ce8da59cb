/**
 * The words of `text` for finding by a few letters: lower case, accents and punctuation taken off, at most 20.
 * Private search compares them with `=` and ranges, because other operators cannot use an index under row-level security.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))].slice(0, 20)
}

/** The half-open range of words that begin with `start`, in byte order (column collation "C"). */
export function wordsBeginningWith(start: string): { readonly from: string; readonly before: string } {
  return { from: start, before: `${start}\u{10FFFF}` }
}
