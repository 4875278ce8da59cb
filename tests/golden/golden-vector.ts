/** One question put to a tool of the field, and its answer. Numbers may be written as "NaN" or "Infinity"; null is missing. */
export type GoldenVector = {
  readonly peer: string
  readonly method: string
  readonly case: string
  readonly group?: string
  readonly input: unknown
  readonly options: unknown
  readonly expected: Readonly<Record<string, unknown>>
  /** What the tool gets wrong, or what we decided not to follow: these fields are not compared; null: the whole case. */
  readonly quirk?: { readonly text: string; readonly fields: readonly string[] | null } | null
  readonly tolerance?: { readonly relative?: number; readonly absolute?: number }
}

/**
 * Answers a vector in the columns of its `expected`. Leaving a column out leaves it uncompared; undefined leaves the
 * whole vector uncovered; `{ error }` (or throwing) is a refusal.
 */
export type GoldenAdapter = (input: unknown, options: unknown, vector: GoldenVector) => unknown

/** Something that is not compared, and why: a method, some of its cases, or some of its columns. */
export type LeftOut = {
  readonly method: string
  readonly cases?: readonly string[]
  readonly fields?: readonly string[]
  readonly why: string
}

/** What a file in parts/ exports as `part`. */
export type GoldenPart = {
  readonly adapters: Readonly<Record<string, GoldenAdapter>>
  readonly leftOut: readonly LeftOut[]
}

/** An adapter that knows the shape of its input and options. The shape is trusted: vectors are test data. */
export function answering<Input, Options = unknown>(
  answer: (input: Input, options: Options, vector: GoldenVector) => unknown,
): GoldenAdapter {
  return (input, options, vector) => answer(input as Input, options as Options, vector)
}
