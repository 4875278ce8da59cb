import type { EntryContent, Twin } from '#modules/publishing/index.ts'

/** The twins that an entry may have: what each is called, and who has to have checked it before nothing is said any more. */
export const twinKinds = [
  {
    name: 'welsh',
    of: 'welsh',
    title: 'In Welsh',
    unsigned: 'Until a Welsh speaker has signed it, its page says that nobody has checked it.',
    signer: 'Name of the Welsh speaker who checked these words',
    permission: 'publishing.sign-welsh',
  },
  {
    name: 'easy-read',
    of: 'easyRead',
    title: 'In easy read',
    unsigned: 'Until a group has checked it, its page says “not yet checked by people with lived experience”.',
    signer: 'Name of the group of people with lived experience that checked these words',
    permission: 'publishing.sign-easy-read',
  },
] as const

/** One of them. */
export type TwinKind = (typeof twinKinds)[number]

/** What is written of a twin. */
export type TwinWords = Pick<Twin, 'title' | 'description' | 'body' | 'madeBy'>

/**
 * The entry with a twin that says this: none when all of it is empty. A signature stands for the words that were signed, so
 * it ends when they change.
 */
export function withTwin(content: EntryContent, { of }: TwinKind, words: TwinWords): EntryContent {
  const { title, description, body, madeBy } = words
  if (title === '' && description === '' && body === '') return { ...content, [of]: null }
  const before = content[of]
  const isSame = before?.title === title && before.description === description && before.body === body
  return { ...content, [of]: { title, description, body, madeBy, signedBy: isSame ? before.signedBy : null } }
}

/** The entry with its twin signed; the same entry when there is none. */
export function withSignature(content: EntryContent, { of }: TwinKind, name: string, on: string): EntryContent {
  const twin = content[of]
  return twin === null ? content : { ...content, [of]: { ...twin, signedBy: { name, on } } }
}
