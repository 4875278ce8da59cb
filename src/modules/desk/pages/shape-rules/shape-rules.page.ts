import { shapes } from '#modules/finding/index.ts'
import { listNeedingTwo, setNeedsTwo } from '#modules/publishing/index.ts'
import { answersOf } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { shapeRuled } from '../../announcements.ts'
import { shapeRulesView } from './shape-rules.view.tsx'

/** GET /desk/two-people: which sorts of content are published by two people. */
export async function showShapeRules({ db, tokens, query }: NetworkVisit): Promise<Reply> {
  const chosen = await listNeedingTwo(db)
  const offered = shapes.map(({ code, plural }) => ({ value: code, text: plural }))
  const saved = query.get('saved') === 'yes'
  const body = shapeRulesView({ tokens, offered, chosen, saved })
  return { title: 'Publishing by two people', body, back: { href: '/desk', text: 'Desk' } }
}

/** POST /desk/two-people. */
export async function submitShapeRules({ db, form }: NetworkVisit): Promise<Reply> {
  const [before, chosen] = [await listNeedingTwo(db), answersOf(form, 'two')]
  for (const { code } of shapes) {
    const needsTwo = chosen.includes(code)
    if (needsTwo === before.includes(code)) continue
    await setNeedsTwo(db, code, needsTwo)
    await db.announce(shapeRuled(code, null, { needsTwo }))
  }
  return { location: '/desk/two-people?saved=yes' }
}
