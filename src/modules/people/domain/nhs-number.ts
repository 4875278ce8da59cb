import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/**
 * An NHS number as typed, spaces and hyphens allowed; null when nothing was typed. The tenth digit must fit the nine
 * before it (modulus 11: NHS Data Dictionary, general knowledge, unverified), which catches most slips of typing.
 */
export function parseNhsNumber(typed: string, field = 'nhs-number'): Result<string | null> {
  const digits = typed.replace(/[\s-]/g, '')
  if (digits === '') return ok(null)
  if (!/^\d{10}$/.test(digits)) return at(field, 'An NHS number has 10 digits. Check it, or leave it empty.')
  if (!isNhsNumber(digits)) return at(field, 'The check digit does not fit: one digit of the NHS number may be wrong.')
  return ok(digits)
}

/** Whether ten digits are an NHS number: the last is 11 less the weighted sum's remainder, 11 written as 0 and 10 never used. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = digits
    .slice(0, 9)
    .split('')
    .reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

/** As people read it aloud: 943 476 5919. */
export function writtenNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}

function at(field: string, says: string): Result<never, readonly Problem[]> {
  return refused([{ field, says }])
}
