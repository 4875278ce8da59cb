import type { Details } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { type DemoEntry, dayFrom, invented, takeInDemo, unsigned } from './demo-entries.ts'
import type { DemoNetwork } from './demo-network.ts'

/** Publishes the pages about the network of the demonstration. */
export async function loadDemoPages(network: DemoNetwork): Promise<void> {
  const { now } = network
  await takeInDemo(network, [
    page(1, 'who-we-are', {
      title: 'Who we are',
      description: 'A network of people who want fewer restraints: staff, families, and people who were held.',
      body: 'We began as a conversation between six services. Today everybody may join.',
      details: { isTop: true },
    }),
    page(2, 'purpose', {
      title: 'Our purpose and scope',
      description: 'What we are for, what we do, and what we leave to others.',
      body: '## What we are for\n\nFewer restrictive practices, in health, social care and education.\n\n## What we do\n\nWe share what works, write down what was tried, and answer when somebody consults.\n\n## What we leave to others\n\nWe do not inspect services and do not handle complaints about them.\n\n## Where we work\n\nIn England, Wales, Scotland and Northern Ireland.',
      details: { isTop: true },
      reviewOn: dayFrom(now, 200),
      welsh: unsigned('a machine', 'Ein pwrpas', 'Beth yw ein gwaith.', '## Ein gwaith\n\nLlai o arferion cyfyngol.'),
    }),
    page(3, 'governance', {
      title: 'How we are governed',
      description: 'Who decides, and what they have declared.',
      body: 'Trustees meet four times a year. Two co-chairs lead the network; one of them has been held.',
      details: { isTop: true, governors: governorsAt(now) },
      reviewOn: dayFrom(now, -5),
    }),
    page(1, 'decisions', {
      title: 'How decisions are made',
      description: 'What trustees decide, what the co-chairs decide, and how to ask why.',
      body: 'Trustees decide on money and on law. All else is decided by the co-chairs with the members who come.',
      details: { parent: 'demo-page-governance' },
    }),
    page(4, 'contact', {
      title: 'How to reach us',
      description: 'By telephone, by mail, or by letter.',
      body: 'The telephone number and the address are at the foot of each page. In an emergency call 999.',
      details: { isTop: true },
    }),
    page(5, 'your-data', {
      title: 'What we keep about you',
      description: 'What this site keeps of visitors and members, why, and for how long.',
      body: 'Visitors get no cookie. Members can see, change and delete what we keep.',
      details: { isTop: true },
      easyRead: unsigned(
        'a person',
        'What we write down about you',
        'You can look at this site without a name.',
        'We do not write down who you are.\n\nIf you join, we keep your name.\n\nYou can ask us to delete it.',
      ),
    }),
  ])
}

function governorsAt(now: string): Details[] {
  const declaredOn = dayFrom(now, -90)
  const nobody = { interests: '', declaredOn }
  return [
    { name: 'Oluchi Baines (invented)', role: 'Co-chair', sector: 'Lived experience', nation: 'England', ...nobody },
    {
      name: 'Gwyn Ashdale (invented)',
      role: 'Co-chair',
      sector: 'NHS',
      nation: 'Wales',
      declaredOn,
      interests: 'Paid by a hospital that is a member.',
    },
    { name: 'Morag Tennent (invented)', role: 'Trustee', sector: 'Education', nation: 'Scotland', ...nobody },
    {
      name: 'Rory Quigg (invented)',
      role: 'Trustee',
      sector: 'Social care',
      nation: 'Northern Ireland',
      interests: '',
    },
  ]
}

type PageWish = Omit<Parameters<typeof anEntry>[0], 'code' | 'details'> & { readonly details: Details }

function page(place: number, code: string, { details, ...given }: PageWish): DemoEntry {
  const body = `${given.body}\n\n*${invented}*`
  const written = { ...given, body, kind: 'page', shape: 'page', settings: [], details: { ...details, place } }
  return { daysAgo: 300, entry: anEntry({ ...written, code: `demo-page-${code}` }) }
}
