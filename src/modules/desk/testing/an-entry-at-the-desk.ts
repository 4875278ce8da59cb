import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'
import { saveDraft } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'

/** An entry that is public, with a correction that is not and a Welsh twin that nobody has signed; gives its id. */
export async function anEntryAtTheDesk(pool: Pool, now: string, code = 'at-the-desk'): Promise<Id> {
  const welsh = {
    title: 'Drws agored',
    description: 'Crynodeb.',
    body: 'Corff.',
    madeBy: 'a machine',
    signedBy: null,
  } as const
  const entry = anEntry({
    code,
    title: 'A door left open',
    body: '## First\n\nThey asked.',
    reviewOn: now.slice(0, 10),
    welsh,
  })
  const editor = asEditor(pool, 'Rowan Example')
  const id = await editor((db) => publishAnEntry(db, entry, now))
  const corrected = { ...entry, title: 'A garden door left open', body: '## First\n\nThey asked, and were heard.' }
  await editor((db) => saveDraft(db, { id, code, shape: entry.shape, content: corrected, basedOn: 1 }, now))
  return id
}
