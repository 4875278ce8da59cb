import { newId } from '#basics/id.ts'
import type { PublishedEntry } from '#modules/publishing/index.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'

/** What the form of a new resource is filled in with; `code` makes the address. */
export function resourceAnswers(code: string, more: Partial<Pick<PublishedEntry, 'title' | 'body'>> = {}) {
  return { title: 'Open doors', description: 'How five homes gave back the keys.', code, body: 'They asked.', ...more }
}

/** Somebody of the team writes a resource and keeps it as a draft; gives the page they come to. */
export async function aDraft(editor: Visitor, code = `doors-${newId().slice(0, 8)}`, more = {}): Promise<VisitedPage> {
  const form = await editor.open('/desk/new/resource')
  return await editor.send(
    form,
    { ...resourceAnswers(code), ...more },
    { form: '/desk/new/resource', button: ['then', 'stay'] },
  )
}

/** The entry's own address at the desk, whatever page of it somebody is on. */
export function deskPath({ path }: Pick<VisitedPage, 'path'>): string {
  return /^\/desk\/entries\/[0-9a-f-]{36}/.exec(path)?.[0] ?? ''
}
