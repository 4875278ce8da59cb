import { addDays } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'
import { countPublicIssues } from '#modules/newsletter/store/newsletter-issues.store.ts'
import { anIssueThatWentOut, aReader } from '#modules/newsletter/testing/a-newsletter.builder.ts'
import type { Database } from '#platform/db/database.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'

const invented = 'Invented for the demonstration: none of it has happened.'

const issues = [
  {
    daysAgo: 66,
    title: 'Autumn: doors, debriefs and a question for you',
    opening: `Dear reader,\n\nThree homes told us how they gave back the keys to their kitchens. What changed was not the lock: it was who was asked.\n\n## A question for you\n\nWhich rule in your place is there for everybody, and nobody knows why? Write to us.\n\n*${invented}*`,
    items: ['demo-rules', 'demo-rules-guide'],
  },
  {
    daysAgo: 31,
    title: 'Sitting down afterwards',
    opening: `Dear reader,\n\nThis month is about the first hour after it happened: who sits down with whom, and who listens first.\n\n- a film of eight minutes\n- a toolkit to go with it\n\n*${invented}*`,
    items: ['demo-after', 'demo-after-film', 'demo-the-night-i-let-go'],
  },
]

const readers = 'ada bel cai dee eli fay gus hal ivy jon kim lou mia ned oma pia quin rae sol tia'.split(' ')

/** Gives the demonstration's newsletter readers and two issues; those that are there already are left as they are. */
export async function loadDemoNewsletter({ app }: Pick<Database, 'app'>, now: string): Promise<void> {
  const today = wallClockOf(instantFromText(now), 'Europe/London').date
  await inNetwork(app, async (db) => {
    if ((await countPublicIssues(db)) > 0) return
    const at = `${addDays(today, -120)}T09:00:00.000Z`
    const ids: string[] = []
    for (const [number, name] of readers.entries())
      ids.push(
        await aReader(db, {
          email: `${name}@readers.example`,
          lists: number % 3 === 0 ? ['news', 'events'] : ['news'],
          at,
        }),
      )
    for (const { daysAgo, title, opening, items } of issues) {
      const day = addDays(today, -daysAgo)
      const given = { code: `${day}-news`, list: 'news', title: `${title} (${longDate(day)})`, opening, items }
      await anIssueThatWentOut(db, given, `${day}T08:30:00.000Z`, ids)
    }
  })
}
