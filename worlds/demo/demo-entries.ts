import { addDays } from '#basics/calendar-date.ts'
import { networkDayOf, relateTakenIn, type Twin, takeInEntry, type WrittenEntry } from '#modules/publishing/index.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'

/** What every text of the demonstration ends with. */
export const invented = 'Invented for the demonstration: no such person, place or event exists.'

/** An entry of the demonstration, and how many days ago it became public. */
export type DemoEntry = { readonly daysAgo: number; readonly entry: WrittenEntry }

/** The same in other words, by a machine or a person, signed by nobody yet. */
export function unsigned(madeBy: Twin['madeBy'], title: string, description: string, body: string): Twin {
  return { title, description, body, madeBy, signedBy: null }
}

/** The day so many days from `now` (before it, when negative), as the network's clocks count. */
export function dayFrom(now: string, days: number): string {
  return addDays(networkDayOf(now), days)
}

/** Publishes invented entries, each on its day; those that are there already are left as they are. */
export async function takeInDemo({ database, now }: DemoNetwork, entries: readonly DemoEntry[]): Promise<void> {
  await inNetwork(database.app, async (db) => {
    for (const { daysAgo, entry } of entries) {
      const publishedAt = new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString()
      await takeInEntry(db, entry, { at: now, by: 'job demonstration', publishedAt })
    }
    for (const { entry } of entries) await relateTakenIn(db, entry)
  })
}
