import { htmlProblems } from '#design/testing/valid-html.ts'
import { signedIn } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import type { PageState } from './every-state.ts'
import type { OpenHouse } from './open-house.ts'
import type { StatesWorld } from './states-world.ts'

/** What was read of one state, without a browser. */
export type Read = {
  readonly state: PageState
  readonly faults: readonly string[]
  /** Equal for pages that look the same: what a browser shows of one, it shows of the other. */
  readonly look: string
}

/** Reads states through the router, as whoever looks; each is signed in once. The same page is validated once. */
export function stateReader(house: OpenHouse, world: StatesWorld) {
  const visitors = new Map<string, Promise<Visitor>>()
  const looks = new Map<string, Promise<readonly string[]>>()
  const visitorOf = ({ as, where = 'house' }: PageState['shown']): Promise<Visitor> => {
    const known = visitors.get(`${as} ${where}`)
    const enter = async () =>
      as === null ? house.stranger() : await signedIn(house.stranger(), await world.user(as, where))
    const visitor = known ?? enter()
    visitors.set(`${as} ${where}`, visitor)
    return visitor
  }
  return async (state: PageState): Promise<Read> => {
    const page = await (await visitorOf(state.shown)).open(state.shown.at(world))
    const look = lookOf(page.html)
    const problems = looks.get(look) ?? htmlProblems(page.html)
    looks.set(look, problems)
    return { state, look, faults: [...readFaults(state, page), ...(await problems)] }
  }
}

function readFaults({ kind, shown }: PageState, { status, title, path, elements }: VisitedPage): string[] {
  const wanted = shown.status ?? 200
  const headings = elements.filter(({ tagName }) => tagName === 'h1').length
  return [
    ...(status === wanted ? [] : [`answers ${status}, not ${wanted}`]),
    ...(title.endsWith('Lessen') && !title.startsWith('Error: ') ? [] : [`is called "${title}"`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(kind === 'signed out' && !path.startsWith('/sign-in') ? [`leads to ${path}`] : []),
  ]
}

/** The page without what is made anew each time (proofs, keys, challenges, ids, ways back) and without the mark of where one is. */
export function lookOf(html: string): string {
  return html
    .replace(/(<input type="hidden"[^>]*value=")[^"]*/g, '$1')
    .replace(/(challenge&quot;:&quot;)[^&]*/g, '$1')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|next=[^"&]*/g, 'id')
    .replace(/ aria-current="[^"]*"| nhsuk-[a-z_-]*--current/g, '')
}
