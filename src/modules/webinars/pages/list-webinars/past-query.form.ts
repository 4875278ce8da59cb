/** What past webinars are looked for by, as it stands in the address. */
export type TypedPastQuery = {
  readonly words: string
  readonly topic: string
  readonly series: string
  /** From 1. */
  readonly page: number
}

/** Reads what was asked for; what is not understood asks for nothing. */
export function readPastQuery(query: URLSearchParams): TypedPastQuery {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 200)
  const page = /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1
  return { words: text('q'), topic: text('topic'), series: text('series'), page }
}

/** Whether anything narrows the list. */
export function isNarrowed({ words, topic, series }: TypedPastQuery): boolean {
  return words !== '' || topic !== '' || series !== ''
}

/** The address of a list. */
export function hrefOfPast({ words, topic, series, page }: TypedPastQuery): string {
  const asked = [
    ['q', words],
    ['topic', topic],
    ['series', series],
    ['page', page > 1 ? String(page) : ''],
  ].filter(([, value]) => value !== '')
  return asked.length === 0
    ? '/webinars'
    : `/webinars?${new URLSearchParams(asked.map(([name = '', value = '']) => [name, value]))}`
}
