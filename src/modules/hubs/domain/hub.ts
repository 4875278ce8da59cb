/** One block of a hub as it was written. Which of its answers count is said by its kind. */
export type HubBlock = {
  readonly kind: string
  readonly heading: string
  /** In the light markup. */
  readonly text: string
  /** Codes of chosen entries, in their order. */
  readonly entries: readonly string[]
  readonly topic: string
  /** How many at most; null for the usual number. */
  readonly count: number | null
  readonly link: string | null
  readonly linkText: string
}

/** Somebody to ask. */
export type HubContact = {
  readonly name: string
  readonly says: string
  readonly email: string
  readonly phone: string
}

/** What only a hub says. */
export type HubDetails = {
  readonly blocks: readonly HubBlock[]
  readonly contacts: readonly HubContact[]
  /** Who looks after it, as readers are told. */
  readonly owner: string
}
