import type { Id } from '#basics/id.ts'

/** What proves, besides the password, who somebody is. */
export type FactorKind = 'authenticator-app' | 'printed-codes' | 'passkey'

/** A factor of a user. Instants are ISO 8601. */
export type Factor = {
  readonly id: Id
  readonly kind: FactorKind
  /** What its owner calls it. */
  readonly name: string
  readonly createdAt: string
  readonly usedAt: string | null
  /** How many printed codes are left; nothing for other kinds. */
  readonly left: number | null
}

/** How each kind is called on pages. */
export const factorWords: Readonly<Record<FactorKind, string>> = {
  'authenticator-app': 'Authenticator app',
  'printed-codes': 'Printed codes',
  passkey: 'Passkey',
}

/** So few printed codes that it is time for a new sheet. */
export const fewCodes = 3

/** Whether a sheet of this user is running out. */
export function isRunningOut(factors: readonly Pick<Factor, 'left'>[]): boolean {
  return factors.some(({ left }) => left !== null && left <= fewCodes)
}

/** The longest name a factor may have. */
export const longestFactorName = 60

/** That a factor was added to somebody's sign-in, or removed from it, as their mail says it. */
export function factorChange(deed: 'user.added-factor' | 'user.removed-factor', kind: FactorKind): string {
  return deed === 'user.added-factor' ? added[kind] : removed[kind]
}

const added: Readonly<Record<FactorKind, string>> = {
  'authenticator-app': 'An authenticator app was added to your sign-in.',
  'printed-codes': 'A new sheet of codes was made for your sign-in. An earlier sheet no longer works.',
  passkey: 'A passkey was added to your sign-in.',
}

const removed: Readonly<Record<FactorKind, string>> = {
  'authenticator-app': 'An authenticator app was removed from your sign-in.',
  'printed-codes': 'The sheet of codes was removed from your sign-in.',
  passkey: 'A passkey was removed from your sign-in.',
}
