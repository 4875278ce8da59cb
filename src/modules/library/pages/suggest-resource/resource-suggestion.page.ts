import { catalogue } from '#catalogue/offered.ts'
import type { ModeratedKind, SubmittedContent } from '#modules/moderation/index.ts'
import { acceptSuggestion } from '../../accept-suggestion.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { linkKey, type Suggestion, suggestionKind } from '../../domain/suggestion.ts'
import { listAlike } from '../../store/alike-entries.store.ts'
import { suggestionView } from './suggestion.view.tsx'

/** What anybody may suggest for the resource bank. Accepted, it is a draft; nothing of it is public by itself. */
export const resourceSuggestion: ModeratedKind = {
  code: suggestionKind,
  name: 'Suggested resource',
  yours: 'your suggestion for the resources',
  hoursAllowed: 120,
  pauses: false,
  accepting: 'Accepting makes a draft of it, which an editor finishes and publishes.',
  line: (content) => suggestionIn(content).title,
  view: (content) => {
    const suggestion = suggestionIn(content)
    return suggestionView({ ...suggestion, kind: catalogue.kinds.get(suggestion.kind)?.name ?? '' })
  },
  alike: async (db, content, now) => {
    const { title, link } = suggestionIn(content)
    const found = await listAlike(db, now, { shape: resourceShape, title, key: linkKey(link) })
    return found.map((entry) => ({ text: entry.title, href: `/resources/${entry.code}` }))
  },
  accept: async (db, { content }, now) => {
    const draft = await acceptSuggestion(db, suggestionIn(content), now)
    return { leadsTo: `/desk/entries/${draft}` }
  },
}

/** The suggestion in what was kept of it. */
function suggestionIn(content: SubmittedContent): Suggestion {
  const said = (name: keyof Suggestion) => {
    const value = content[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    title: said('title'),
    link: said('link'),
    why: said('why'),
    kind: said('kind'),
    publisher: said('publisher'),
  }
}
