import type { Details } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { type DemoEntry, dayFrom, invented, takeInDemo, unsigned } from './demo-entries.ts'
import type { DemoNetwork } from './demo-network.ts'

/** Publishes what the network of the demonstration says in public: a position, and two answers to consultations. */
export async function loadDemoPositions(network: DemoNetwork): Promise<void> {
  const { now } = network
  const signed = [
    { name: 'Oluchi Baines (invented)', says: 'co-chair' },
    { name: 'Gwyn Ashdale (invented)', says: 'co-chair' },
  ]
  await takeInDemo(network, [
    said(400, 'position-statement', 'night', {
      title: 'Nobody should be woken to be counted',
      description: 'What we hold on night checks: look first at why, then at how.',
      body: 'A check that wakes somebody every hour is a restriction.\n\nWe ask every service to write down why each night check is made, for whom, and until when.',
      topics: ['blanket-restrictions', 'rights'],
      details: { signed },
    }),
    said(210, 'consultation-response', 'training', {
      title: 'Our answer on who may train',
      description: 'We said that people who were held must help to teach, and be paid for it.',
      body: 'We agree with four of the six proposals.\n\n## What we would change\n\nA trainer who has never met anybody who was held teaches half of the subject.',
      topics: ['training', 'standards'],
      related: ['demo-training'],
      welsh: unsigned(
        'a machine',
        'Ein hateb ar bwy gaiff hyfforddi',
        'Beth ddywedon ni.',
        'Rydym yn cytuno â phedwar o’r chwe chynnig.',
      ),
      easyRead: unsigned(
        'a person',
        'Who may train?',
        'What we said.',
        'They asked us who may teach.\n\nWe said: people who were held.',
      ),
      details: {
        consultedBody: 'The Board for Training Standards (invented)',
        consultation: 'Who may train?',
        closesOn: dayFrom(now, -200),
        signed,
        outcome: 'The Board took up our third point. From next year each course is taught with somebody who was held.',
        outcomeOn: dayFrom(now, -40),
      },
    }),
    said(14, 'consultation-response', 'doors', {
      title: 'Our answer on locked doors in homes',
      description:
        'We asked that each locked door is written down, with a reason and a day on which it is looked at again.',
      body: 'A locked door is a decision. We ask that somebody signs it, and that the people who live there are asked.',
      topics: ['blanket-restrictions', 'environmental-restraint'],
      details: {
        consultedBody: 'The Office for Homes (invented)',
        consultation: 'Doors and keys in residential care',
        consultationLink: 'https://example.org/doors',
        closesOn: dayFrom(now, 16),
        signed,
      },
    }),
  ])
}

type Saying = Omit<Parameters<typeof anEntry>[0], 'code' | 'details'> & { readonly details: Details }

function said(daysAgo: number, kind: string, code: string, given: Saying): DemoEntry {
  const body = `${given.body}\n\n*${invented}*`
  return { daysAgo, entry: anEntry({ ...given, body, kind, shape: 'position', code: `demo-position-${code}` }) }
}
