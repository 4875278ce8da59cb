import type { CalendarDate } from '#basics/calendar-date.ts'

/**
 * Somewhere to turn to, in one nation. Numbers change: `source` is the page of whoever runs it, and `checkedOn` the day on
 * which somebody of ours rang or read it there. Nobody has checked a line whose day is null, and every page says so.
 */
export type NationLine = {
  readonly name: string
  readonly says: string
  readonly phone?: string
  readonly text?: { readonly to: string; readonly word?: string }
  readonly hours: string
  readonly source: string
  readonly checkedOn: CalendarDate | null
}

/** The helplines of one nation, and what to do there in danger. */
export type Nation = { readonly name: string; readonly emergency: string; readonly lines: readonly NationLine[] }

const unchecked = { checkedOn: null } as const

const samaritans: NationLine = {
  name: 'Samaritans',
  says: 'Listen, whatever it is about. Free to call.',
  phone: '116 123',
  hours: 'Day and night, every day',
  source: 'https://www.samaritans.org/',
  ...unchecked,
}
const shout: NationLine = {
  name: 'Shout',
  says: 'Answer by text message, for whoever would rather not speak.',
  text: { to: '85258', word: 'SHOUT' },
  hours: 'Day and night, every day',
  source: 'https://giveusashout.org/',
  ...unchecked,
}
const childline: NationLine = {
  name: 'Childline',
  says: 'For everybody under 19.',
  phone: '0800 1111',
  hours: 'Day and night, every day',
  source: 'https://www.childline.org.uk/',
  ...unchecked,
}
const inDanger = 'If you or somebody else is in danger now, ring 999.'

/** Helplines by nation, as their own pages state them. None has been checked by us yet. */
export const nations: readonly Nation[] = [
  {
    name: 'England',
    emergency: inDanger,
    lines: [
      {
        name: 'NHS 111, then option 2',
        says: 'Urgent help with your mental health.',
        phone: '111',
        hours: 'Day and night, every day',
        source: 'https://www.nhs.uk/nhs-services/mental-health-services/',
        ...unchecked,
      },
      samaritans,
      shout,
      childline,
    ],
  },
  {
    name: 'Wales',
    emergency: inDanger,
    lines: [
      {
        name: 'C.A.L.L.',
        says: 'Mental health helpline for Wales, in Welsh and English.',
        phone: '0800 132 737',
        hours: 'Day and night, every day',
        source: 'https://www.callhelpline.org.uk/',
        ...unchecked,
      },
      samaritans,
      shout,
      childline,
    ],
  },
  {
    name: 'Scotland',
    emergency: inDanger,
    lines: [
      {
        name: 'Breathing Space',
        says: 'For when you feel low or anxious.',
        phone: '0800 83 85 87',
        hours: 'Evenings, nights and weekends',
        source: 'https://breathingspace.scot/',
        ...unchecked,
      },
      samaritans,
      shout,
      childline,
    ],
  },
  {
    name: 'Northern Ireland',
    emergency: inDanger,
    lines: [
      {
        name: 'Lifeline',
        says: 'For people in distress or despair.',
        phone: '0808 808 8000',
        hours: 'Day and night, every day',
        source: 'https://www.lifelinehelpline.info/',
        ...unchecked,
      },
      samaritans,
      shout,
      childline,
    ],
  },
  {
    name: 'Ireland',
    emergency: 'If you or somebody else is in danger now, ring 112 or 999.',
    lines: [
      samaritans,
      {
        name: 'Text About It',
        says: 'Answer by text message.',
        text: { to: '50808', word: 'HELLO' },
        hours: 'Day and night, every day',
        source: 'https://www.textaboutit.ie/',
        ...unchecked,
      },
    ],
  },
]

/** The nations whose helplines a story shows: those that it is about, England's where it names none that we know. */
export function nationsFor(named: readonly string[]): readonly Nation[] {
  const known = nations.filter(({ name }) => named.includes(name))
  return known.length > 0 ? known : nations.slice(0, 1)
}
