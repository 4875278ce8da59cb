/** The shape of what the resource bank holds. */
export const resourceShape = 'resource'

/** Codes that no resource may have, because pages of their own stand there. */
export const reservedResourceCodes: readonly string[] = ['suggest', 'suggestions']
