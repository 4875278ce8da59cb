import { type Id, isId } from '#basics/id.ts'

/** Who ends what: the reader, and the issue by whose link they do. */
export type Ending = { readonly subscriber: Id; readonly issue: Id }

/** What of an ending is marked, so that nobody can make the link of another. */
export function endingWords({ subscriber, issue }: Ending): string {
  return `newsletter end ${subscriber} ${issue}`
}

/** The last part of the address at which one click ends a list. */
export function endingPart({ subscriber, issue }: Ending, mark: string): string {
  return `${subscriber.replaceAll('-', '')}${issue.replaceAll('-', '')}${mark}`
}

/** An ending and its mark, read from an address; nothing for any other text. */
export function endingIn(part: string): (Ending & { readonly mark: string }) | undefined {
  if (!/^[0-9a-f]{64}[A-Za-z0-9_-]{43}$/.test(part)) return undefined
  const [subscriber, issue] = [idOf(part.slice(0, 32)), idOf(part.slice(32, 64))]
  return isId(subscriber) && isId(issue) ? { subscriber, issue, mark: part.slice(64) } : undefined
}

function idOf(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
