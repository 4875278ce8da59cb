import type { Alert } from './alert.ts'

/** A kind of alert: what it is called, and the sentence that explains one. */
type AlertKind = { readonly name: string; readonly says: (alert: Alert) => string }

const oneOrMore = (times: number) => (times === 1 ? 'once' : `${times} times`)
const whom = ({ personName }: Alert) => personName ?? 'a person'

/** The kinds of alert by their codes, which are kept with each alert and never change. */
export const alertKinds: ReadonlyMap<string, AlertKind> = new Map([
  [
    'family-name',
    {
      name: 'Same family name',
      says: (alert) =>
        `${alert.actorName} looked at the records of ${whom(alert)} ${oneOrMore(alert.times)}. They have the same family name, so they may be related.`,
    },
  ],
  [
    'many-people',
    {
      name: 'Many people in an hour',
      says: (alert) => `${alert.actorName} opened the records of ${alert.times} people within one hour.`,
    },
  ],
  [
    'after-stay',
    {
      name: 'Long after the person left',
      says: (alert) =>
        `${alert.actorName} looked at the records of ${whom(alert)} ${oneOrMore(alert.times)}, long after that person left the units where ${alert.actorName} works.`,
    },
  ],
  [
    'out-of-hours',
    {
      name: 'Outside working hours',
      says: (alert) =>
        `${alert.actorName} looked at the records of people ${oneOrMore(alert.times)} outside the hours in which you work.`,
    },
  ],
  [
    'after-leaving',
    {
      name: 'After leaving the organisation',
      says: (alert) =>
        `${alert.actorName} did something here ${oneOrMore(alert.times)} after they had left the organisation.`,
    },
  ],
])
