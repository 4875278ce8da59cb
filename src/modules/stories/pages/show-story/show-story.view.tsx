import type { VNode } from 'preact'
import { ExitPage, InsetText, Markup } from '#design/index.ts'
import type { Nation } from '../../domain/helplines.ts'
import { NationHelplines } from '../helplines.view.tsx'

/** Where the way off the page leads: a page that tells nothing of what was read here. */
export const exitTo = 'https://www.bbc.co.uk/weather'

/** One story: its words, and what stands around them. */
export type StoryShown = {
  readonly title: string
  readonly description: string
  readonly body: string
  readonly pseudonym: string
  readonly isPseudonym: boolean
  readonly contentNotes: readonly string[]
  readonly audio: string
  readonly bsl: string
  readonly nations: readonly Nation[]
  /** Addresses of the same story in other words. */
  readonly easyRead: string | null
  readonly welsh: string | null
}

/** One story. What it tells about stands before its text; the way off the page and somebody to talk to are never far. */
export function showStoryView(story: StoryShown): VNode {
  const { title, description, body, pseudonym, isPseudonym, nations } = story
  return (
    <article itemscope itemtype="https://schema.org/CreativeWork">
      <ExitPage href={exitTo} />
      <h1 itemprop="name">{title}</h1>
      <p class="nhsuk-lede-text" itemprop="abstract">
        {description}
      </p>
      <p>
        Told by <span itemprop="author">{pseudonym}</span>
        {isPseudonym && '. That is not their real name'}.
      </p>
      <BeforeReading {...story} />
      <OtherWays {...story} />
      <div itemprop="text">
        <Markup text={body} />
      </div>
      <p>It is here because its author agreed to these words. They can take it back at any time.</p>
      <NationHelplines nations={nations} level={2} />
      <p>
        <a href="/stories/help">Helplines for other nations</a>
      </p>
    </article>
  )
}

function BeforeReading({ contentNotes }: StoryShown) {
  if (contentNotes.length === 0) return null
  return (
    <InsetText visuallyHiddenText="Before you read">
      <p>
        <strong>Before you read:</strong> it tells about {contentNotes.map(small).join(' · ')}.
      </p>
      <p>
        You need not read it, or not now. <a href="#talk">Somebody to talk to</a>
      </p>
    </InsetText>
  )
}

function small(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1)
}

function OtherWays({ audio, bsl, easyRead, welsh }: StoryShown) {
  const ways = [
    { href: easyRead ?? '', text: 'Read it in easy read' },
    { href: welsh ?? '', text: 'Read it in Welsh' },
    { href: audio, text: 'Listen to it' },
    { href: bsl, text: 'Watch it in British Sign Language' },
  ].filter(({ href }) => href !== '')
  if (ways.length === 0) return null
  return (
    <ul>
      {ways.map(({ href, text }) => (
        <li key={text}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
