import type { VNode } from 'preact'
import { SummaryList } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { ToldPart, Voice } from '../../domain/tell-incident.ts'
import { AboutThesePages, CloseLink, TalkTo, WayOut } from '../told-page.view.tsx'

type Shown = {
  readonly day: string
  readonly voice: Voice
  readonly parts: readonly ToldPart[]
  /** Staff wrote it anew since it was first recorded. */
  readonly isChanged: boolean
  readonly organisation: string
  readonly talkTo: string
  readonly tokens: FormTokens
}

/** One record in plain words. */
export function ownRecordView({ day, voice, parts, isChanged, organisation, talkTo, tokens }: Shown): VNode {
  return (
    <>
      <WayOut />
      <h1>What was recorded on {day}</h1>
      <p>
        This is what staff wrote{voice === 'you' ? ' about you' : ''}.
        {isChanged && ' Staff have changed it since they first wrote it. The first writing is kept, too.'}
      </p>
      {parts.map(({ title, rows }) => (
        <section key={title}>
          <h2>{title}</h2>
          <SummaryList rows={rows.map(({ asks, says }) => ({ key: asks, value: says }))} />
        </section>
      ))}
      <TalkTo talkTo={talkTo} voice={voice} />
      <AboutThesePages voice={voice} organisation={organisation} talkTo={talkTo} />
      <CloseLink tokens={tokens} />
    </>
  )
}
