import { takeInLibrary } from '#modules/library/take-in-library.ts'
import type { WrittenEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import type { Database } from '#platform/db/database.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { unsigned } from './demo-entries.ts'

const invented = 'Invented for the demonstration: there is no such thing.'

/** One invented resource: its code, kind, title, what it says, topics, and how it differs from the others. */
function demo(
  kind: string,
  code: string,
  title: string,
  says: string,
  topics: readonly string[],
  more: Partial<WrittenEntry> = {},
): WrittenEntry {
  const description = `${says} ${invented}`
  return anEntry({
    publisher: 'Larkrise Learning (invented)',
    code: `demo-${code}`,
    kind,
    title,
    description,
    topics,
    ...more,
  })
}

const everywhere = ['health', 'social-care', 'education']

/** What the resource bank of the demonstration offers: all invented, and each says so. */
export const demoLibrary: readonly WrittenEntry[] = [
  demo(
    'toolkit',
    'after',
    'After it happened: a toolkit for talking',
    'How to talk with the person and with staff in the first hours and the first week after a restraint.',
    ['debriefing', 'post-incident', 'trauma'],
    {
      settings: everywhere,
      formats: ['editable'],
      related: ['demo-after-film'],
      welsh: unsigned('a machine', 'Ar ôl iddo ddigwydd', 'Sut i siarad wedyn.', 'Eisteddwch gyda’ch gilydd.'),
      easyRead: unsigned('a person', 'After it happened', 'How to talk about it.', 'You can say how it was for you.'),
    },
  ),
  demo(
    'video',
    'after-film',
    'Sitting down afterwards',
    'Eight minutes with a ward that learnt to listen before it explained.',
    ['debriefing', 'culture'],
    { formats: ['video'] },
  ),
  demo(
    'checklist',
    'rules',
    'Which rules are for everybody?',
    'A walk round your own unit in twenty questions: which doors, times and things are the same for all, and why.',
    ['blanket-restrictions', 'self-assessment'],
    { formats: ['editable', 'document'], related: ['demo-rules-guide'] },
  ),
  demo(
    'guide',
    'rules-guide',
    'From blanket rule to open door',
    'Five homes tell how they gave back kitchens, keys and bedtimes.',
    ['blanket-restrictions', 'culture'],
    { settings: ['social-care'] },
  ),
  demo(
    'guidance',
    'prn',
    'When medicine is a restraint',
    'Seeing the difference between treatment and sedation, with questions for the round.',
    ['chemical-restraint', 'prescribing'],
    { nations: ['England'], audiences: ['prescribers'] },
  ),
  demo(
    'webinar',
    'prn-webinar',
    'Medicine, sedation and choice',
    'A pharmacist and a man who was given it talk for an hour.',
    ['chemical-restraint', 'lived-experience'],
    { formats: ['video'], related: ['demo-prn'] },
  ),
  demo(
    'story',
    'door',
    'The day they left the door open',
    'A woman on what changed when her ward stopped locking the garden.',
    ['lived-experience', 'environmental-restraint'],
    { audiences: ['public'] },
  ),
  demo(
    'standard',
    'training',
    'What good training asks of a trainer',
    'Twelve things to look for before you pay for a course.',
    ['training', 'standards'],
    { settings: everywhere },
  ),
  demo(
    'learning-resource',
    'calm-corner',
    'A quiet corner that nobody is sent to',
    'For schools: making a space that children choose.',
    ['schools', 'children', 'alternatives'],
    { settings: ['education'], formats: ['easy-read'] },
  ),
  demo(
    'report',
    'figures',
    'Three years of counting honestly',
    'What one hospital saw when it divided by bed days and stopped making targets.',
    ['measurement', 'learning'],
    { yearStated: 'last year' },
  ),
  demo(
    'podcast',
    'night',
    'Night shift',
    'Short talks for the small hours: what helped, from those who were there.',
    ['staff', 'lived-experience'],
    { formats: ['audio'], settings: everywhere },
  ),
  demo(
    'information-pack',
    'rights',
    'Your rights on our ward',
    'For people and families, in plain words and in easy read.',
    ['rights', 'patient-information'],
    { audiences: ['people-who-use-services', 'families'], formats: ['easy-read', 'document'], nations: ['England'] },
  ),
]

/** Puts the invented resources into the resource bank; those that are there already are left as they are. */
export async function loadDemoLibrary({ app }: Pick<Database, 'app'>, now: string): Promise<void> {
  await inNetwork(app, (db) => takeInLibrary(db, demoLibrary, { at: now, by: 'job demonstration' }))
}
