import type { Details, Twin } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { type DemoEntry, dayFrom, invented, takeInDemo, unsigned } from './demo-entries.ts'
import { chairsPicture, lineFor } from './demo-media.ts'
import type { DemoNetwork } from './demo-network.ts'

/** Publishes the hubs of the demonstration. */
export async function loadDemoHubs(network: DemoNetwork): Promise<void> {
  const reviewOn = dayFrom(network.now, 120)
  await takeInDemo(network, [
    hub('rules', reviewOn, {
      title: 'Rules that hold for everybody',
      description: 'Blanket restrictions: how to see them, how to end them, and what happened where somebody did.',
      topics: ['blanket-restrictions'],
      welsh: unsigned(
        'a machine',
        'Rheolau i bawb',
        'Sut i weld rheolau cyffredinol.',
        'Cerddwch o amgylch eich uned.',
      ),
      easyRead: unsigned('a person', 'Rules for everybody', 'Some rules are the same for all.', 'You can ask why.'),
      blocks: [
        {
          kind: 'text',
          heading: 'Begin here',
          text: `A rule for all is a restriction for each. Walk round your unit and write down every one.\n\n${lineFor(chairsPicture)}`,
        },
        {
          kind: 'chosen',
          heading: 'Three things to use',
          entries: ['demo-rules', 'demo-rules-guide', 'demo-position-night'],
        },
        { kind: 'resources', heading: 'Resources', topic: 'blanket-restrictions', count: 5 },
        { kind: 'coming', heading: 'Webinars to come', topic: 'blanket-restrictions' },
        { kind: 'recorded', heading: 'Webinars to watch', topic: 'blanket-restrictions' },
        { kind: 'stories', heading: 'Stories', topic: 'blanket-restrictions' },
        { kind: 'news', heading: 'News', topic: 'blanket-restrictions', count: 3 },
        { kind: 'survey', heading: 'Which rule would you end first?', link: 'https://example.org/first-rule' },
        { kind: 'contacts', heading: 'People to ask' },
      ],
    }),
    hub('medicine', reviewOn, {
      title: 'Medicine that restrains',
      description: 'Seeing the difference between treatment and sedation, and doing something about it.',
      topics: ['chemical-restraint'],
      blocks: [
        { kind: 'resources', heading: 'Resources', topic: 'chemical-restraint' },
        { kind: 'news', heading: 'News', topic: 'chemical-restraint' },
      ],
    }),
  ])
}

type HubWish = Pick<Parameters<typeof anEntry>[0], 'title' | 'description' | 'topics'> & {
  readonly blocks: readonly Details[]
  readonly welsh?: Twin
  readonly easyRead?: Twin
}

function hub(code: string, reviewOn: string, { blocks, ...given }: HubWish): DemoEntry {
  const contacts = [
    { name: 'Idris Pritchard (invented)', says: 'wards and homes', email: 'idris@network.example', phone: '' },
  ]
  const details = { owner: 'Idris Pritchard (invented)', blocks, contacts }
  const written = { ...given, body: `*${invented}*`, kind: 'hub', shape: 'hub', settings: [], reviewOn, details }
  return { daysAgo: 150, entry: anEntry({ ...written, code: `demo-hub-${code}` }) }
}
