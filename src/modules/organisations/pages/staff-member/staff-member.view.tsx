import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import { longDate } from '#basics/written-time.ts'
import { Button, SummaryList } from '#design/index.ts'
import type { Member } from '#modules/sign-in/index.ts'
import type { Staff } from '../../domain/staff-member.ts'
import { worksIn } from '../list-staff/list-staff.view.tsx'

type Shown = {
  readonly staff: Staff
  readonly unitNames: ReadonlyMap<Id, string>
  readonly maySetUp: boolean
  /** Null for visitors who do not look after sign-ins. */
  readonly signIn: { readonly member: Member | undefined; readonly roleName: string | undefined } | null
}

/** A member of staff. */
export function staffMemberView({ staff, unitNames, maySetUp, signIn }: Shown): VNode {
  return (
    <>
      <h1>{staff.name}</h1>
      <SummaryList
        rows={[
          { key: 'Job title', value: staff.jobTitle },
          { key: 'Works in', value: worksIn(staff, unitNames) },
          staff.endedOn !== null && { key: 'Left', value: longDate(staff.endedOn) },
        ]}
      />
      {maySetUp && <Button text="Change" href={`/staff/${staff.id}/change`} variant="secondary" />}
      {signIn && <SignIn staff={staff} unitNames={unitNames} {...signIn} />}
    </>
  )
}

type SignInProps = Pick<Shown, 'staff' | 'unitNames'> & {
  readonly member: Member | undefined
  readonly roleName: string | undefined
}

function SignIn({ staff, unitNames, member, roleName }: SignInProps) {
  if (!member)
    return (
      <section>
        <h2>Sign-in</h2>
        <p>{staff.name} cannot sign in here.</p>
        {staff.endedOn === null && <Button text="Invite to sign in" href={`/staff/${staff.id}/invite`} />}
      </section>
    )
  return (
    <section>
      <h2>Sign-in</h2>
      <SummaryList
        rows={[
          { key: 'E-mail address', value: member.email },
          { key: 'Role', value: roleName ?? '' },
          { key: 'For', value: worksIn({ units: member.places === 'all' ? [] : member.places }, unitNames) },
          { key: 'State', value: stateOf(member) },
        ]}
      />
      <div class="nhsuk-button-group">
        <Button text="Change role or invite again" href={`/staff/${staff.id}/invite`} variant="secondary" />
        <Button text="Lost second steps" href={`/staff/${staff.id}/lost-second-steps`} variant="secondary" />
        <Button text="End sign-in" href={`/staff/${staff.id}/end-membership`} variant="secondary" />
      </div>
    </section>
  )
}

function stateOf({ hasPassword, isLinked }: Member): string {
  if (isLinked) return hasPassword ? 'Can sign in, also with your own sign-in' : 'Signs in with your own sign-in'
  return hasPassword ? 'Can sign in' : 'Invited, has not signed in yet'
}
