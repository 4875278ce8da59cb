import type { Provider } from './provider.ts'

/** Who a provider says that somebody is. */
export type ProviderIdentity = {
  readonly issuer: string
  readonly subject: string
  /** Their e-mail address, only when the provider says that it checked it; null otherwise. */
  readonly checkedEmail: string | null
}

/** What a provider states, and who stated it. */
export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string }

/**
 * Reads from a provider's statements who somebody is. Nothing when the one that names them is missing, or when another
 * issuer than the organisation's own speaks. An address counts only with a clear yes beside it: `true`, or the text.
 */
export function readIdentity(
  claims: Claims,
  {
    issuer,
    subjectClaim,
    emailClaim,
    verifiedClaim,
  }: Pick<Provider, 'issuer' | 'subjectClaim' | 'emailClaim' | 'verifiedClaim'>,
): ProviderIdentity | undefined {
  const subject = claims[subjectClaim]
  if (typeof subject !== 'string' || subject === '' || subject.length > 255) return undefined
  if (bare(claims.iss) !== bare(issuer)) return undefined
  const [email, verified] = [claims[emailClaim], claims[verifiedClaim]]
  const isChecked = typeof email === 'string' && (verified === true || verified === 'true')
  return { issuer: claims.iss, subject, checkedEmail: isChecked ? email : null }
}

function bare(issuer: string): string {
  return issuer.replace(/\/$/, '')
}
