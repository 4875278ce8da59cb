import { newId } from '#basics/id.ts'
import type { Submission } from '#modules/moderation/index.ts'
import { emptyContent, saveDraft } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { resourceShape } from './domain/resource-shape.ts'
import { codeFromTitle, type Suggestion } from './domain/suggestion.ts'

/** Makes a suggestion a draft of the resource bank, which an editor goes on with; gives its id. Nothing public changes. */
export async function acceptSuggestion(
  db: NetworkDeeds,
  { title, link, why, kind, publisher }: Suggestion,
  now: string,
): Promise<Submission['id']> {
  const content = {
    ...emptyContent,
    kind,
    title,
    link: link === '' ? null : link,
    publisher: publisher === '' ? null : publisher,
    note: `Suggested by a visitor, who said: ${why}`,
  }
  for (let attempt = 1; ; attempt++) {
    const id = newId()
    const draft = { id, shape: resourceShape, code: codeFromTitle(title, attempt), content, basedOn: 0 }
    const { is } = await saveDraft(db, draft, now)
    if (is === 'saved') return id
    if (attempt > 50) throw new Error('no address is left for a suggestion')
  }
}
