import { fillIn } from './page-form.ts'
import { readPage, type VisitedPage } from './read-page.ts'

/** Somebody at a browser without scripts, over a real connection. A request fails (throws) when the house dies under it. */
export type RemoteVisitor = {
  /** The page at `path`; redirects are followed. */
  open(path: string): Promise<VisitedPage>
  /** What a form of `page` sends when it is filled in so: kept, to be sent once or again and again. */
  filled(page: VisitedPage, action: string, fields?: Readonly<Record<string, string>>): URLSearchParams
  /** Sends a form; redirects are not followed. */
  post(path: string, body: URLSearchParams): Promise<VisitedPage>
}

/** A visitor with an empty browser at the house that answers under `address()`, which may change when it starts anew. */
export function remoteVisitor(address: () => string): RemoteVisitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<VisitedPage> => {
    const origin = address()
    const sent = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin,
      'sec-fetch-site': 'same-origin',
    }
    const answer = await fetch(new URL(path, origin), {
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
      ...init,
      headers: sent,
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const body = await answer.text()
    return readPage(path, { status: answer.status, headers: Object.fromEntries(answer.headers), body })
  }
  const open = async (path: string, left = 5): Promise<VisitedPage> => {
    const page = await ask(path)
    return page.location !== undefined && left > 0 ? await open(page.location, left - 1) : page
  }
  return {
    open,
    filled: (page, action, fields = {}) => {
      const form = page.forms.find((one) => one.action === action)
      if (!form) throw new Error(`${page.status} "${page.heading}" has no form ${action}: ${page.text.slice(0, 200)}`)
      return new URLSearchParams(fillIn(form, fields))
    },
    post: (path, body) => ask(path, { method: 'POST', body }),
  }
}
