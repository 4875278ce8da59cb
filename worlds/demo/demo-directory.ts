import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { type AgreedStory, anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import { findHeadByCode } from '#modules/publishing/index.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'

const invented = 'Demo content: invented.'

type DemoListing = Pick<AgreedStory, 'code' | 'shape' | 'content' | 'uses'>

function body(code: string, title: string, says: string, details: Record<string, string>): DemoListing {
  const content = { kind: 'organisation', title, description: `${says} ${invented}`, details }
  return { code: `demo-${code}`, shape: 'body', content: { ...content, settings: ['health'], nations: ['England'] } }
}

function person(
  code: string,
  title: string,
  says: string,
  where: { readonly nations: readonly string[]; readonly settings: readonly string[] },
  details: Readonly<Record<string, string>>,
  belongs: readonly Readonly<Record<string, string>>[] = [],
): DemoListing {
  const description = `${says} ${invented}`
  const content = { kind: 'person', title, description, ...where, details: { ...details, belongs } }
  const uses = details['contact'] ? (['web', 'contact'] as const) : (['web'] as const)
  return { code: `demo-${code}`, shape: 'person', content, uses }
}

/** The directory of the demonstration: three bodies, then six people of whom two agreed that they can be reached. */
export const demoListings: readonly DemoListing[] = [
  body(
    'lived-experience-group',
    'Lived experience group',
    'People who were restrained, and what they ask of the network.',
    {
      role: 'group',
      helpsWith: 'Reading drafts, and saying what they would have needed.',
    },
  ),
  body('schools-group', 'Schools group', 'Teachers and parents on schools without locked rooms.', { role: 'group' }),
  body('larkrise', 'Larkrise Learning', 'A member that makes courses.', {
    role: 'member-body',
    website: 'https://example.org/',
  }),
  person(
    'ida-marsh',
    'Ida Marsh',
    'Co-chairs the network. She lived on wards for six years.',
    { nations: ['England'], settings: ['health'] },
    { role: 'co-chair', work: 'Writes and teaches', helpsWith: 'Speaking to boards', contact: 'ida@example.org' },
    [{ body: 'demo-lived-experience-group', as: 'Founder', since: '2021-03-01', until: '' }],
  ),
  person(
    'osei-grant',
    'Osei Grant',
    'Co-chairs the network with Ida Marsh.',
    { nations: ['Scotland'], settings: ['social-care'] },
    { role: 'co-chair', work: 'Runs three homes without restraint training', helpsWith: 'Staffing and rotas' },
  ),
  person(
    'mei-holt',
    'Mei Holt',
    'Leads the schools group.',
    { nations: ['Wales'], settings: ['education'] },
    { role: 'group-lead', work: 'Head teacher', helpsWith: 'Calm corners', contact: 'mei@example.org' },
    [{ body: 'demo-schools-group', as: 'Lead', since: '2024-09-01', until: '' }],
  ),
  person(
    'rafi-stone',
    'Rafi Stone',
    'Trustee.',
    { nations: ['Northern Ireland'], settings: ['health'] },
    { role: 'trustee', work: 'Pharmacist', helpsWith: 'Medicine that is used as a restraint' },
  ),
  person(
    'nell-price',
    'Nell Price',
    'Trustee, and a mother.',
    { nations: ['Wales'], settings: ['social-care', 'education'] },
    { role: 'trustee', helpsWith: 'Talking with families' },
    [{ body: 'demo-lived-experience-group', as: 'Member', since: '', until: '' }],
  ),
  person(
    'jonah-vale',
    'Jonah Vale',
    'Works for the network.',
    { nations: ['England'], settings: [] },
    { role: 'team', helpsWith: 'Finding what you need on this site' },
  ),
]

/** Lists the invented people and bodies, each with an invented consent of two years; those that are there already are left as they are. */
export async function loadDemoDirectory({ database, announcer, now }: DemoNetwork): Promise<void> {
  const endsOn = addDays(calendarDateOf(now.slice(0, 10)), 730)
  const opening = { pool: database.app, announcer }
  await inNetworkAs(opening, { kind: 'job', name: 'demonstration' }, async (db) => {
    for (const listing of demoListings)
      if (!(await findHeadByCode(db, listing.code))) await anAgreedStory(db, { ...listing, endsOn, at: now })
  })
}
