/** A piece of an export: all before the first item, or one item. */
export type CutPiece = { readonly is: 'head' | 'item'; readonly xml: string }

/** No post of anybody is longer. */
const longestPiece = 20_000_000

/**
 * Cuts an export into its head and its items while it is read, so that a large one never stands in memory as a tree. What
 * looks like a tag within CDATA is text. Refuses (throws) a piece that never ends.
 */
export async function* cutItems(pieces: AsyncIterable<string>): AsyncGenerator<CutPiece> {
  let [rest, isHead] = ['', true]
  for await (const piece of pieces) {
    rest += piece.replaceAll('\0', '')
    for (;;) {
      const end = isHead ? outsideData(rest, '<item>', 0) : endOfItem(rest)
      if (end === undefined) break
      const xml = rest.slice(0, end)
      rest = rest.slice(end)
      if (isHead || xml.trimStart().startsWith('<item>')) yield { is: isHead ? 'head' : 'item', xml }
      isHead = false
    }
    if (rest.length > longestPiece) throw new Error('a part of it is longer than any post')
  }
  const last = /<\/channel>\s*<\/rss>\s*$/.exec(rest)
  if (last === null) throw new Error('it ends before its end')
  if (isHead) yield { is: 'head', xml: rest.slice(0, last.index) }
}

function endOfItem(text: string): number | undefined {
  const end = outsideData(text, '</item>', 0)
  return end === undefined ? undefined : end + '</item>'.length
}

/** Where `tag` stands first outside CDATA; nothing while that is not known. */
function outsideData(text: string, tag: string, from: number): number | undefined {
  for (let at = from; ; ) {
    const [found, data] = [text.indexOf(tag, at), text.indexOf('<![CDATA[', at)]
    if (found >= 0 && (data < 0 || found < data)) return found
    if (data < 0) return undefined
    const closed = text.indexOf(']]>', data)
    if (closed < 0) return undefined
    at = closed + 3
  }
}
