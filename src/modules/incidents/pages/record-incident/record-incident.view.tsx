import { Button, Heading, InsetText } from '#design/index.ts'
import type { FormState } from '../incident-form/form-state.view.tsx'
import { IncidentForm } from '../incident-form/incident-form.view.tsx'

/** Recording an incident, on one page. `unfinished` counts the visitor's other drafts. */
export function RecordIncidentView({ form, unfinished }: { readonly form: FormState; readonly unfinished: number }) {
  return (
    <>
      <Heading level={1} size="l" text="Record an incident" />
      <p>
        Who, what and when are enough to begin. You check everything before it is saved, and what is left can be added
        later.
      </p>
      {unfinished > 0 && (
        <InsetText>
          <p>
            <a href="/incidents/drafts">
              {unfinished === 1 ? 'You have one unfinished record' : `You have ${unfinished} unfinished records`}
            </a>
          </p>
        </InsetText>
      )}
      <IncidentForm form={form} sendText="Check your answers" />
    </>
  )
}

/** For somebody whose role may record, but in no unit that is open. */
export function NoUnitView() {
  return (
    <>
      <Heading level={1} size="l" text="Record an incident" />
      <p>You have no unit to record in yet. Ask the person who looks after sign-ins in your organisation.</p>
    </>
  )
}

/** The same record was saved before with other answers: nothing is overwritten. */
export function AlreadySavedView({ id }: { readonly id: string }) {
  return (
    <>
      <Heading level={1} size="l" text="This record was saved before" />
      <p>It was saved with other answers than these. Nothing was changed, and what you typed is still in your draft.</p>
      <Button href={`/incidents/${id}`} text="Open the saved record" />
    </>
  )
}
