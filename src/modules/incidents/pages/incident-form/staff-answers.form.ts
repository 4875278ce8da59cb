import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { StaffInvolved } from '../../domain/intervention.ts'
import { fieldOf } from '../../domain/written-incident.ts'

/** The most people who are not in the staff list that one block has room for. */
const mostOutsiders = 30

/** The staff chosen in a block: ticked, just found, or "the same as in the first". Each once, in the order chosen. */
export function chosenStaffIds(answers: Answers, key: string): string[] {
  const own = [...answersOf(answers, fieldOf(key, 'staff')), answer(answers, fieldOf(key, 'staff-more'))]
  const first = isSameAsFirst(answers, key) ? chosenStaffIds(answers, '1') : []
  return [...new Set([...first, ...own])].filter(isId)
}

/** Whether the staff of this block are those of the first, and perhaps others. */
export function isSameAsFirst(answers: Answers, key: string): boolean {
  return key !== '1' && answer(answers, fieldOf(key, 'same-staff')) === 'yes'
}

/** People typed in with name and job title, because no staff list has them (agency staff). */
export function agencyStaff(answers: Answers, key: string): StaffInvolved[] {
  const first = isSameAsFirst(answers, key) ? agencyStaff(answers, '1') : []
  const own = outsiderNumbers(answers, key).map((number) => ({
    staffId: null,
    name: answer(answers, fieldOf(key, `agency${number}-name`)),
    jobTitle: answer(answers, fieldOf(key, `agency${number}-title`)),
  }))
  return [...first, ...own.filter(({ name, jobTitle }) => name !== '' || jobTitle !== '')]
}

/** The rows for people who are not in the staff list: those filled in, and one more that is empty. */
export function outsiderNumbers(answers: Answers, key: string): number[] {
  const all = Array.from({ length: mostOutsiders }, (_, index) => index + 1)
  const isFilled = (number: number) =>
    ['name', 'title'].some((part) => answer(answers, fieldOf(key, `agency${number}-${part}`)) !== '')
  const filled = all.filter(isFilled).at(-1) ?? 0
  return all.slice(0, Math.min(filled + 1, mostOutsiders))
}

/** Name and job title are asked for together (Use of Force Act s.6(5)(h)): one without the other is a slip. */
export function problemsOfOutsiders(answers: Answers, key: string): Problem[] {
  return outsiderNumbers(answers, key).flatMap((number) => {
    const [name, title] = [fieldOf(key, `agency${number}-name`), fieldOf(key, `agency${number}-title`)]
    const [named, titled] = [answer(answers, name), answer(answers, title)]
    if (named === '' && titled !== '') return [{ field: name, says: 'Give the name that goes with this job title.' }]
    return named !== '' && titled === '' ? [{ field: title, says: `Give the job title of ${named}.` }] : []
  })
}
