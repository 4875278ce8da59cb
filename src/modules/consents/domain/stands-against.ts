import { allows, type Consent, type Whose } from './consent.ts'

/** What has to be there before something is public: whose consents, and whether its very words must be approved. */
export type Needed = { readonly consents: readonly Whose[]; readonly approval: boolean }

/** What is known of an entry at a moment. */
export type Known = { readonly consents: readonly Consent[]; readonly isApproved: boolean; readonly now: string }

/**
 * What stands against making it public, in sentences for the team; nothing when all is there. The database holds the same
 * (`network.hold_entry_to_consent`), so that nothing passes which this forgets.
 */
export function standsAgainst({ consents, approval }: Needed, known: Known): string[] {
  const missing = consents.filter((whose) => !allows(known.consents, whose, 'web', known.now))
  return [
    ...missing.map((whose) => missingWords[whose]),
    ...(approval && !known.isApproved ? ['Its author has not approved these exact words.'] : []),
  ]
}

const missingWords: Readonly<Record<Whose, string>> = {
  own: 'No consent is in force to show it on this web site.',
  other: 'It tells about somebody else, and no consent of theirs is in force to show it on this web site.',
}
