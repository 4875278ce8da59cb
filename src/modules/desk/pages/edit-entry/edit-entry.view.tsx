import { Button, Heading, InsetText, NotificationBanner, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { EntryForm, type EntryFormProps, EntryProblems } from '../entry-form/entry-form.view.tsx'
import { Changes, type ChangesProps } from '../entry-versions/changes.view.tsx'
import { type StandingProps, StandingTags } from './standing.view.tsx'

/** What somebody else saved while this was being written. */
export type Meanwhile = ChangesProps & { readonly by: string; readonly at: string; readonly version: number }

type Shown = {
  readonly form: EntryFormProps
  readonly title: string
  readonly shapeName: string
  readonly address: string
  readonly standing: StandingProps
  readonly version: number
  readonly savedBy: string
  readonly owner: string | null
  readonly isOwner: boolean
  /** What visitors said of it, counted; null while nobody did. */
  readonly usefulness: string | null
  readonly withdrawnBecause: string | null
  /** After saving: `yes`, `same` when there was nothing new to save, or `address` when it has another one. */
  readonly saved: string | null
  /** When what stands in the form was typed, and was not saved; null when it was. */
  readonly foundAt: string | null
  readonly entryPath: string
  readonly discardPath: string
  readonly meanwhile: Meanwhile | null
}

/** An entry to be written on: where it stands, the form, and the ways to everything else that can be done with it. */
export function editEntryView(shown: Shown) {
  const { form, title, shapeName, standing, version, savedBy, address, withdrawnBecause, usefulness } = shown
  return (
    <>
      <EntryProblems problems={form.problems} />
      <Heading level={1} size="l" text={title} caption={`Edit ${shapeName}`} />
      <News {...shown} />
      <p>
        <StandingTags {...standing} />
      </p>
      {standing.isWithdrawn && withdrawnBecause !== null && <p>Withdrawn because: {withdrawnBecause}</p>}
      <p>
        Version {version}, saved by {savedBy}.{' '}
        {standing.isPublic ? <a href={address}>See what visitors see</a> : `It will be at ${address}.`}
      </p>
      {usefulness !== null && (
        <p>
          {usefulness}. <a href="/desk/useful">What visitors said</a>
        </p>
      )}
      <Ways {...shown} />
      <EntryForm {...form} />
    </>
  )
}

function News({ saved, version, standing, address, foundAt, discardPath, form, meanwhile }: Shown) {
  if (meanwhile !== null)
    return (
      <WarningCallout heading={{ text: 'Somebody else changed this while you wrote', level: 2 }}>
        <p>
          {meanwhile.by} saved version {meanwhile.version} at {meanwhile.at}. What you wrote is still below, and was not
          saved yet. Look at what changed and put it into yours where it belongs; then save again.
        </p>
        {meanwhile.changes.length > 0 && <Changes changes={meanwhile.changes} />}
      </WarningCallout>
    )
  if (foundAt !== null)
    return (
      <InsetText>
        <p>What you typed at {foundAt} and did not save is here. Save it, or throw it away.</p>
        <Form action={discardPath} tokens={form.tokens} keepsTyping={false}>
          <Button text="Throw away what I typed" variant="secondary" small />
        </Form>
      </InsetText>
    )
  if (saved === 'same') return <NotificationBanner text="Nothing was new: it says what it said before." />
  if (saved === 'address') return <NotificationBanner variant="success" text={`It is at ${address} now.`} />
  if (saved !== 'yes') return null
  const next = standing.isPublic ? 'Visitors still see what was published before.' : 'It is not public yet.'
  return <NotificationBanner variant="success" text={`Saved as version ${version}. ${next}`} />
}

function Ways({ entryPath, standing, owner, isOwner, form }: Shown) {
  const ways = [
    ['preview', 'Preview'],
    ['publish', 'Publish or schedule'],
    ['versions', 'Versions'],
    ['in/welsh', 'In Welsh'],
    ['in/easy-read', 'In easy read'],
    ['address', 'Change the address'],
    ...(standing.isPublic
      ? [
          ['review', 'Review'],
          ['withdraw', 'Withdraw it'],
        ]
      : []),
  ]
  return (
    <>
      <nav aria-label="This entry">
        <ul class="nhsuk-list lessen-topics">
          {ways.map(([path, text]) => (
            <li key={path}>
              <a href={`${entryPath}/${path}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Form action={`${entryPath}/owner`} tokens={form.tokens} keepsTyping={false}>
        <p>
          {owner === null ? 'Nobody looks after it yet.' : `${isOwner ? 'You look' : `${owner} looks`} after it.`}{' '}
          {!isOwner && <Button text="I look after it" variant="secondary" small />}
        </p>
      </Form>
    </>
  )
}
