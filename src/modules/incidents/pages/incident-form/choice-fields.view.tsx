import { Radios, Textarea } from '#design/index.ts'
import type { FormState } from './form-state.view.tsx'

type Choice = { readonly value: string; readonly text: string }

const knownChoices: readonly Choice[] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not known', text: 'Not known' },
]

/** Injury answers as they are sent nationally, with "not known" beside them. */
export const injuryChoices: readonly Choice[] = [
  { value: 'Y', text: 'Yes' },
  { value: 'N', text: 'No' },
  { value: 'not known', text: 'Not known' },
]

/** Yes and no as they are sent nationally. */
export const yesNoChoices: readonly Choice[] = [
  { value: 'Y', text: 'Yes' },
  { value: 'N', text: 'No' },
]

type QuestionProps = {
  readonly form: FormState
  readonly name: string
  readonly asks: string
  readonly hint?: string
  readonly choices?: readonly Choice[]
}

/** A question with a few answers, none chosen beforehand. An answer that is not offered here (from an extract) stays. */
export function ChoiceQuestion({ form, name, asks, hint, choices = knownChoices }: QuestionProps) {
  const said = form.said(name)
  const isOffered = said === '' || choices.some(({ value }) => value === said)
  const all = isOffered ? choices : [...choices, { value: said, text: `Code ${said}, as it was sent` }]
  return (
    <Radios
      name={name}
      small
      inline
      fieldset={{ legend: { text: asks, size: 's' } }}
      hint={hint}
      errorMessage={form.problem(name)}
      items={[...all]}
      value={said}
    />
  )
}

/** A question answered in words. */
export function WordsQuestion({ form, name, asks, hint, rows = 3 }: QuestionProps & { readonly rows?: number }) {
  return (
    <Textarea
      name={name}
      label={{ text: asks, size: 's' }}
      hint={hint}
      rows={rows}
      value={form.said(name)}
      errorMessage={form.problem(name)}
    />
  )
}
