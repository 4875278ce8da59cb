/** The class attribute made of those `parts` that are there; nothing when none is, so that no empty attribute is sent. */
export function classNames(...parts: readonly (string | false | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined
}

/**
 * The modifier class for a chosen `value`, such as `nhsuk-button--secondary`.
 * Refuses (gives nothing for) a value that is not `allowed`, and any choice when `classes` already makes one by hand.
 */
export function modifier(
  prefix: string,
  allowed: readonly (string | number)[],
  value: string | number | undefined,
  classes: string | undefined,
): string | undefined {
  if (value === undefined || !allowed.includes(value)) return undefined
  const chosenByHand = allowed.some((other) => classes?.includes(prefix + other))
  return chosenByHand ? undefined : prefix + value
}

/** The ids for `aria-describedby`, in the order in which they should be read; nothing when there are none. */
export function describedByIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return classNames(...ids)
}
