import { answer } from '#platform/forms/answers.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { bareProof, ownerOf } from '#platform/http/form-owner.ts'
import { isProof } from '#platform/http/form-proof.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'

/** Whether the form's proof is for this browser, and for whom it was made not written by somebody else. */
export function isProofFor(
  { settings: { secret } }: HttpParts,
  { bound, form }: Pick<Arrival, 'bound' | 'form'>,
): boolean {
  const owned = answer(form, '_csrf')
  if (owned.includes('.') && ownerOf(secret, owned) === undefined) return false
  return isProof(secret, bound, bareProof(owned))
}
