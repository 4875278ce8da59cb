import type { Submission } from './submission.ts'

/** Submissions that have something in common, and what that is, in words. */
export type AlikeGroup = {
  readonly says: string
  /** False for those that are like no other: they are looked at one by one. */
  readonly isAlike: boolean
  readonly submissions: readonly Submission[]
}

/** What makes a group: one more than chance. */
const fewest = 3

/**
 * Puts what waits into groups that lead to the same site or begin with the same words, the largest first; what is like no
 * other comes last, in one group of its own. Nobody is judged by it: it spares a moderator reading the same thing often.
 */
export function groupAlike(submissions: readonly Submission[]): AlikeGroup[] {
  const bySign = Map.groupBy(submissions, signOf)
  const alike = [...bySign].filter(([, group]) => group.length >= fewest)
  const others = submissions.filter((one) => !alike.some(([, group]) => group.includes(one)))
  const groups = alike
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([says, group]) => ({ says, isAlike: true, submissions: group }))
  return others.length === 0 ? groups : [...groups, { says: 'Like no other', isAlike: false, submissions: others }]
}

/** The first site that it leads to; where it leads to none, how it begins. */
function signOf({ content }: Submission): string {
  const texts = Object.values(content).flatMap((value) => value ?? [])
  const site = texts.flatMap((text) => /https?:\/\/(?:www\.)?([^\s/?#:]+)/i.exec(text)?.[1]?.toLowerCase() ?? [])[0]
  if (site !== undefined) return `Lead to ${site}`
  const longest = texts.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const begins = longest
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 5)
    .join(' ')
  return `Begin with “${begins}”`
}
