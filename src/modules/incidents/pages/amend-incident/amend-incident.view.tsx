import { Heading, Textarea } from '#design/index.ts'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'
import type { FormState } from '../incident-form/form-state.view.tsx'
import { IncidentForm } from '../incident-form/incident-form.view.tsx'

type AmendProps = { readonly title: string; readonly identity: Identity; readonly form: FormState }

/** Amending a record: the same form as for recording, and the reason why. */
export function AmendIncidentView({ title, identity, form }: AmendProps) {
  return (
    <>
      <Heading level={1} size="l" text={title} />
      <IdentityBar identity={identity} />
      <p>
        The record as it is now stays as an earlier version. Everybody who may read the record can see what you changed.
      </p>
      <IncidentForm form={form} sendText="Check your amendment">
        <Textarea
          name="because"
          label={{ text: 'Why is the record amended?', size: 's' }}
          hint="For example: the outcome was not known at the time"
          rows={2}
          value={form.said('because')}
          errorMessage={form.problem('because')}
        />
      </IncidentForm>
    </>
  )
}

/** More interventions than one form can hold, from an import. */
export function TooManyView({ id, most }: { readonly id: string; readonly most: number }) {
  return (
    <>
      <Heading level={1} size="l" text="This record is too long to amend here" />
      <p>It has more than {most} interventions. Correct it where it came from, and import it again.</p>
      <p>
        <a href={`/incidents/${id}`}>Back to the record</a>
      </p>
    </>
  )
}
