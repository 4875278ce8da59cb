import type { VNode } from 'preact'
import { EmptyState, ExitPage, FilterPanel, PageLinks, Select } from '#design/index.ts'
import { exitTo } from '../show-story/show-story.view.tsx'

type Choice = { readonly value: string; readonly text: string; readonly isChosen: boolean }

/** What the list of stories shows. */
export type StoriesShown = {
  readonly stories: readonly {
    readonly href: string
    readonly title: string
    readonly says: string
    readonly pseudonym: string
    readonly contentNotes: readonly string[]
    readonly forms: readonly string[]
  }[]
  readonly elsewhere: readonly { readonly href: string; readonly title: string }[]
  readonly settings: readonly Choice[]
  readonly topics: readonly Choice[]
  readonly isNarrowed: boolean
  readonly place: { readonly page: number; readonly pages: number; readonly count: number }
  readonly pageHref: (page: number) => string
}

/** Stories, one under the other, each with what it tells about before anybody opens it. */
export function listStoriesView(shown: StoriesShown): VNode {
  const { stories, elsewhere, isNarrowed, place, pageHref } = shown
  return (
    <>
      <ExitPage href={exitTo} />
      <h1>Stories</h1>
      <p class="nhsuk-lede-text">People tell what was done to them, to somebody they love, or by them at work.</p>
      <p>
        Under each title stands what it tells about. You need not read any of them.{' '}
        <a href="/stories/help">Somebody to talk to</a>
      </p>
      <p>
        <a href="/stories/share">Tell your own story</a>: what would happen, and how to begin.
      </p>
      <Narrow {...shown} />
      {stories.length === 0 && !isNarrowed && (
        <EmptyState heading="There is no story here yet">
          <p>Stories come here only when their authors have said yes to every word.</p>
        </EmptyState>
      )}
      <ul class="nhsuk-list lessen-found">
        {stories.map(({ href, title, says, pseudonym, contentNotes, forms }) => (
          <li key={href}>
            <h2 class="nhsuk-heading-s">
              <a href={href}>{title}</a>
            </h2>
            {contentNotes.length > 0 && (
              <p>
                <strong>Tells about:</strong> {contentNotes.join(' · ')}
              </p>
            )}
            <p>{says}</p>
            <p class="lessen-found__about">{[`Told by ${pseudonym}`, ...forms].join(' · ')}</p>
          </li>
        ))}
      </ul>
      <PageLinks at={place} href={pageHref} />
      {elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">Elsewhere</h2>
          <p>Stories that were told in other places. We hold only their titles.</p>
          <ul>
            {elsewhere.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Narrow({ settings, topics, isNarrowed }: StoriesShown) {
  if (settings.length + topics.length === 0) return null
  return (
    <FilterPanel
      action="/stories"
      label="Find a story"
      open={isNarrowed}
      {...(isNarrowed && { clearHref: '/stories' })}
    >
      <Choices name="setting" label="Where it happened" choices={settings} />
      <Choices name="topic" label="What it is about" choices={topics} />
    </FilterPanel>
  )
}

function Choices({ name, label, choices }: { name: string; label: string; choices: readonly Choice[] }) {
  return (
    <Select
      name={name}
      label={label}
      items={[
        { value: '', text: 'All' },
        ...choices.map(({ value, text, isChosen }) => ({ value, text, selected: isChosen })),
      ]}
    />
  )
}
