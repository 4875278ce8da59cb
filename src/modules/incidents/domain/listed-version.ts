/** A version of a record in the list of its versions. `madeAt` is an ISO instant; the first has no reason. */
export type ListedVersion = {
  readonly version: number
  readonly madeAt: string
  readonly madeByName: string
  readonly because: string | null
}
