/** A piece of a text: the same in both, taken out of the earlier one, or added in the later one. */
export type Piece = { readonly is: 'same' | 'taken out' | 'added'; readonly text: string }

/** More pairs of words than this are not compared one by one: the whole middle is then taken out and added. */
const mostPairs = 4_000_000

/**
 * What was taken out and added between two texts, word by word, in reading order. The pieces that are not `added` make the
 * earlier text, those that are not `taken out` the later one.
 */
export function wordChanges(earlier: string, later: string): Piece[] {
  const [a, b] = [partsOf(earlier), partsOf(later)]
  const start = common(a, b)
  const end = Math.min(common(a.toReversed(), b.toReversed()), Math.min(a.length, b.length) - start)
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    ...a.slice(0, start).map((text) => same(text)),
    ...middle,
    ...(end === 0 ? [] : a.slice(-end)).map((text) => same(text)),
  ])
}

function partsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []
}

function same(text: string): Piece {
  return { is: 'same', text }
}

function common(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** The longest common sequence of words, and what lies around it. */
function between(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > mostPairs)
    return [
      ...a.map((text) => ({ is: 'taken out' as const, text })),
      ...b.map((text) => ({ is: 'added' as const, text })),
    ]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && one === other) {
      pieces.push(same(one))
      i += 1
      j += 1
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ is: 'taken out', text: one })
      i += 1
    } else {
      pieces.push({ is: 'added', text: other ?? '' })
      j += 1
    }
  }
  return pieces
}

/**
 * Neighbours become one piece: what was taken out together, then what was added together. A blank alone between two changes
 * goes with them, so that a phrase is read as one.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  let [same, out, added] = ['', '', '']
  const finish = () => {
    if (out !== '') found.push({ is: 'taken out', text: out })
    if (added !== '') found.push({ is: 'added', text: added })
    out = ''
    added = ''
  }
  for (const [at, { is, text }] of pieces.entries()) {
    const isBetween = is === 'same' && text.trim() === '' && pieces[at + 1]?.is !== 'same' && at + 1 < pieces.length
    if (is === 'same' && !(isBetween && (out !== '' || added !== ''))) {
      finish()
      same += text
      continue
    }
    if (same !== '') found.push({ is: 'same', text: same })
    same = ''
    if (is !== 'added') out += text
    if (is !== 'taken out') added += text
  }
  finish()
  if (same !== '') found.push({ is: 'same', text: same })
  return found
}
