import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  DayBoxes,
  Input,
  InsetText,
  ProblemSummary,
  problemAt,
  Radios,
  Textarea,
  WarningCallout,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Day = { readonly day: string; readonly month: string; readonly year: string }

type Shown = {
  readonly action: string
  /** Whose record it opens; null where it opens those of units. */
  readonly person: { readonly name: string; readonly line: string } | null
  readonly isRestricted: boolean
  /** Many people are signing in, and the code cannot be made just now. */
  readonly isBusy: boolean
  readonly choices: readonly {
    readonly code: string
    readonly choice: string
    readonly isThemself: boolean
    readonly asksGround: string
  }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly mostDays: number
  readonly answers: {
    readonly role: string
    readonly name: string
    readonly body: string
    readonly ground: string
    readonly talkTo: string
    readonly units: readonly string[]
    readonly from: Day
    readonly to: Day
    readonly names: string
    readonly words: string
    readonly out: string
    readonly days: string
  }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The questions before a link is given. */
export function giveLinkView(shown: Shown): VNode {
  const { person, isRestricted, isBusy, problems, action, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{person ? 'Give a link to this record' : 'Give an inspector a link'}</h1>
      {isBusy && <InsetText text="Many people are signing in just now. Press the button again in a minute." />}
      {person && <InsetText text={`${person.name}, ${person.line}`} />}
      <p>
        Whoever has the link and its code reads what you choose here, without a sign-in, until its last day. They change
        nothing. What they look at is written down in their name.
      </p>
      {isRestricted && (
        <WarningCallout heading={{ text: 'This record is restricted', level: 2 }}>
          <p>By link nothing of it is shown. Under Privacy, a copy can be made for the person instead.</p>
        </WarningCallout>
      )}
      <Form action={action} tokens={tokens}>
        <ForWhom {...shown} />
        {!person && <Places {...shown} />}
        <WhatIsSeen {...shown} />
        <Input
          name="talk-to"
          label="Whom can they talk to about it, and how?"
          hint="A name and a telephone number. It is shown with the records."
          value={shown.answers.talkTo}
          errorMessage={problemAt(problems, 'talk-to')}
        />
        <Input
          name="days"
          label="For how many days does it work?"
          hint={`At most ${shown.mostDays}`}
          inputmode="numeric"
          width={3}
          value={shown.answers.days}
          errorMessage={problemAt(problems, 'days')}
        />
        <Button text="Make the link" preventDoubleClick />
      </Form>
    </>
  )
}

function ForWhom({ choices, answers, problems }: Shown) {
  const [first] = choices
  const asksName = choices.some(({ isThemself }) => !isThemself)
  const isChoice = choices.length > 1
  const grounds = choices.map(({ choice, asksGround }) => (isChoice ? `${choice}: ${asksGround}` : asksGround))
  return (
    <>
      {isChoice && (
        <Radios
          name="role"
          fieldset={{ legend: { text: 'Who is it for?', size: 's' } }}
          value={answers.role}
          items={choices.map(({ code, choice }) => ({ value: code, text: choice }))}
          errorMessage={problemAt(problems, 'role')}
        />
      )}
      {asksName && (
        <>
          <Input
            name="name"
            label={isChoice ? 'Name of the advocate' : 'Name of the inspector'}
            hint={isChoice ? 'Leave empty when it is for the person themself' : undefined}
            value={answers.name}
            errorMessage={problemAt(problems, 'name')}
          />
          <Input
            name="body"
            label="For whom do they work?"
            hint={isChoice ? 'The advocacy service, or what they are to the person' : 'The inspecting body'}
            value={answers.body}
            errorMessage={problemAt(problems, 'body')}
          />
        </>
      )}
      <Textarea
        name="ground"
        label={isChoice ? 'Why may they see it?' : (first?.asksGround ?? '')}
        hint={isChoice ? grounds.join(' ') : undefined}
        rows={3}
        value={answers.ground}
        errorMessage={problemAt(problems, 'ground')}
      />
    </>
  )
}

function Places({ units, answers, problems }: Shown) {
  return (
    <>
      <Checkboxes
        name="units"
        fieldset={{ legend: { text: 'Records of which units?', size: 's' } }}
        items={units.map(({ id, name }) => ({ value: id, text: name }))}
        values={answers.units}
        errorMessage={problemAt(problems, 'units')}
      />
      <DayBoxes name="from" legend="From which day" typed={answers.from} problems={problems} />
      <DayBoxes name="to" legend="Up to which day" typed={answers.to} problems={problems} />
    </>
  )
}

const yesOrNo = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes' },
]

function WhatIsSeen({ person, answers, problems }: Shown) {
  return (
    <>
      {!person && (
        <Radios
          name="names"
          fieldset={{ legend: { text: 'Are names of people and staff shown?', size: 's' } }}
          hint="Without names, a person stands by their identifier, and staff by their job."
          value={answers.names}
          items={yesOrNo}
          errorMessage={problemAt(problems, 'names')}
        />
      )}
      <Radios
        name="words"
        fieldset={{ legend: { text: 'Is what staff wrote in their own words shown?', size: 's' } }}
        hint={
          person
            ? 'Read it first. Names of staff and of others on the unit are taken out by themselves; a name that is spelt otherwise, or what else tells who somebody is, stays.'
            : 'What is written in words may tell who somebody is.'
        }
        value={answers.words}
        items={yesOrNo}
        errorMessage={problemAt(problems, 'words')}
      />
      <Textarea
        name="out"
        label="Words to take out"
        hint="Names of visitors, for example. One on each line. You can leave this empty."
        rows={3}
        value={answers.out}
        errorMessage={problemAt(problems, 'out')}
      />
    </>
  )
}
