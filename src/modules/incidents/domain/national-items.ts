import type { RecordedIncident } from './incident.ts'
import type { DayAndTime } from './known-moment.ts'

/** One item as MHSDS v6 sends it: its identifier, what it is, and its value; empty where there is none to send. */
export type NationalItem = { readonly uid: string; readonly asks: string; readonly value: string | null }

/** The items of one table row: the incident (MHS505), each intervention (MHS515), a request for police help (MHS516). */
export type NationalRow = { readonly title: string; readonly items: readonly NationalItem[] }

/** A record as its MHSDS items (facts: MHSDS v6 tables 505, 515, 516). Codes only as the national lists have them. */
export function nationalRows({ localId, content }: RecordedIncident): readonly NationalRow[] {
  const { interventions, policeRequested: asked, policeArrived: came } = content
  const incident: NationalRow = {
    title: 'Incident (MHS505)',
    items: [
      item('M505010', 'Incident identifier', localId),
      ...times(['M505160', 'M505170', 'M505180', 'M505190'], content.start, content.end),
      item('M505140', 'Reason', content.reasonCode),
      item('M505110', 'Review held with the person', content.reviewHeldPerson),
      item('M505120', 'Reason it was not held', content.reviewNotHeldReason),
      item('M505130', 'Review held with staff', content.reviewHeldStaff),
    ],
  }
  const types = interventions.map((one, index) => ({
    title: `Intervention ${index + 1} (MHS515)`,
    items: [
      item('M515010', 'Intervention identifier', one.localId),
      item('M515030', 'Incident identifier', localId),
      item('M515020', 'Type', one.nationalCode),
      ...times(['M515040', 'M515050', 'M515060', 'M515070'], one.start, one.end),
      item('M515080', 'Injury to the person', sent(one.injuryPerson)),
      item('M515090', 'Injury to staff', sent(one.injuryStaff)),
      item('M515100', 'Injury to others', sent(one.injuryOthers)),
    ],
  }))
  const police: NationalRow = {
    title: 'Police help (MHS516)',
    items: [
      ...times(['M516040', 'M516050', 'M516060', 'M516070'], asked, came, ['Asked', 'Came']),
      item('M516080', 'Police used force', content.policeForceUsed),
    ],
  }
  return asked === null ? [incident, ...types] : [incident, ...types, police]
}

type Uids = readonly [string, string, string, string]

function times(
  [startDay, startTime, endDay, endTime]: Uids,
  start: DayAndTime | null,
  end: DayAndTime | null,
  [began, over] = ['Start', 'End'],
): NationalItem[] {
  return [
    item(startDay, `${began}: day`, start?.date ?? null),
    item(startTime, `${began}: time`, timeOf(start)),
    item(endDay, `${over}: day`, end?.date ?? null),
    item(endTime, `${over}: time`, timeOf(end)),
  ]
}

function timeOf(moment: DayAndTime | null): string | null {
  return moment?.time?.padEnd(8, ':00') ?? null
}

/** "Not known" is an answer here, and nationally it is nothing sent. */
function sent(injury: string | null): string | null {
  return injury === 'not known' ? null : injury
}

function item(uid: string, asks: string, value: string | null): NationalItem {
  return { uid, asks, value }
}
