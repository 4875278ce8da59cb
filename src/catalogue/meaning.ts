import { createHash } from 'node:crypto'
import type { Catalogue } from './catalogue.ts'

/** What may change in a released entry without changing what old records mean: what a search is widened by, order in lists, review dates, who checked the law. */
const besidesMeaning = new Set(['words', 'order', 'authoredBy', 'reviewedOn', 'nextReviewOn', 'verified', 'source'])

/** SHA-256 of what an entry means, the same however its file is laid out. Records point to entries by code, so this may not change after release. */
export function meaningOf(entry: object): string {
  return createHash('sha256').update(canonical(entry)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value)
    .filter(([key, part]) => !besidesMeaning.has(key) && part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}

/** `drawer/code` to meaning, for every entry that is offered. */
export function meaningsOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([drawer, entries]: [string, ReadonlyMap<string, object>]) =>
      [...entries].map(([code, entry]) => [`${drawer}/${code}`, meaningOf(entry)] as const),
    ),
  )
}

/** Reads catalogue.lock: one released entry a line, `drawer/code hash`. Lines that begin with # are remarks. */
export function readLock(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [name = '', hash = ''] = line.split(' ')
        return [name, hash] as const
      }),
  )
}

/** What has happened to released entries that may not: changed in meaning, or gone. One sentence each. */
export function brokenReleases(locked: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...locked].flatMap(([name, hash]) => {
    const meaning = now.get(name)
    if (meaning === undefined) return [`${name} was released and is gone: old records still point to it`]
    if (meaning !== hash)
      return [`${name} was released and means something else now: put it back, and write a new entry`]
    return []
  })
}

/** The text of catalogue.lock with every entry that is not yet in it; what is in it stays as it is. */
export function extendLock(text: string, now: ReadonlyMap<string, string>): string {
  const locked = readLock(text)
  const all = new Map([...now, ...locked])
  const remark =
    '# What each released catalogue entry means, as a hash. Written by `node bin/new.mjs lock`; never edited by hand.'
  return `${[remark, ...[...all].map(([name, hash]) => `${name} ${hash}`).toSorted()].join('\n')}\n`
}
