/** Who must have a second step in an organisation. `roles` are codes of the catalogue, and count only for `roles`. */
export type SecondStepRule = {
  readonly askedOf: 'everybody' | 'roles' | 'nobody'
  readonly roles: readonly string[]
}
