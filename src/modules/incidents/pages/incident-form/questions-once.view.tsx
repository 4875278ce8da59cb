import { Heading, Radios } from '#design/index.ts'
import { ChoiceQuestion, WordsQuestion, yesNoChoices } from './choice-fields.view.tsx'
import type { FormState } from './form-state.view.tsx'

type FormProps = { readonly form: FormState }

const notKnown = 'If nobody knows, write: not known'

/** Why, what came before, what was tried first, and whether others were involved. */
export function WhyQuestions({ form }: FormProps) {
  const said = form.said('reason')
  const isOffered = said === '' || form.reasons.some(({ code }) => code === said)
  const extra = isOffered ? [] : [{ code: said, says: `Code ${said}, as it was sent` }]
  return (
    <>
      <Heading level={2} size="m" text="Why, and what came before" />
      {form.reasons.length > 0 && (
        <Radios
          name="reason"
          small
          fieldset={{ legend: { text: 'Why was force used?', size: 's' } }}
          items={[...form.reasons, ...extra].map(({ code, says }) => ({ value: code, text: says }))}
          value={said}
          errorMessage={form.problem('reason')}
        />
      )}
      <WordsQuestion form={form} name="reason-words" asks="The reason, in your own words" />
      <WordsQuestion
        form={form}
        name="before"
        asks="What came before?"
        hint="What was happening around the person, and how they were"
      />
      <WordsQuestion form={form} name="avoid" asks="What was tried first, to avoid using force?" hint={notKnown} />
      <ChoiceQuestion form={form} name="others" asks="Was anybody involved who is not staff?" />
      <WordsQuestion form={form} name="others-reason" asks="If so: who, and why were they involved?" rows={2} />
    </>
  )
}

/** What the law asks about the person; what their own record says is shown with its source. */
export function PersonQuestions({ form }: FormProps) {
  const { sources, characteristics, href } = form.facts
  return (
    <>
      <Heading level={2} size="m" text="About the person" />
      <ChoiceQuestion
        form={form}
        name="learning-disability"
        asks="Do they have a learning disability?"
        {...from(sources['learning-disability'])}
      />
      <ChoiceQuestion form={form} name="autism" asks="Are they autistic?" {...from(sources['autism'])} />
      <ChoiceQuestion form={form} name="disorder" asks="Do they have a mental disorder?" />
      <WordsQuestion form={form} name="disorder-words" asks="If so: which, if known?" rows={2} />
      <div id="characteristics">
        <Heading level={3} size="s" text="What they say of themselves" />
        {characteristics.length > 0 ? (
          <ul class="nhsuk-list nhsuk-list--bullet">
            {characteristics.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>Nothing has been noted yet.</p>
        )}
        <p>
          This goes into the record from what was noted away from any incident.
          {href !== undefined && (
            <>
              {' '}
              <a href={href}>See what is noted</a>
            </>
          )}
        </p>
      </div>
    </>
  )
}

function from(source: string | undefined) {
  return source === undefined ? {} : { hint: `From the person’s own record: ${source}` }
}

const harmChoices = [
  { value: 'none', text: 'No' },
  { value: 'serious injury', text: 'Yes, seriously injured' },
  { value: 'death', text: 'Yes, died' },
  { value: 'not known', text: 'Not known' },
]

const toldChoices = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'nobody named', text: 'Nobody is named in the care plan' },
  { value: 'not known', text: 'Not known' },
]

/** What followed: outcome, serious harm, who was told, and the talks afterwards. */
export function AfterQuestions({ form }: FormProps) {
  return (
    <>
      <Heading level={2} size="m" text="What followed" />
      <WordsQuestion
        form={form}
        name="outcome"
        asks="What followed?"
        hint="How it ended, how the person was afterwards, checks and care given"
      />
      <ChoiceQuestion
        form={form}
        name="serious-harm"
        asks="Did the person die or was the person seriously injured as a result?"
        choices={harmChoices}
      />
      <ChoiceQuestion
        form={form}
        name="notified"
        asks="Were the people named in the care plan told?"
        choices={toldChoices}
      />
      <WordsQuestion form={form} name="notified-words" asks="Who was told and when, or why not?" rows={2} />
      <ChoiceQuestion
        form={form}
        name="review-person"
        asks="Was a post-incident review held with the person?"
        hint="Leave this until it is known"
        choices={yesNoChoices}
      />
      <WordsQuestion form={form} name="review-not-held" asks="If it was not held: why not?" rows={2} />
      <ChoiceQuestion
        form={form}
        name="review-staff"
        asks="Was a post-incident review held with staff?"
        hint="Leave this until it is known"
        choices={yesNoChoices}
      />
    </>
  )
}
