import { type DescribedPart, row, saysCode, saysMinutes, saysMoment } from './described-row.ts'
import type { IncidentWording } from './incident-wording.ts'
import type { Intervention } from './intervention.ts'
import { fieldOf } from './written-incident.ts'

const plan = { yes: 'Yes', no: 'No', 'no plan': 'There is no care plan', 'not known': 'Not known' } as const

/** One intervention in words; `number` is its place on the page, from 1. */
export function describeIntervention(one: Intervention, number: number, wording: IncidentWording): DescribedPart {
  const at = (name: string) => fieldOf(String(number), name)
  const what = one.practice === null ? codeOnly(one.nationalCode) : wording.practice(one.practice)
  const lasted = one.end === null ? null : (saysMinutes(one.minutes) ?? 'Not known')
  return {
    key: `intervention ${one.id}`,
    title: `Intervention ${number}`,
    rows: [
      row('practice', 'What was done', what, { letter: 'c', field: at('practice'), mhsds: 'M515020' }),
      row('start', 'Started', saysMoment(one.start), { letter: 'b', field: at('start'), mhsds: 'M515040, M515050' }),
      row('end', 'Ended', one.end === null ? 'Still going on' : saysMoment(one.end), {
        letter: 'b',
        field: at('end'),
        mhsds: 'M515060, M515070',
      }),
      row('lasted', 'How long', lasted, { letter: 'b', aside: true }),
      row('plan', 'In the care plan', one.inCarePlan && plan[one.inCarePlan], { letter: 'd', field: at('plan') }),
      row('how', 'How force was used', one.description, { letter: 'f', field: at('how') }),
      row('staff', 'Staff who used force', saysStaff(one), { letter: 'h', field: at('staff-more') }),
      ...medicine(one, at, wording),
      row('injury-person', 'Injury to the person', saysCode(one.injuryPerson), {
        field: at('injury-person'),
        mhsds: 'M515080',
      }),
      row('injury-staff', 'Injury to staff', saysCode(one.injuryStaff), {
        field: at('injury-staff'),
        mhsds: 'M515090',
      }),
      row('injury-others', 'Injury to others', saysCode(one.injuryOthers), {
        field: at('injury-others'),
        mhsds: 'M515100',
      }),
      row('injury-words', 'Which injuries, and what was done', one.injuryWords, {
        field: at('injury-words'),
        aside: true,
      }),
    ],
  }
}

function medicine(one: Intervention, at: (name: string) => string, wording: IncidentWording) {
  const isAsked = one.practice !== null && wording.usesMedicine(one.practice)
  if (!isAsked && one.medicine === null && one.medicineRoute === null) return []
  return [
    row('medicine', 'Medicine and dose', one.medicine, { field: at('practice'), aside: true }),
    row('route', 'How it was given', one.medicineRoute, { field: at('practice'), aside: true }),
  ]
}

function saysStaff({ staff }: Intervention): string | null {
  return staff.length === 0 ? null : staff.map(({ name, jobTitle }) => `${name}, ${jobTitle}`).join('\n')
}

function codeOnly(nationalCode: string | null): string | null {
  return nationalCode === null ? null : `Code ${nationalCode}, as it was sent`
}
