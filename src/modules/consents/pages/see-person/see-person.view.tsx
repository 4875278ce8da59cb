import type { VNode } from 'preact'
import { Button, InsetText, SummaryList } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Seen = {
  readonly whose: 'own' | 'other'
  readonly name: string
  readonly email: string
  readonly otherWays: string
}

type Wish = {
  readonly id: string
  /** The new address; null when it opens no more. */
  readonly email: string | null
  readonly says: string
  readonly waitsUntil: string | null
}

type Shown = {
  readonly people: readonly Seen[]
  readonly wish: Wish | undefined
  /** Where a yes or no goes. */
  readonly action: string
  readonly tokens: FormTokens
}

/** Who stands behind an entry, and where they want to be reached from now on. */
export function seePersonView({ people, wish, action, tokens }: Shown): VNode {
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
      {wish && <WishToDecide wish={wish} action={action} tokens={tokens} />}
    </>
  )
}

function WishToDecide({
  wish: { id, email, says, waitsUntil },
  action,
  tokens,
}: Pick<Shown, 'action' | 'tokens'> & { readonly wish: Wish }) {
  return (
    <section>
      <h2>They want to be reached at another address</h2>
      <SummaryList
        rows={[
          { key: 'New address', value: { text: email ?? 'It cannot be opened here any more' } },
          { key: 'Asked for', value: { text: says } },
        ]}
      />
      {waitsUntil !== null && (
        <InsetText
          text={`You or the other said yes. The new address was asked by mail; its link works until ${waitsUntil}.`}
        />
      )}
      <p>
        Ask them first whether they want this, by a way that you know already. Whoever reads the address can answer in
        their name. With your yes we ask at the new address; it counts from when they say yes there. The old one is
        told.
      </p>
      <Form action={action} tokens={tokens} keepsTyping={false}>
        <input type="hidden" name="wish" value={id} />
        <div class="nhsuk-button-group">
          {email !== null && (
            <Button
              text={waitsUntil === null ? 'Yes, ask at the new address' : 'Ask at the new address again'}
              name="does"
              value="accept"
            />
          )}
          <Button text="No, keep the old address" variant="secondary" name="does" value="decline" />
        </div>
      </Form>
    </section>
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
