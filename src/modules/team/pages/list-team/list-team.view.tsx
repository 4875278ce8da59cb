import type { VNode } from 'preact'
import { Button, Card, Tag } from '#design/index.ts'

/** Somebody of the team, as shown. */
export type ShownTeammate = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly hasPassword: boolean
  readonly isSelf: boolean
  readonly roles: readonly { readonly code: string; readonly name: string }[]
}

/** The team, a card each. */
export function listTeamView({ teammates }: { readonly teammates: readonly ShownTeammate[] }): VNode {
  return (
    <>
      <h1>Team</h1>
      <p>
        Everybody who works for the network. Whoever is not here sees only what everybody sees.{' '}
        <a href="/desk/audit">Who did what</a>
      </p>
      <Button text="Invite somebody" href="/desk/team/invite" />
      {teammates.map((teammate) => (
        <Card key={teammate.id} heading={{ text: teammate.name, level: 2 }}>
          <p>
            {teammate.email} {!teammate.hasPassword && <Tag text="Has not come in yet" colour="grey" />}
          </p>
          <ul class="nhsuk-list">
            {teammate.roles.map(({ code, name }) => (
              <li key={code}>
                {name}
                {teammate.isSelf ? null : (
                  <>
                    {' – '}
                    <a href={`/desk/team/${teammate.id}/end?${new URLSearchParams({ role: code })}`}>
                      End this role<span class="nhsuk-u-visually-hidden"> of {teammate.name}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}
