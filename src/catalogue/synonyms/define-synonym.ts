/**
 * Words that people of the field use for one thing. Somebody who searches with one of them is shown what uses another.
 * It widens a search; it never says that the words mean exactly the same, and none of them becomes a word of our pages.
 */
export type Synonym = { readonly code: string; readonly words: readonly string[] }

/** Declares words for one thing; the file's name is its code. */
export function defineSynonym(synonym: Synonym): Synonym {
  return synonym
}
