/**
 * What a published thing is: a toolkit, a film, a piece of news. Nothing is decided by its code; lists and pages ask its
 * properties.
 */
export type Kind = {
  readonly code: string
  /** One of them, for a tag beside a title. */
  readonly name: string
  /** Several of them, for a filter. */
  readonly plural: string
  /** The type of schema.org that says what it is to machines; a CreativeWork where none fits better. */
  readonly schema?:
    | 'Organization'
    | 'Person'
    | 'NewsArticle'
    | 'Report'
    | 'Book'
    | 'Event'
    | 'VideoObject'
    | 'Course'
    | 'Legislation'
    | 'PodcastSeries'
    | 'ScholarlyArticle'
    | 'CollectionPage'
    | 'WebPage'
  /** The shape in which the network itself writes such a thing; left out for what is only ever a resource. */
  readonly writtenAs?: 'news' | 'position' | 'page' | 'hub' | 'collection' | 'webinar' | 'webinar-series'
  /** Of the kinds that are written so, the one that an editor is offered first. */
  readonly isUsual?: true
  /** Whether it answers somebody who asked, so that readers want to know who asked and what came of it. */
  readonly answersABody?: true
  /** Where people look for it: something to use, something that happened, a voice, a gathering, or who is who. */
  readonly shelf: 'to use' | 'to read' | 'to watch' | 'news' | 'stories' | 'gatherings' | 'who is who'
}

/** Declares a kind; the file's name is its code. */
export function defineKind(kind: Kind): Kind {
  return kind
}
