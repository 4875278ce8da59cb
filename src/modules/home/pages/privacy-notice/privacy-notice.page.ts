import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { privacyNoticeView } from './privacy-notice.view.tsx'

/** GET /privacy-notice: what becomes of what visitors leave here. */
export async function showPrivacyNotice({ site }: Visit): Promise<Reply> {
  return {
    title: 'Privacy notice',
    body: privacyNoticeView(site),
    publicFace: {
      description: 'What we keep of visitors, for how long, and what you can ask for.',
      path: '/privacy-notice',
    },
  }
}
