import { SummaryList } from '#design/index.ts'

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
    <SummaryList
      rows={[
        { key: 'Name', value: name },
        { key: 'Identifier', value: identifier },
        { key: 'Born', value: born },
        nhsNumber !== undefined && { key: 'NHS number', value: nhsNumber },
      ]}
    />
  )
}
