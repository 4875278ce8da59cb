import type { VNode } from 'preact'
import { SummaryList } from '#design/index.ts'

type Seen = {
  readonly whose: 'own' | 'other'
  readonly name: string
  readonly email: string
  readonly otherWays: string
}

/** Who stands behind an entry. */
export function seePersonView({ people }: { readonly people: readonly Seen[] }): VNode {
  return (
    <>
      <h1>Who it belongs to</h1>
      <p>That you looked has been written down. Do not copy this anywhere.</p>
      {people.length === 0 && <p>Nobody is written down, or it cannot be opened here any more.</p>}
      {people.map(({ whose, name, email, otherWays }) => (
        <SummaryList
          key={whose}
          rows={[
            { key: whose === 'own' ? 'Name' : 'Whom it tells about, or who decided for them', value: { text: name } },
            { key: 'E-mail', value: { text: email === '' ? 'None' : email } },
            otherWays !== '' && { key: 'Other ways', value: { text: otherWays } },
          ]}
        />
      ))}
    </>
  )
}

/** For everybody else. */
export function notKeeperView({ keepers }: { readonly keepers: readonly string[] }): VNode {
  return (
    <>
      <h1>Only two people see this</h1>
      <p>
        {keepers.length === 2
          ? `The real name is known to ${keepers.join(' and ')}. Ask one of them if you need to reach the author.`
          : 'Nobody has been chosen yet who may see real names. A network manager chooses two people.'}
      </p>
    </>
  )
}
