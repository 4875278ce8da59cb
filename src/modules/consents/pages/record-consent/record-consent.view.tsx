import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, DayBoxes, ProblemSummary, problemAt, Radios, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Boxes = { readonly day: string; readonly month: string; readonly year: string }
type Choice = { readonly value: string; readonly text: string }

type Shown = {
  readonly action: string
  readonly title: string
  readonly bases: readonly Choice[]
  readonly uses: readonly Choice[]
  readonly answers: {
    readonly whose: 'own' | 'other'
    readonly basis: string
    readonly reason: string
    readonly isChild: string
    readonly ownView: string
    readonly uses: readonly string[]
    readonly given: Boxes
    readonly ends: Boxes
    readonly way: string
  }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a consent that was given on paper or in words. */
export function recordConsentView({ action, title, bases, uses, answers, problems, tokens }: Shown): VNode {
  const at = (field: string) => problemAt(problems, field)
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>
        <span class="nhsuk-caption-l">{title}</span>
        {answers.whose === 'own' ? 'Write down a consent' : 'Write down the consent of whom it tells about'}
      </h1>
      <p>Write no names here. Your own name is kept beside it, because you noted it.</p>
      <Form action={action} tokens={tokens}>
        <input type="hidden" name="whose" value={answers.whose} />
        <Radios
          name="basis"
          fieldset={{ legend: { text: 'Who decided?', size: 's' } }}
          value={answers.basis}
          items={bases.map(({ value, text }) => ({ value, text }))}
          errorMessage={at('basis')}
        />
        <Textarea
          name="reason"
          label="If somebody else decided: why, and how they know what the person would want"
          rows={3}
          value={answers.reason}
          errorMessage={at('reason')}
        />
        <Radios
          name="isChild"
          fieldset={{ legend: { text: 'Are they under 18?', size: 's' } }}
          value={answers.isChild}
          items={[
            { value: 'no', text: 'No' },
            { value: 'yes', text: 'Yes' },
          ]}
          errorMessage={at('isChild')}
        />
        <Textarea
          name="ownView"
          label="If they are under 18: what they said about it themself"
          rows={3}
          value={answers.ownView}
          errorMessage={at('ownView')}
        />
        <Checkboxes
          name="uses"
          fieldset={{ legend: { text: 'What for?', size: 's' } }}
          values={answers.uses}
          items={uses.map(({ value, text }) => ({ value, text }))}
          errorMessage={at('uses')}
        />
        <DayBoxes name="given" legend="When did they say yes?" typed={answers.given} problems={problems} />
        <DayBoxes
          name="ends"
          legend="What is the last day?"
          hint="Five years at most. From the next day on it is no longer shown, by itself."
          typed={answers.ends}
          problems={problems}
        />
        <Radios
          name="way"
          fieldset={{ legend: { text: 'How did they say yes?', size: 's' } }}
          value={answers.way}
          items={[
            { value: 'paper', text: 'On paper, signed' },
            { value: 'spoken', text: 'In words, to me' },
          ]}
          errorMessage={at('way')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
