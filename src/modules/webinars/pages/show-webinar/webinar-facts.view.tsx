import { SummaryList } from '#design/index.ts'

/** The words around the facts, in the language of the page. */
export type FactWords = {
  readonly when: string
  readonly where: string
  /** Whether that page is in another language. */
  readonly isElsewhere: boolean
}

type FactsProps = {
  readonly words: FactWords
  readonly when: string
  readonly place: string
  readonly href: string
  /** What leads to the page of the webinar. */
  readonly more: string
}

/** When and where a webinar is, and the way to the page on which one registers. */
export function WebinarFactsView({ words, when, place, href, more }: FactsProps) {
  return (
    <>
      <SummaryList
        rows={[
          { key: words.when, value: when },
          { key: words.where, value: place },
        ]}
      />
      <p>
        <a href={href} hreflang={words.isElsewhere ? 'en' : undefined}>
          {more}
        </a>
      </p>
    </>
  )
}
