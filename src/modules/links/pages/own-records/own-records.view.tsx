import type { VNode } from 'preact'
import { Card, EmptyState, WarningCallout } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Voice } from '../../domain/tell-incident.ts'
import { AboutThesePages, CloseLink, TalkTo, WayOut } from '../told-page.view.tsx'

type Shown = {
  /** "you", or the person’s name. */
  readonly about: string
  readonly voice: Voice
  /** Nothing can be shown, whatever there is. */
  readonly isHidden: boolean
  readonly organisation: string
  readonly talkTo: string
  readonly upTo: string
  readonly isFirst: boolean
  readonly records: readonly {
    readonly href: string
    readonly when: string
    readonly where: string | null
    readonly what: string
  }[]
  readonly older: string | undefined
  readonly tokens: FormTokens
}

/** What was recorded about a person: the days, each with a way to read more. */
export function ownRecordsView(shown: Shown): VNode {
  const { about, voice, organisation, talkTo, upTo, records, older, tokens } = shown
  return (
    <>
      <WayOut />
      <h1>What was recorded about {about}</h1>
      <Introduction {...shown} />
      <TalkTo talkTo={talkTo} voice={voice} />
      <h2>{shown.isFirst ? 'What staff wrote down' : 'Earlier'}</h2>
      {records.length === 0 ? <Nothing {...shown} /> : <p>The latest is first. These are the records up to {upTo}.</p>}
      {records.map(({ href, when, where, what }) => (
        <Card
          key={href}
          clickable
          href={href}
          heading={{ text: when, level: 3 }}
          description={where ? `${where}. ${what}` : what}
        />
      ))}
      {older && (
        <p>
          <a href={older}>Earlier records</a>
        </p>
      )}
      <AboutThesePages voice={voice} organisation={organisation} talkTo={talkTo} />
      <CloseLink tokens={tokens} />
    </>
  )
}

function Introduction({ voice, organisation, isFirst }: Shown) {
  if (!isFirst) return null
  if (voice === 'they')
    return (
      <p>
        Staff at {organisation} wrote this about the person you speak for. It is what staff recorded, not what the
        person says. Names of others are taken out.
      </p>
    )
  return (
    <>
      <p>
        Sometimes staff at {organisation} hold a person, or stop them from doing things. When they do, they must write
        it down. Here you can read what they wrote about you.
      </p>
      <p>It is what staff wrote. You may remember it in another way. That matters too.</p>
      <WarningCallout heading={{ text: 'It may be hard to read', level: 2 }}>
        <p>You do not have to read it alone, or all at once. You can stop at any time, and come back later.</p>
      </WarningCallout>
    </>
  )
}

function Nothing({ isHidden, upTo, voice }: Shown) {
  if (isHidden)
    return <p>Nothing can be shown here just now. This does not mean that nothing was written. Please ask.</p>
  const whom = voice === 'you' ? 'you' : 'the person'
  return (
    <EmptyState heading="Nothing to show">
      Up to {upTo}, no record about {whom} can be shown here. If you think that something happened, please say so.
    </EmptyState>
  )
}
