import { Identity as IdentityFacts } from '#design/index.ts'

/** What tells people apart, on every page and print about one person: name, identifier, date of birth. */
export type Identity = {
  readonly name: string
  readonly identifier: string
  readonly born: string
  readonly nhsNumber: string | undefined
}

/** The person a record is about. */
export function IdentityBar({ identity }: { readonly identity: Identity }) {
  const { name, identifier, born, nhsNumber } = identity
  return (
    <IdentityFacts
      facts={[
        { name: 'Name', says: name },
        { name: 'Born', says: born },
        { name: 'Local ID', says: identifier },
        nhsNumber !== undefined && { name: 'NHS number', says: nhsNumber },
      ]}
    />
  )
}
