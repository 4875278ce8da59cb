/** A parameter-by-parameter reading of one exported function: what it is called, what it takes, what its comment says. */
export type Method = {
  /** The path of its file, from the root of the house. */
  readonly path: string
  readonly name: string
  /** What it takes, as names: `numerator, denominator, { per }`. */
  readonly takes: string
  readonly prose: string
  /** What stands behind a label at the beginning of a line of the comment. */
  readonly labelled: Readonly<Record<MethodLabel, readonly string[]>>
}

/** The labels of a method's comment. An example is an expression; its value is worked out when the page is made. */
export type MethodLabel = 'Formula' | 'Units' | 'Edges' | 'Source' | 'Example'

/** The labels in the order of the page. */
export const METHOD_LABELS: readonly MethodLabel[] = ['Formula', 'Units', 'Edges', 'Source', 'Example']

const commented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function\*? (\w+)/g

/** The exported functions of a source file, in its order. Overloads count once. */
export function readMethods(path: string, source: string): Method[] {
  return [...source.matchAll(commented)].map(({ index, 0: all, 1: comment = '', 2: name = '' }) => ({
    path,
    name,
    takes: namesTaken(source.slice(index + all.length)),
    ...readComment(comment),
  }))
}

function readComment(comment: string): Pick<Method, 'prose' | 'labelled'> {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s*/, '').trimEnd())
  const prose: string[] = []
  const labelled: Record<MethodLabel, string[]> = { Formula: [], Units: [], Edges: [], Source: [], Example: [] }
  let into = prose
  for (const line of lines) {
    const label = METHOD_LABELS.find((one) => line.startsWith(`${one}: `))
    if (label === undefined) {
      into.push(`${into.pop() ?? ''} ${line}`.trim())
    } else {
      into = labelled[label]
      into.push(line.slice(label.length + 2))
    }
  }
  return { prose: prose.join(' '), labelled }
}

/** The names of the parameters after a function's name: types and, for single values, defaults are left away. */
function namesTaken(after: string): string {
  const inside = insideParentheses(after.slice(after.indexOf('(')))
  return topLevel(inside, ',')
    .map((parameter) => (topLevel(parameter, ':')[0] ?? '').replace(/\s+/g, ' ').trim())
    .map((name) => (name.startsWith('{') ? name : name.replace(/\s*=.*|\?$/, '')))
    .filter((name) => name !== '')
    .join(', ')
}

function insideParentheses(text: string): string {
  let depth = 0
  for (const [i, letter] of text.split('').entries()) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0) return text.slice(1, i)
  }
  return ''
}

/** Splits at a letter where no bracket is open. The `>` of an arrow closes nothing. */
function topLevel(text: string, at: ',' | ':'): string[] {
  const parts = ['']
  let depth = 0
  for (const [i, letter] of text.split('').entries()) {
    if ('([{<'.includes(letter)) depth += 1
    if (')]}'.includes(letter) || (letter === '>' && text[i - 1] !== '=')) depth -= 1
    if (letter === at && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts
}
