/** How many visitors said that an entry was useful to them, and how many that it was not. */
export type Usefulness = { readonly yes: number; readonly no: number }

/** Fewer answers than this say something about those who answered, not about the entry. */
export const fewestToTell = 5

/** How useful an entry was found, in words; of a few answers only that they are few. */
export function usefulnessInWords({ yes, no }: Usefulness): string {
  const all = yes + no
  if (all < fewestToTell) return `Too few answers to tell (${all})`
  return `${yes} of ${all} found it useful`
}
