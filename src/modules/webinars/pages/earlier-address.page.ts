import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'

/** GET /events, and /events/:code: webinars and conferences were looked for there before, so it leads on for good. */
export async function leadFromEvents({ params }: Visit): Promise<Reply> {
  const code = params['code']
  return { location: code === undefined ? '/webinars' : `/webinars/${encodeURIComponent(code)}`, isPermanent: true }
}
