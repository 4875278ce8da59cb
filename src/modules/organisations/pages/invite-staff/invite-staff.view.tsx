import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import type { RoleScope } from '#catalogue/roles/define-role.ts'
import { Button, Checkboxes, Input, ProblemSummary, problemAt, Radios, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Staff } from '../../domain/staff-member.ts'

type Shown = {
  readonly staff: Staff
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly roles: readonly {
    readonly code: string
    readonly name: string
    readonly says: string
    readonly scope: RoleScope
  }[]
  readonly answers: { readonly email: string; readonly role: string; readonly units: readonly string[] }
  readonly problems: readonly Problem[]
  /** Whether the invitation is sent by mail. */
  readonly way: 'sent' | 'kept' | 'off'
  readonly tokens: FormTokens
}

/** The form for an invitation to sign in. */
export function inviteStaffView({ staff, units, roles, answers, problems, way, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Invite {staff.name} to sign in</h1>
      <Form action={`/staff/${staff.id}/invite`} tokens={tokens}>
        <Input
          name="email"
          label="Their e-mail address"
          hint={
            way === 'sent'
              ? 'They sign in with it. The invitation is sent there.'
              : 'They sign in with it. No mail is sent: you hand the invitation over yourself.'
          }
          type="email"
          value={answers.email}
          errorMessage={problemAt(problems, 'email')}
        />
        <Radios
          name="role"
          fieldset={{ legend: { text: 'Role', size: 's' } }}
          value={answers.role}
          items={roles.map(({ code, name, says, scope }) => ({
            value: code,
            text: name,
            hint: `${says} ${scope === 'units' ? 'For the units you choose.' : 'For the whole organisation.'}`,
          }))}
          errorMessage={problemAt(problems, 'role')}
        />
        {units.length > 0 && (
          <Checkboxes
            name="units"
            idPrefix="units"
            fieldset={{ legend: { text: 'For which units?', size: 's' } }}
            hint="Only for roles that are given for units"
            values={answers.units}
            items={units.map((unit) => ({ value: unit.id, text: unit.name }))}
            errorMessage={problemAt(problems, 'units')}
          />
        )}
        <Button text="Make the invitation" />
      </Form>
    </>
  )
}

/** That an invitation is on its way by mail. */
export function mailedView({ staff, email }: { readonly staff: Staff; readonly email: string }): VNode {
  return (
    <>
      <h1>Invitation sent</h1>
      <p>
        It goes to {email} now. It works once, within 14 days; with it {staff.name} chooses a password.
      </p>
      <p>If it does not arrive, look at their junk mail, then invite them again. Only the newest invitation works.</p>
      <Button text="Done" href={`/staff/${staff.id}`} variant="secondary" />
    </>
  )
}

/** The link of an invitation, shown once. */
export function invitedView({ staff, link }: { readonly staff: Staff; readonly link: string }): VNode {
  return (
    <>
      <h1>Invitation made</h1>
      <p>
        Give this address to {staff.name}, and to nobody else. It works once, within 14 days; with it they choose their
        password.
      </p>
      <Input name="link" label="Address of the invitation" value={link} attributes={{ readonly: true }} />
      <WarningCallout
        heading={{ text: 'Copy it now', level: 2 }}
        text="It is shown here once and kept nowhere. If it is lost, make a new invitation."
      />
      <Button text="Done" href={`/staff/${staff.id}`} variant="secondary" />
    </>
  )
}
