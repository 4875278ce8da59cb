/** The shape of what the resource bank holds. */
export const resourceShape = 'resource'
