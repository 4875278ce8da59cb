import type { Result } from '#basics/result.ts'
import type { Answers } from '#platform/http/visit.ts'
import { checkNewPassword, type PasswordOwner } from '../../domain/new-password.ts'

/** Reads the password that was chosen, exactly as typed or pasted. */
export function parseAcceptInvitation(answers: Answers, owner: PasswordOwner): Result<string> {
  const typed = answers['password']
  return checkNewPassword(typeof typed === 'string' ? typed : '', owner)
}
