/** Something that tells people apart, such as a date of birth, and what it is called. */
export type IdentityFact = { readonly name: string; readonly says: string }

/** Who a page is about, set apart from all else, on the screen and on paper: so that nobody is taken for somebody else. */
export function Identity({ facts }: { readonly facts: readonly (IdentityFact | false)[] }) {
  return (
    <dl class="lessen-identity">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.says}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
