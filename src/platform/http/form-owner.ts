import { type Id, isId } from '#basics/id.ts'
import { seal, unseal } from '#platform/sessions/sealed-text.ts'

/** For whom a form was made: a user at work in an organisation. */
export type FormOwner = { readonly user: Id; readonly organisation: Id }

/**
 * Writes into a form's proof for whom the form was made, sealed: so what somebody typed can be kept for them even when
 * their session has ended and nothing else tells who they were.
 */
export function ownedProof(secret: string, proof: string, owner: FormOwner | undefined): string {
  return owner === undefined ? proof : `${seal(secret, purpose, `${owner.user} ${owner.organisation}`)}.${proof}`
}

/** The proof itself, without its owner. */
export function bareProof(owned: string): string {
  return owned.slice(owned.indexOf('.') + 1)
}

/** For whom the form was made; nobody when it does not say, or when somebody else wrote that. */
export function ownerOf(secret: string, owned: string): FormOwner | undefined {
  const at = owned.indexOf('.')
  const [user, organisation] = at < 0 ? [] : (unseal(secret, purpose, owned.slice(0, at))?.split(' ') ?? [])
  return isId(user) && isId(organisation) ? { user, organisation } : undefined
}

const purpose = 'owner of a form'
