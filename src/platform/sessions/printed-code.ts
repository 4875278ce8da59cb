import { randomBytes } from 'node:crypto'
import { hashWithSalt } from '#platform/sessions/password-hash.ts'

/** How many codes one sheet has. */
export const codesOnSheet = 10

/** Letters and digits that cannot be taken for one another on paper (Crockford's base 32): no I, L, O or U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new sheet: codes of 40 random bits, written in two groups of four, and what is kept of them. */
export async function newSheet(): Promise<{ codes: readonly string[]; salt: string; hashes: readonly string[] }> {
  const codes = Array.from({ length: codesOnSheet }, newCode)
  const salt = randomBytes(16).toString('base64url')
  const hashes = await Promise.all(codes.map((code) => hashPrintedCode(code, salt)))
  return { codes, salt, hashes }
}

/** What is kept of a code, for a sheet's salt: the same work as for a password, because forty bits can be tried out. */
export function hashPrintedCode(typed: string, salt: string): Promise<string> {
  return hashWithSalt(comparable(typed), salt)
}

/** Whether the text has the shape of a printed code, however it was typed: with spaces, in small letters, O for 0. */
export function isPrintedCode(typed: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(comparable(typed))
}

function newCode(): string {
  const code = Array.from(randomBytes(8), (byte) => letters[byte % 32] ?? '').join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

function comparable(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}
