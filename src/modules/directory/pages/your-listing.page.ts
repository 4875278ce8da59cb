import { type OwnPages, ownPages } from '#modules/consents/index.ts'
import { bodyShape, personShape } from './listing-shapes.page.ts'

/** A listing, for whom it belongs to, by their own link: they agree to it, or have it taken off. */
export const ownListing: OwnPages = ownPages([personShape, bodyShape])
