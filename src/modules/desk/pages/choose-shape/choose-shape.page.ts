import { shapes } from '#modules/finding/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { chooseShapeView } from './choose-shape.view.tsx'

/** GET /desk/new: what could be written. */
export async function showChooseShape(_visit: NetworkVisit): Promise<Reply> {
  const offered = shapes.map(({ code, name, says }) => ({ href: `/desk/new/${code}`, name: capital(name), says }))
  return { title: 'Write something new', body: chooseShapeView({ offered }), back: { href: '/desk', text: 'Desk' } }
}

/** A word at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What a piece of typing is called in a list: its title, or that it has none yet. */
export function titleTyped(answers: Parameters<typeof answer>[0]): string {
  return answer(answers, 'title') || 'Without a title yet'
}
