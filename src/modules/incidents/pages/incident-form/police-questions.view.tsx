import { Heading, Radios } from '#design/index.ts'
import { ChoiceQuestion, yesNoChoices } from './choice-fields.view.tsx'
import type { FormState } from './form-state.view.tsx'
import { TimeAndDay } from './time-and-day.view.tsx'

const videoChoices = [
  { value: 'on', text: 'Worn and on' },
  { value: 'worn but off', text: 'Worn but off' },
  { value: 'not worn', text: 'Not worn' },
  { value: 'not known', text: 'Not known' },
]

/** Whether police were asked to help; everything else only when they were. */
export function PoliceQuestions({ form }: { readonly form: FormState }) {
  const details = (
    <>
      <TimeAndDay form={form} name="police-asked" asks="When were they asked?" />
      <TimeAndDay
        form={form}
        name="police-came"
        asks="When did they come?"
        hint="Leave this empty if they did not come"
      />
      <ChoiceQuestion form={form} name="police-force" asks="Did police use force?" choices={yesNoChoices} />
      <ChoiceQuestion form={form} name="police-video" asks="Did they wear body-worn video?" choices={videoChoices} />
    </>
  )
  return (
    <>
      <Heading level={2} size="m" text="Police" />
      <Radios
        name="police"
        small
        fieldset={{ legend: { text: 'Were police asked to help?', size: 's' } }}
        items={[
          { value: 'yes', text: 'Yes', conditional: details },
          { value: 'no', text: 'No' },
          { value: 'not known', text: 'Not known' },
        ]}
        value={form.said('police')}
      />
    </>
  )
}
