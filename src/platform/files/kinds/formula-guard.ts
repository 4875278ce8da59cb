/** What a spreadsheet takes for a formula when a cell begins with it. */
const runs = new Set(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
const separators = new Set([',', ';', '\t', '|', '\n', '\r'])
/** What may stand before the first letter of a cell without making it another. */
const before = new Set(['"', ' ', '\u00A0', '\uFEFF'])

/** A number may be cut by the end of a piece: so much is waited for. */
const longestNumber = 40

/**
 * Gives a function that is handed a table's text piece by piece, and gives it back with an apostrophe before every cell
 * that a spreadsheet would run. Any usual separator ends a cell; plain negative numbers keep their sign.
 */
export function formulaGuard(): (text: string) => string {
  let atStart = true
  let held = ''
  return (text) => {
    let guarded = ''
    const all = held + text
    held = ''
    for (let at = 0; at < all.length; at++) {
      const letter = all[at] ?? ''
      if (atStart && runs.has(letter) && letter !== '\t' && letter !== '\r') {
        if (text !== '' && all.length - at <= longestNumber) {
          held = all.slice(at)
          break
        }
        guarded += isNumber(all, at) ? letter : `'${letter}`
      } else guarded += letter
      atStart = separators.has(letter) || (atStart && before.has(letter))
    }
    return guarded
  }
}

/** A sign and digits up to the end of the cell: `-5`, `+3.2`, but not `-5+cmd`. */
function isNumber(text: string, at: number): boolean {
  const number = /^[-+]\d[\d.]*/.exec(text.slice(at, at + longestNumber))?.[0]
  if (number === undefined) return false
  const next = text[at + number.length]
  return next === undefined || next === '"' || separators.has(next)
}
