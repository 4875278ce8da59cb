import { resourceSuggestion } from '#modules/library/index.ts'
import type { ModeratedKind } from '#modules/moderation/index.ts'
import { storyOffer } from '#modules/stories/index.ts'

/** Everything that strangers send in and the team decides of, by the modules that own it. */
export const moderatedKinds: readonly ModeratedKind[] = [resourceSuggestion, storyOffer]
