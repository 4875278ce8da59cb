import { type OwnPages, ownPages } from '#modules/consents/index.ts'
import { storyShape } from './story-shape.page.ts'

/** A story, for whom it belongs to, by their own link. */
export const ownStory: OwnPages = ownPages([storyShape])
