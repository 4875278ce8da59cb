import { Identity } from '#design/index.ts'
import type { PersonIdentity } from '../domain/identity.ts'

/** Who a page is about: name, date of birth with age, local id and NHS number, always together. */
export function WhoThisIs({ who, name = true }: { readonly who: PersonIdentity; readonly name?: boolean }) {
  return (
    <Identity
      facts={[
        name && { name: 'Name', says: who.name },
        { name: 'Born', says: who.born },
        { name: 'Local ID', says: who.localId },
        { name: 'NHS number', says: who.nhsNumber },
      ]}
    />
  )
}
