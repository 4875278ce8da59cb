/** What somebody or some body is in the network; the words of lists and filters. */
export const listingRoles = [
  { value: 'co-chair', text: 'Co-chair', of: 'person' },
  { value: 'trustee', text: 'Trustee', of: 'person' },
  { value: 'group-lead', text: 'Leads a group', of: 'person' },
  { value: 'adviser', text: 'Adviser', of: 'person' },
  { value: 'team', text: 'Works for the network', of: 'person' },
  { value: 'group', text: 'Working group', of: 'body' },
  { value: 'member-body', text: 'Member body', of: 'body' },
  { value: 'partner', text: 'Partner', of: 'body' },
] as const

/** That somebody belongs to a body: as what, since when, until when; days as written, empty where nobody says. */
export type Belonging = {
  readonly body: string
  readonly as: string
  readonly since: string
  readonly until: string
}

/** What only a listing says, read from the answers to its own questions. */
export type ListingDetails = {
  readonly role: string
  readonly work: string
  readonly helpsWith: string
  readonly contact: string
  readonly website: string
  readonly belongs: readonly Belonging[]
}

/** The answers to a listing's own questions; whatever cannot be read is as if it were not answered. */
export function listingDetails(details: Readonly<Record<string, unknown>>): ListingDetails {
  const rows = Array.isArray(details['belongs']) ? details['belongs'] : []
  const text = (from: Readonly<Record<string, unknown>>, name: string) => {
    const value = from[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    role: text(details, 'role'),
    work: text(details, 'work'),
    helpsWith: text(details, 'helpsWith'),
    contact: text(details, 'contact'),
    website: text(details, 'website'),
    belongs: rows.flatMap((row) => {
      if (typeof row !== 'object' || row === null) return []
      const one = { ...row }
      const body = text(one, 'body')
      return body === '' ? [] : [{ body, as: text(one, 'as'), since: text(one, 'since'), until: text(one, 'until') }]
    }),
  }
}

/** A role in words; its code where nobody knows it any more. */
export function roleInWords(code: string): string {
  return listingRoles.find(({ value }) => value === code)?.text ?? code
}

/** Whether somebody belongs to a body on `today`; days as 2026-03-29. */
export function belongsOn({ since, until }: Belonging, today: string): boolean {
  return (since === '' || since <= today) && (until === '' || until >= today)
}

/** By what the directory is narrowed; null where it is not. */
export type ListingFilter = {
  readonly nation: string | null
  readonly sector: string | null
  readonly role: string | null
}

/** What of a listing a filter looks at. */
export type Narrowed = {
  readonly nations: readonly string[]
  readonly settings: readonly string[]
  readonly details: Readonly<Record<string, unknown>>
}

/** Whether a listing passes a filter. */
export function passes({ nations, settings, details }: Narrowed, { nation, sector, role }: ListingFilter): boolean {
  return (
    (nation === null || nations.includes(nation)) &&
    (sector === null || settings.includes(sector)) &&
    (role === null || listingDetails(details).role === role)
  )
}
