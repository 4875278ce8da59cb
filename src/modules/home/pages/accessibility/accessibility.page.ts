import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { accessibilityView } from './accessibility.view.tsx'

/** GET /accessibility: what works for whom, what was not tried, and whom to tell. */
export async function showAccessibility({ site }: Visit): Promise<Reply> {
  return {
    title: 'Accessibility statement',
    body: accessibilityView(site),
    publicFace: {
      description: 'What works for whom on these pages, and whom to tell what does not.',
      path: '/accessibility',
    },
  }
}
