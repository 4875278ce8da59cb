import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { wordsOfEntry } from '#modules/publishing/domain/words-of-entry.ts'
import { stemsOf } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { copyIn } from '#platform/db/copy-in.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { type Chance, chanceFrom } from '../chance.ts'

const things = ['Guide', 'Toolkit', 'Checklist', 'Film', 'Report', 'Standard', 'Leaflet', 'Course', 'Talk', 'Study']
const subjects =
  'seclusion restraint debriefing medicine sedation observation de-escalation trauma advocacy segregation consent dignity autism dementia communication sensory planning leadership families rights culture training inspection measurement prevention alternatives safety recovery listening choice'.split(
    ' ',
  )
const places = ['wards', 'schools', 'care homes', 'ambulances', 'emergency departments', 'supported living', 'prisons']
const topics = ['blanket-restrictions', 'debriefing', 'rights', 'trauma', 'training', 'chemical-restraint', 'children']
const settings = ['health', 'social-care', 'education']
const kinds = ['guide', 'toolkit', 'checklist', 'video', 'report', 'standard', 'guidance', 'webinar']

const columns = ['id', 'code', 'shape', 'kind', 'title', 'is_title_given', 'description', 'publisher']
const more = ['year', 'settings', 'topics', 'version', 'public_version', 'changed_at', 'published_at']

/** So many invented resources, the same for the same seed, with the words by which they are found: for measuring only. */
export async function largeLibrary(db: NetworkDb, count: number, now: string, seed = 4): Promise<void> {
  const chance = chanceFrom(seed)
  const all = Array.from({ length: count }, (_, at) => ({ id: chance.id(), entry: inventedEntry(chance, at) }))
  await copyIn(
    db.connection,
    'network.entries',
    [...columns, ...more],
    all.map(({ id, entry }) => [
      id,
      entry.code,
      entry.shape,
      entry.kind,
      entry.title,
      true,
      entry.description,
      entry.publisher,
      entry.year,
      `{${entry.settings.join(',')}}`,
      `{${entry.topics.join(',')}}`,
      1,
      1,
      now,
      now,
    ]),
  )
  await db.run(sql`create temporary table said (entry_id uuid, words text, weight real) on commit drop`)
  await copyIn(db.connection, 'said', ['entry_id', 'words', 'weight'], wordsOf(all))
  await db.run(sql`
    insert into network.entry_words (word, entry_id, weight)
    select stems.word, said.entry_id, max(said.weight) from said
    join (select words, ${stemsOf(sql`words`)} as word from (select distinct words from said) one) stems using (words)
    group by 1, 2`)
  await db.run(sql`
    insert into network.known_words (word, stem)
    select words, ${stemsOf(sql`words`)} from (select distinct words from said where words not like '% %') one
    on conflict do nothing`)
}

function* wordsOf(all: readonly { readonly id: Id; readonly entry: ReturnType<typeof inventedEntry> }[]) {
  for (const { id, entry } of all)
    for (const { words, weight } of wordsOfEntry(entry, entry.kind)) yield [id, words.join(' '), weight] as const
}

function inventedEntry(chance: Chance, at: number) {
  const [one, other, third] = [chance.pick(subjects), chance.pick(subjects), chance.pick(subjects)]
  const place = chance.pick(places)
  return anEntry({
    code: `invented-${at + 1}`,
    kind: chance.pick(kinds),
    title: `${chance.pick(things)} ${at + 1}: ${one} and ${other} in ${place}`,
    description: `What ${place} learnt about ${third} when they looked at ${one} anew. Invented for measuring.`,
    publisher: `Invented publisher ${chance.whole(1, 200)}`,
    year: chance.whole(1998, 2026),
    settings: [chance.pick(settings)],
    topics: [...new Set([chance.pick(topics), chance.pick(topics)])],
  })
}
