import type { ModeratedKind, SubmittedContent } from '#modules/moderation/index.ts'
import { storyOfferView } from './story-offer.view.tsx'

/** That somebody would like to tell their story. Accepting it publishes nothing: somebody of the team writes to them. */
export const storyOffer: ModeratedKind = {
  code: 'story-offer',
  name: 'Offered story',
  yours: 'your offer to tell your story',
  hoursAllowed: 72,
  pauses: false,
  accepting: 'Accept it when you have written to them. Nothing is published by it.',
  tells: {
    accepted:
      'One of us writes to you, if we have not already. Nothing is shown anywhere, and you have agreed to nothing.',
    refused: 'We cannot take it on now. That says nothing about you, or about what you lived through.',
  },
  line: (content) => `${said(content, 'name') || 'Somebody'} would like to tell their story`,
  view: (content) =>
    storyOfferView({ name: said(content, 'name'), phone: said(content, 'phone'), words: said(content, 'words') }),
  accept: async (_db, { id }) => ({ leadsTo: `/desk/queue/${id}` }),
}

function said(content: SubmittedContent, name: string): string {
  const value = content[name]
  return typeof value === 'string' ? value : ''
}
