import { enteredPicker } from '#design/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { fieldOf } from '../../domain/written-incident.ts'
import { interventionKeys, withOneMore, withoutOne } from './intervention-count.form.ts'
import { chosenStaffIds } from './staff-answers.form.ts'

/** What the button that was pressed asks for: check the answers, leave for later, or show the form again at a place. */
export type FormDeed = 'check' | 'leave' | { readonly showAt: string }

/**
 * The answers as they are kept, and what the button asks for. Buttons and the form's own proofs are no answers. A member
 * of staff who was just chosen joins those chosen before, and the search is empty again.
 */
export function takeDeed(form: Answers): { readonly answers: Answers; readonly deed: FormDeed } {
  const answers = withStaffTogether(onlyAnswers(form))
  const action = answer(form, 'interventions-action')
  if (action === 'add') return shownAt(withOneMore(answers), (keys) => `interventions-${keys.length}`)
  if (action.startsWith('remove-')) {
    const key = action.slice(7)
    return shownAt(withoutOne(answers, key), (keys) => `interventions-${keys.includes(key) ? key : keys.length}`)
  }
  const person = answer(form, 'person-action')
  if (person === 'clear') return shownAt({ ...answers, person: '' }, () => 'person')
  if (person === 'search') return shownAt(answers, () => 'person')
  const block = interventionKeys(answers).find((key) => asksInBlock(form, key))
  if (block !== undefined) return shownAt(answers, () => fieldOf(block, 'staff-more'))
  const pressed = answer(form, 'do')
  if (pressed === 'show') return shownAt(answers, () => whereEntered(form, answers))
  return { answers, deed: pressed === 'keep' ? 'leave' : 'check' }
}

function shownAt(answers: Answers, at: (keys: readonly string[]) => string) {
  return { answers, deed: { showAt: at(interventionKeys(answers)) } }
}

/** Where somebody pressed Enter, as far as it can be told: in the search whose letters are new, else at the first question. */
function whereEntered(form: Answers, answers: Answers): string {
  const searches = interventionKeys(answers).map((key) => fieldOf(key, 'staff-more'))
  const first = answer(answers, 'person') === '' ? 'person' : 'unit'
  return enteredPicker(form, ['person', ...searches]) ?? first
}

function asksInBlock(form: Answers, key: string): boolean {
  return ['staff-more-action', 'staff-action', 'agency-action'].some((name) => answer(form, fieldOf(key, name)) !== '')
}

function onlyAnswers(form: Answers): Answers {
  return Object.fromEntries(
    Object.entries(form).filter(
      ([name]) => name !== 'do' && !name.startsWith('_') && !name.endsWith('-action') && !name.endsWith('-searched'),
    ),
  )
}

function withStaffTogether(answers: Answers): Answers {
  const changed = interventionKeys(answers).flatMap((key): [string, Answers[string]][] => {
    const more = fieldOf(key, 'staff-more')
    if (answer(answers, more) === '') return []
    const alone = { ...answers, [fieldOf(key, 'same-staff')]: '' }
    return [
      [fieldOf(key, 'staff'), chosenStaffIds(alone, key)],
      [more, ''],
      [`${more}-search`, ''],
    ]
  })
  return { ...answers, ...Object.fromEntries(changed) }
}
