import type { Practice } from '#catalogue/practices/define-practice.ts'
import { ErrorMessage, Fieldset, Input, type RadioItem, Radios } from '#design/index.ts'
import { ChoiceQuestion, injuryChoices, WordsQuestion } from './choice-fields.view.tsx'
import type { BlockState, FormState } from './form-state.view.tsx'
import { StaffQuestion } from './staff-question.view.tsx'
import { EndTime, TimeAndDay } from './time-and-day.view.tsx'

type BlockProps = { readonly form: FormState; readonly block: BlockState }

const planChoices = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'no plan', text: 'There is no care plan' },
  { value: 'not known', text: 'Not known' },
]

/** One intervention: what was done, when, by whom, how, and who was hurt. */
export function InterventionBlock({ form, block }: BlockProps) {
  const at = (name: string) => `i${block.key}-${name}`
  return (
    <>
      <input type="hidden" name={at('id')} value={form.said(at('id'))} />
      <PracticeQuestion form={form} block={block} />
      <TimeAndDay form={form} name={at('start')} asks="When did it start?" />
      <EndTime form={form} name={at('end')} goingOn={at('going-on')} />
      {block.lasted !== undefined && (
        <p class="lessen-understood">
          It lasted <strong>{block.lasted}</strong>
        </p>
      )}
      <StaffQuestion form={form} block={block} />
      <WordsQuestion
        form={form}
        name={at('how')}
        asks="How was force used?"
        hint="What was done, in order. Short is fine."
      />
      <ChoiceQuestion form={form} name={at('plan')} asks="Was it part of their care plan?" choices={planChoices} />
      <ChoiceQuestion form={form} name={at('injury-person')} asks="Was the person hurt?" choices={injuryChoices} />
      <ChoiceQuestion form={form} name={at('injury-staff')} asks="Were staff hurt?" choices={injuryChoices} />
      <ChoiceQuestion form={form} name={at('injury-others')} asks="Was anybody else hurt?" choices={injuryChoices} />
      <WordsQuestion form={form} name={at('injury-words')} asks="Which injuries, and what was done?" rows={2} />
    </>
  )
}

/** One question in groups: each group of practices is named, and the first choice has the id that problems link to. */
function PracticeQuestion({ form, block }: BlockProps) {
  const name = `i${block.key}-practice`
  const problem = form.problem(name)
  return (
    <div class={`nhsuk-form-group${problem === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <Fieldset
        legend={{ text: 'What was done?', size: 's' }}
        describedBy={problem === undefined ? undefined : `${name}-error`}
      >
        {problem !== undefined && <ErrorMessage id={`${name}-error`} text={problem} />}
        {form.practices.map(({ title, practices }, index) => (
          <Radios
            key={title}
            name={name}
            idPrefix={index === 0 ? name : `${name}-group${index + 1}`}
            fieldset={{ legend: title }}
            small
            items={practices.map((practice) => practiceItem(form, block.key, practice))}
            value={form.said(name)}
          />
        ))}
      </Fieldset>
    </div>
  )
}

/** A hold is named by the position itself; everything else is said in a sentence. */
function practiceItem(form: FormState, key: string, practice: Practice): RadioItem {
  const { code, name, says, isHold, usesMedicine } = practice
  const medicine = usesMedicine && <MedicineQuestions form={form} at={(part) => `i${key}-${part}-${code}`} />
  return { value: code, text: name, ...(isHold ? {} : { hint: says }), ...(medicine ? { conditional: medicine } : {}) }
}

function MedicineQuestions({ form, at }: { readonly form: FormState; readonly at: (part: string) => string }) {
  const [medicine, route] = [at('medicine'), at('route')]
  return (
    <>
      <Input name={medicine} label="Which medicine, and how much?" value={form.said(medicine)} />
      <Input name={route} label="How was it given?" value={form.said(route)} />
    </>
  )
}
