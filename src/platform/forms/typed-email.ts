import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/**
 * An e-mail address as somebody typed it, in small letters. Refuses, beside `field`, what no mail server would take; it
 * cannot tell whether the address works: only its reader can, by a link that is sent there.
 */
export function parseTypedEmail(typed: string, field = 'email'): Result<string, readonly Problem[]> {
  const email = typed.trim().toLowerCase()
  if (email.length <= 254 && /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/.test(email))
    return ok(email)
  return refused([{ field, says: 'Type your e-mail address, like name@example.org.' }])
}
