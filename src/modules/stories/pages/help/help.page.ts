import type { Reply } from '#platform/http/reply.ts'
import { nations } from '../../domain/helplines.ts'
import { helpView } from './help.view.tsx'

/** GET /stories/help: somebody to talk to, in every nation. */
export async function showHelp(): Promise<Reply> {
  return {
    title: 'Somebody to talk to',
    body: helpView({ nations }),
    back: { href: '/stories', text: 'Stories' },
    publicFace: { description: 'Helplines by nation, day and night.', path: '/stories/help' },
  }
}
