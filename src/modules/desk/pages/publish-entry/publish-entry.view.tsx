import type { Problem } from '#basics/result.ts'
import {
  Button,
  DayBoxes,
  Heading,
  Input,
  InsetText,
  NotificationBanner,
  ProblemSummary,
  problemAt,
  Radios,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { type StandingProps, StandingTags } from '../edit-entry/standing.view.tsx'
import { Changes, type ChangesProps } from '../entry-versions/changes.view.tsx'

type Shown = {
  readonly path: string
  readonly tokens: FormTokens
  readonly title: string
  readonly version: number
  readonly latest: number
  readonly savedBy: string
  readonly standing: StandingProps
  readonly isPublic: boolean
  readonly isScheduled: boolean
  readonly publicUntil: string | null
  readonly address: string
  /** What stands against publishing. */
  readonly missing: readonly Problem[]
  readonly mayPublish: boolean
  /** Whether this sort of content is published by two people. */
  readonly isTwo: boolean
  /** What changes for visitors; null when nothing is public yet. */
  readonly changes: ChangesProps['changes'] | null
  readonly typed: {
    readonly when: string
    readonly day: { readonly day: string; readonly month: string; readonly year: string }
    readonly time: string
  }
  readonly problems: readonly Problem[]
  readonly done: string | null
}

/** What becomes public, what stands against it, and when it should be. */
export function publishEntryView(shown: Shown) {
  const { title, version, latest, savedBy, standing, address, isPublic, problems, publicUntil } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption="Publish" />
      <Done {...shown} />
      <p>
        <StandingTags {...standing} />
      </p>
      <p>
        Version {version}, saved by {savedBy}. Its address: {address}.{' '}
        <a href={`${shown.path}/preview?version=${version}`}>Preview it</a>
      </p>
      {version < latest && <p>There is a later version ({latest}), which stays a draft.</p>}
      {publicUntil !== null && <InsetText text={`It may be public until ${publicUntil}, and not longer.`} />}
      {shown.isScheduled && (
        <Form action={`${shown.path}/unschedule`} tokens={shown.tokens} keepsTyping={false}>
          <Button text="Do not publish it by itself" variant="secondary" />
        </Form>
      )}
      {isPublic ? (
        <p>
          Visitors see this very version. <a href={address}>See it as they do</a>
        </p>
      ) : (
        <Ready {...shown} />
      )}
    </>
  )
}

const news: Readonly<Record<string, string>> = {
  published: 'Published. Everybody can see it now.',
  scheduled: 'Scheduled. It becomes public by itself; you need not be here.',
  unscheduled: 'It will not be published by itself.',
  proposed: 'Proposed. It waits on the desk of those who publish.',
  already: 'Nothing changed: it was done before.',
}

function Done({ done }: Shown) {
  const words = done === null ? undefined : news[done]
  return words === undefined ? null : <NotificationBanner variant="success" text={words} />
}

function Ready(shown: Shown) {
  const { missing, changes, path } = shown
  if (missing.length > 0)
    return (
      <section aria-labelledby="missing">
        <h2 id="missing">Before it can be published</h2>
        <ul class="nhsuk-list nhsuk-list--bullet">
          {missing.map(({ field, says }) => (
            <li key={`${field} ${says}`}>
              <a href={`${path}?look=missing#${field}`}>{says}</a>
            </li>
          ))}
        </ul>
        <Button href={path} text="Back to writing" />
      </section>
    )
  return (
    <>
      <When {...shown} />
      {changes !== null && (
        <section aria-labelledby="changes">
          <h2 id="changes">What changes for visitors</h2>
          {changes.length === 0 ? <p>Nothing: the words are the same.</p> : <Changes changes={changes} />}
        </section>
      )}
    </>
  )
}

function When({ path, tokens, version, mayPublish, isTwo, typed, problems }: Shown) {
  const propose = {
    value: 'propose',
    text: 'Propose it to somebody who publishes',
    hint: isTwo ? 'This sort of content needs two people: one writes, another publishes' : undefined,
  }
  const own = mayPublish
    ? [
        { value: 'now', text: 'Now' },
        { value: 'later', text: 'At the time below' },
      ]
    : []
  return (
    <Form action={`${path}/publish`} tokens={tokens} keepsTyping={false}>
      <input type="hidden" name="version" value={String(version)} />
      <Radios
        name="when"
        fieldset={{ legend: { text: 'When does it become public?', size: 'm' } }}
        value={typed.when === '' && mayPublish ? 'now' : typed.when}
        items={[...own, propose]}
        errorMessage={problemAt(problems, 'when')}
      />
      {mayPublish && (
        <>
          <DayBoxes name="at" legend="Day" hint="Only for a time to come" typed={typed.day} problems={problems} />
          <Input
            name="at-time"
            label="Time"
            hint="By clocks in London, for example 0930 or 4.30pm"
            width={10}
            value={typed.time}
            errorMessage={problemAt(problems, 'at-time')}
          />
        </>
      )}
      <Button text={mayPublish ? 'Publish' : 'Propose'} />
    </Form>
  )
}
