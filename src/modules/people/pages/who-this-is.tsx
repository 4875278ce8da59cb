import { InsetText } from '#design/index.ts'
import type { PersonIdentity } from '../domain/identity.ts'

/** Who a page is about: name, date of birth with age, local id and NHS number, always together. */
export function WhoThisIs({ who, name = true }: { readonly who: PersonIdentity; readonly name?: boolean }) {
  return (
    <InsetText>
      <p>
        {name && (
          <>
            <strong>{who.name}</strong>
            <br />
          </>
        )}
        Born: <strong>{who.born}</strong>
        <br />
        Local ID: <strong>{who.localId}</strong>
        <br />
        NHS number: <strong>{who.nhsNumber}</strong>
      </p>
    </InsetText>
  )
}
