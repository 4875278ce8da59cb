import { readFileSync } from 'node:fs'
import { getuid } from 'node:process'

/** Whom PostgreSQL runs as. It refuses root, so root hands it to somebody without rights. */
export type ServiceUser =
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly name: string; readonly uid: number; readonly gid: number }
  | { readonly kind: 'missing'; readonly says: string }

const candidates = ['lessen', 'postgres', 'nobody']

/**
 * The user for PostgreSQL: ourselves, unless we are root. Numbers are read from /etc/passwd and handed to the kernel,
 * so neither su nor sudo is needed. `wanted` is the setting LESSEN_PG_USER.
 */
export function serviceUser(wanted: string | null): ServiceUser {
  if (getuid?.() !== 0) return { kind: 'same' }
  for (const name of wanted === null ? candidates : [wanted]) {
    const found = lookUp(name)
    if (found !== null && found.uid !== 0) return { kind: 'other', name, ...found }
  }
  const says =
    wanted === null
      ? `PostgreSQL does not run as root, and this machine has none of the users ${candidates.join(', ')}. Make one, or start Lessen as an ordinary user.`
      : `LESSEN_PG_USER names ${wanted}, but this machine has no such user, or it is root.`
  return { kind: 'missing', says }
}

/** What a child process needs to be started as that user. */
export function identityOf(user: ServiceUser): { uid?: number; gid?: number } {
  return user.kind === 'other' ? { uid: user.uid, gid: user.gid } : {}
}

function lookUp(name: string): { uid: number; gid: number } | null {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [entry, , uid, gid] = line.split(':')
    if (entry === name) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}
