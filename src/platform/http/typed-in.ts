import type { Answers } from '#platform/http/visit.ts'

/** Names of fields whose answers are secrets: never kept, never shown again. A `code` by itself is that of a site or unit. */
const isSecret = (name: string): boolean => /password|passcode|passkey|secret|otp|(^|[-_])pin$|.[-_]code$/i.test(name)

/**
 * What was typed into a form, without the proof that belongs to one session. Nothing when no field was sent, or when a
 * secret was among them. The form's key stays: had the first sending arrived after all, the second still counts once.
 */
export function typedIn(answers: Answers): Answers | undefined {
  const { _csrf, _kept, ...rest } = answers
  const names = Object.keys(rest).filter((name) => name !== '_key')
  return names.length === 0 || names.some(isSecret) ? undefined : rest
}
