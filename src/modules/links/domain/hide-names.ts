/** What stands where a name was. */
export const somebody = '[somebody’s name]'

/**
 * A text without these names: whole words, written as a name is written (so that "will" stays where "Will" goes), each
 * part of a name by itself and longer ones first. Parts of one letter stay, and so do the person's `own` names.
 */
export function hideNames(text: string, names: readonly string[], own: readonly string[] = []): string {
  const kept = new Set(own.flatMap(partsOf))
  const parts = [...new Set(names.flatMap(partsOf))].filter((part) => part.length > 1 && !kept.has(part))
  if (parts.length === 0) return text
  const any = parts
    .flatMap((part) => [part, part.toUpperCase()])
    .toSorted((one, other) => other.length - one.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
  const name = String.raw`(?:${any})(?![\p{L}\p{N}])`
  return text.replace(new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?:[\s-]+${name})*`, 'gu'), somebody)
}

/** Words of a name that begin with a capital; "de" and "van" are words like others. */
function partsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((part) => /^\p{Lu}/u.test(part))
}
