/** A stretch of a source file that is not code: `start` and `end` are offsets, the quotes or comment marks included. */
export type Piece = {
  readonly kind: 'comment' | 'string' | 'template' | 'regex'
  readonly start: number
  readonly end: number
}

/** A source file taken apart: its code with everything else blanked (same length, same lines), and the pieces. */
export type SourceText = { readonly code: string; readonly pieces: readonly Piece[] }

/** A slash after one of these begins a regular expression, not a division and not a closing tag. */
const beforeRegex = /(?:[(,=:[!&|?;]|=>|\breturn|^)\s*$/
const regex = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/y
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y

/**
 * Takes TypeScript or TSX apart. Small on purpose: text between tags counts as code, and an apostrophe in it is only
 * taken for a quote when the line holds a second one.
 */
export function takeApart(text: string): SourceText {
  const pieces: Piece[] = []
  const depths: number[] = []
  let at = 0
  while (at < text.length) {
    const letter = text[at]
    if (letter === '`' || (letter === '}' && depths.at(-1) === 0)) {
      if (letter === '}') depths.pop()
      const end = endOfTemplate(text, at + 1)
      pieces.push({ kind: 'template', start: at, end })
      if (text[end - 1] === '{') depths.push(0)
      at = end
      continue
    }
    if (letter === '{' || letter === '}') countBrace(depths, letter)
    const piece = pieceAt(text, at)
    if (piece) pieces.push(piece)
    at = piece?.end ?? at + 1
  }
  return { code: blank(text, pieces), pieces }
}

function countBrace(depths: number[], brace: '{' | '}'): void {
  const depth = depths.pop()
  if (depth !== undefined) depths.push(depth + (brace === '{' ? 1 : -1))
}

/** Where the words of a template stop: after the closing backtick, or after the `${` that lets code in. */
function endOfTemplate(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '`') return at + 1
    else if (text[at] === '$' && text[at + 1] === '{') return at + 2
  }
  return text.length
}

function pieceAt(text: string, at: number): Piece | undefined {
  const letter = text[at]
  if (letter === "'" || letter === '"') return match(quoted, 'string', text, at)
  if (letter !== '/') return undefined
  const remark = match(comment, 'comment', text, at)
  if (remark) return remark
  return beforeRegex.test(text.slice(Math.max(0, at - 40), at)) ? match(regex, 'regex', text, at) : undefined
}

function match(pattern: RegExp, kind: Piece['kind'], text: string, at: number): Piece | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? { kind, start: at, end: at + found[0].length } : undefined
}

/** Blanks comments whole, and of other pieces all but the marks at both ends, so that offsets and lines stay as they are. */
function blank(text: string, pieces: readonly Piece[]): string {
  let code = ''
  let done = 0
  for (const { kind, start, end } of pieces) {
    const keep = kind === 'comment' ? 0 : 1
    const stop = Math.max(start + keep, end - keep)
    code += text.slice(done, start + keep) + text.slice(start + keep, stop).replace(/[^\n]/g, ' ')
    done = stop
  }
  return code + text.slice(done)
}

/** The line (from 1) that `offset` is on. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
