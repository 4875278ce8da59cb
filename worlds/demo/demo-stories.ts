import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { type AgreedStory, anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import { findHeadByCode } from '#modules/publishing/index.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'

const invented = 'Demo content: invented, like everybody in it.'

type DemoStory = Pick<AgreedStory, 'code' | 'content' | 'other' | 'uses'> & { readonly endsInDays: number }

/** Invented stories: two under another name, one about somebody else, one whose consent ends soon, one for the newsletter too. */
export const demoStories: readonly DemoStory[] = [
  {
    code: 'demo-the-garden-key',
    endsInDays: 700,
    content: {
      title: 'The garden key',
      description: `A woman on what changed when her ward stopped locking the garden. ${invented}`,
      body: [
        'For eleven weeks I saw the garden through glass. It was locked because somebody, once, had climbed the wall. Nobody remembered who.',
        'I asked every day. The answer was always that it was the rule. When I got loud about it, I was held, by people who liked me and told me so afterwards. I believed them. It made it worse.',
        '## What changed',
        'A new nurse asked what I wanted the garden for. It was the first time anybody had. I said: to stand in the rain. She wrote it down, and asked at the meeting who the rule was for.',
        'They opened it the next month, in the daytime, for everybody. I stood in the rain. It was only rain.',
        '> I was not difficult. I was behind glass.',
      ].join('\n\n'),
      settings: ['health'],
      topics: ['blanket-restrictions', 'environmental-restraint'],
      nations: ['England'],
      details: { pseudonym: 'Wren', isPseudonym: true, about: 'own', contentNotes: ['being-held', 'seclusion'] },
      easyRead: {
        title: 'The garden key',
        description: `A woman tells about a locked garden. ${invented}`,
        body: [
          'The garden was locked.',
          'I asked to go out. The answer was no.',
          'I got loud. I was held.',
          'A new nurse asked me why I wanted to go out.',
          'Then they opened the garden for everybody.',
        ].join('\n\n'),
        madeBy: 'a person',
        signedBy: null,
      },
    },
  },
  {
    code: 'demo-what-my-brother-could-not-say',
    endsInDays: 360,
    other: {
      basis: 'best-interests',
      reason:
        'He does not use words and could not decide this. His sister, his advocate and his social worker decided together. He was shown the pictures that go with it and kept them.',
    },
    content: {
      title: 'What my brother could not say',
      description: `A sister on medicine that made a man quiet, and on what he had been telling everybody. ${invented}`,
      body: [
        'My brother does not use words. He hits his own head when his teeth hurt. For two years everybody wrote down that he hit his head, and gave him tablets that made him sleep.',
        'He stopped hitting. He also stopped laughing, and walking to the bus stop to wave.',
        'A pharmacist who came to look at the list asked what the tablets were for. The room was quiet. Then somebody thought of a dentist.',
        'It took a year to come off them, slowly, with people who knew him. He waves at buses again.',
      ].join('\n\n'),
      settings: ['social-care'],
      topics: ['chemical-restraint', 'prescribing'],
      nations: ['Wales'],
      details: { pseudonym: 'Gwen', isPseudonym: true, about: 'other', contentNotes: ['medicine', 'self-harm'] },
    },
  },
  {
    code: 'demo-the-quiet-room',
    endsInDays: 12,
    content: {
      title: 'The quiet room was not quiet',
      description: `Somebody who was put in a room at school, and now teaches. ${invented}`,
      body: [
        'They called it the quiet room. It had a door that opened from outside. I was seven. I was not quiet in it.',
        'My mother was told that I had chosen to go in. I had not. Nobody asked me until I was grown up.',
        'I teach now. In my class there is a corner with a blanket and no door. Children go there when they want, and come back when they want. That is all there is to it.',
      ].join('\n\n'),
      settings: ['education'],
      topics: ['seclusion', 'schools', 'children'],
      nations: ['Scotland'],
      details: { pseudonym: 'Isla Demo', isPseudonym: false, about: 'own', contentNotes: ['seclusion', 'children'] },
    },
  },
  {
    code: 'demo-the-night-i-let-go',
    endsInDays: 1000,
    uses: ['web', 'newsletter', 'training'],
    content: {
      title: 'The night I let go first',
      description: `A nurse on a restraint that ended because one person said stop. ${invented}`,
      body: [
        'There were four of us, and we had been taught well. We held a man who was frightened, and the more he was frightened, the more we held.',
        'A healthcare assistant, the newest of us, said: what if we stop. I was in charge. I let go first.',
        'He sat down on the floor. So did we. It was a long time before anybody spoke. He asked for tea.',
        'I have thought about the other nights since. I do not know how many of them were like this one, and nobody said stop.',
      ].join('\n\n'),
      settings: ['health'],
      topics: ['staff', 'culture'],
      nations: ['Northern Ireland'],
      details: { pseudonym: 'Tomas Demo', isPseudonym: false, about: 'own', contentNotes: ['being-held'] },
    },
  },
]

/** Puts the invented stories on the site, each with its invented consent; those that are there already are left as they are. */
export async function loadDemoStories({ database, announcer, now }: DemoNetwork): Promise<void> {
  const opening = { pool: database.app, announcer }
  await inNetworkAs(opening, { kind: 'job', name: 'demonstration' }, async (db) => {
    for (const { endsInDays, ...story } of demoStories) {
      if (await findHeadByCode(db, story.code)) continue
      const agreed = { uses: ['web', 'training'] as const, ...story, endsOn: dayAfter(now, endsInDays), at: now }
      await anAgreedStory(db, agreed)
    }
  })
}

function dayAfter(now: string, days: number): CalendarDate {
  return addDays(calendarDateOf(now.slice(0, 10)), days)
}
