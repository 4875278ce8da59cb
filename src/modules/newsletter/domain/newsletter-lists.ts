/** One list that somebody can get: a mail goes to one list, and can be ended one list at a time. */
export type NewsletterList = { readonly code: string; readonly name: string; readonly says: string }

/** The lists there are. A code never changes: it is what subscribers chose. */
export const newsletterLists: readonly NewsletterList[] = [
  { code: 'news', name: 'What is new', says: 'News, stories and resources, about once a month.' },
  { code: 'events', name: 'Webinars and events', says: 'What is coming up and how to come, about twice a month.' },
  { code: 'take-part', name: 'Calls to take part', says: 'Surveys, research and consultations that want your voice.' },
]

/** The list with this code; nothing for any other text. */
export function listOf(code: string): NewsletterList | undefined {
  return newsletterLists.find((list) => list.code === code)
}

/** These codes in the order of the lists, each once, without those that are none. */
export function knownLists(codes: readonly string[]): string[] {
  return newsletterLists.flatMap(({ code }) => (codes.includes(code) ? [code] : []))
}

/** The names of these lists, as a sentence names them: "What is new and Webinars and events". */
export function listsInWords(codes: readonly string[]): string {
  const names = newsletterLists.flatMap(({ code, name }) => (codes.includes(code) ? [`“${name}”`] : []))
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
