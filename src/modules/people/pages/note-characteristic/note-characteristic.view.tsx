import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, DayBoxes, Input, ProblemSummary, problemAt, Radios, Table } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { CharacteristicKind, CharacteristicState } from '../../domain/characteristic.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { WhoThisIs } from '../who-this-is.tsx'

type Shown = {
  readonly who: PersonIdentity
  readonly kind: CharacteristicKind
  /** The value of the choice "only in their own words". */
  readonly ownWords: string
  readonly noAnswers: readonly CharacteristicState[]
  readonly sources: readonly string[]
  readonly answers: {
    readonly chosen: readonly string[]
    readonly words: string
    readonly source: string
    readonly said: TypedDay
  }
  readonly problems: readonly Problem[]
  readonly before: readonly { readonly says: string; readonly from: string; readonly by: string }[]
  readonly tokens: FormTokens
}

const sayings: Readonly<Record<CharacteristicState, string>> = {
  given: 'An answer',
  'prefer not to say': 'They prefer not to say',
  'not stated': 'Not stated: they were asked, and did not answer',
  'not known': 'Not known: nobody asked, or there is no answer yet',
}

const unticksOthers = { behaviour: 'exclusive' } as const

/** The form for one characteristic, and what was noted before. */
export function noteCharacteristicView(shown: Shown): VNode {
  const { who, kind, answers, sources, problems, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{kind.name}</h1>
      <WhoThisIs who={who} />
      <p>Ask away from any incident. Never guess: if nobody asked, it is not known.</p>
      <Form action={`/people/${who.id}/characteristics/${kind.code}`} tokens={tokens}>
        <Answer {...shown} />
        <Input
          name="words"
          label={kind.ownWords}
          hint={kind.choices.length > 0 ? 'May stand beside an answer, or alone' : undefined}
          value={answers.words}
          errorMessage={problemAt(problems, 'words')}
        />
        <Radios
          name="source"
          fieldset={{ legend: { text: 'Who does it come from?', size: 's' } }}
          value={answers.source}
          items={sources.map((source) => ({
            value: source,
            text: `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
          }))}
          errorMessage={problemAt(problems, 'source')}
        />
        <DayBoxes name="said" legend="On which day was it said?" typed={answers.said} problems={problems} />
        <Button text="Save" />
      </Form>
      <Before {...shown} />
    </>
  )
}

function Answer({ kind, ownWords, noAnswers, answers, problems }: Shown) {
  const question = {
    name: 'answer',
    idPrefix: 'answer',
    fieldset: { legend: { text: kind.asks, size: 'm' } },
    errorMessage: problemAt(problems, 'answer'),
  } as const
  const choices = kind.choices.map(({ code, says, group, alone }) => ({
    value: code,
    text: group === undefined ? says : `${group}: ${says}`,
    ...(alone && kind.several ? unticksOthers : {}),
  }))
  const inWords = { value: ownWords, text: 'In their own words, below' }
  const or = { divider: 'or' }
  const states = noAnswers.map((state) => ({ value: state, text: sayings[state] }))
  if (!kind.several)
    return <Radios {...question} value={answers.chosen[0]} items={[...choices, inWords, or, ...states]} />
  return (
    <Checkboxes
      {...question}
      hint="Choose all that apply"
      values={answers.chosen}
      items={[...choices, inWords, or, ...states.map((state) => ({ ...state, ...unticksOthers }))]}
    />
  )
}

function Before({ before }: Shown) {
  if (before.length === 0) return <p>Nothing has been noted before.</p>
  return (
    <Table
      caption={{ text: 'Noted before, the latest first', size: 'm' }}
      responsive
      head={['Answer', 'From', 'Written down by'].map((text) => ({ text }))}
      rows={before.map(({ says, from, by }) => [
        { text: says, header: 'Answer' },
        { text: from, header: 'From' },
        { text: by, header: 'Written down by' },
      ])}
    />
  )
}
