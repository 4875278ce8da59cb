import { z } from 'zod'

const texts = z.array(z.string())
const address = z.string().meta({ format: 'uri' })
const instant = z.string().meta({ format: 'date-time' })

/** An entry as a line of a list. */
export const listedData = z
  .object({
    code: z.string().meta({ description: 'Its address in its list. Never given to another entry.' }),
    kind: z.string().meta({ description: 'What it is, as a code of the kinds.' }),
    title: z.string(),
    isTitleGiven: z.boolean().meta({ description: 'Whether the title is that of the original.' }),
    contentNotes: texts.meta({
      description: 'What it tells about that a reader may want to know first. Show this before anything else.',
    }),
    description: z.string(),
    publisher: z.string().nullable(),
    yearStated: z.string().nullable().meta({ description: 'The date or year in the words in which it was found.' }),
    topics: texts,
    publishedAt: instant,
    changedAt: instant,
    page: address.meta({ description: 'Where people read it.' }),
    data: address.meta({ description: 'Where all of it is as data.' }),
  })
  .meta({ title: 'An entry in a list' })

/** All that is public of an entry, whatever its shape. */
export const wholeData = listedData
  .extend({
    body: z.string().meta({
      description:
        'The text itself in light markup; empty where there is none, and for stories, which are read on their page.',
    }),
    year: z.number().int().nullable(),
    settings: texts,
    audiences: texts,
    nations: texts,
    formats: texts,
    practices: texts,
    languages: texts,
    people: texts,
    licence: z.string().nullable(),
    link: z.string().nullable().meta({ description: 'Where the original is; null where it is not held here.' }),
    related: texts.meta({ description: 'Codes of entries that belong with it.' }),
    supersededBy: z.string().nullable().meta({ description: 'The code of the entry that took its place.' }),
    version: z.number().int(),
  })
  .meta({ title: 'An entry' })

/** One page of a list. */
export const pageData = z
  .object({
    count: z.number().int().min(0).meta({ description: 'How many there are in all.' }),
    page: z.number().int().min(1),
    pages: z.number().int().min(0),
    entries: z.array(listedData),
  })
  .meta({ title: 'One page of a list' })

/** Why there is no answer. */
export const problemData = z.object({ problem: z.string() }).meta({ title: 'A problem' })

/** What a list may be asked for. Refuses what is nothing of the sort, in a sentence. */
export const listQuestion = z.object({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'page must be a whole number from 1.')
    .default('1')
    .meta({ description: 'Counted from 1; twenty entries on each.' }),
  topic: z.string().max(100, 'topic is too long.').optional().meta({ description: 'Only entries on this topic.' }),
  kind: z.string().max(100, 'kind is too long.').optional().meta({ description: 'Only entries of this kind.' }),
})
