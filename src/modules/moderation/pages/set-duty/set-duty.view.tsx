import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  DayBoxes,
  Heading,
  Input,
  InsetText,
  ProblemSummary,
  problemAt,
  Select,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { TurnForm, type TurnFormProps } from './turn-form.view.tsx'

type TypedDay = { readonly day: string; readonly month: string; readonly year: string }

type Shown = {
  readonly onDuty: readonly string[]
  readonly turns: readonly { readonly id: string; readonly name: string; readonly says: string }[]
  readonly daysOff: readonly { readonly day: string; readonly name: string; readonly says: string }[]
  readonly kinds: readonly {
    readonly code: string
    readonly name: string
    readonly pauses: boolean
    readonly hours: string
  }[]
  readonly answers: TurnFormProps['answers'] & { readonly off: TypedDay; readonly why: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The roster, the days off, and what is taken while nobody is there. */
export function setDutyView(shown: Shown): VNode {
  const { onDuty, turns, answers, problems, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Who is on duty" />
      <InsetText>
        <p>{onDuty.length > 0 ? `On duty now: ${onDuty.join(', ')}.` : 'Nobody is on duty now.'}</p>
      </InsetText>
      <h2 class="nhsuk-heading-m">Turns</h2>
      {turns.length === 0 && <p>There is none yet. What pauses while nobody is on duty is not taken at all.</p>}
      {turns.map(({ id, name, says }) => (
        <Form key={id} action={`/desk/duty/${id}/end`} tokens={tokens} keepsTyping={false}>
          <p>
            <strong>{name}</strong>: {says}
          </p>
          <Button text={`Take ${name} out`} classes="nhsuk-button--secondary nhsuk-button--small" />
        </Form>
      ))}
      <h2 class="nhsuk-heading-m">Add a turn</h2>
      <TurnForm answers={answers} problems={problems} tokens={tokens} />
      <KindsForm {...shown} />
      <DaysOff {...shown} />
    </>
  )
}

function KindsForm({ kinds, problems, tokens }: Shown) {
  if (kinds.length === 0) return null
  return (
    <>
      <h2 class="nhsuk-heading-m">What people send</h2>
      <Form action="/desk/duty/kinds" tokens={tokens} keepsTyping={false}>
        <Checkboxes
          name="pauses"
          fieldset={{ legend: { text: 'Not taken while nobody is on duty', size: 's' } }}
          hint="The page then says when somebody is back."
          values={kinds.filter(({ pauses }) => pauses).map(({ code }) => code)}
          items={kinds.map(({ code, name }) => ({ value: code, text: name }))}
        />
        {kinds.map(({ code, name, hours }) => (
          <Input
            key={code}
            name={`hours-${code}`}
            label={`Hours owed: ${name}`}
            width={4}
            inputmode="numeric"
            value={hours}
            errorMessage={problemAt(problems, `hours-${code}`)}
          />
        ))}
        <Button text="Save" classes="nhsuk-button--secondary" />
      </Form>
    </>
  )
}

function DaysOff({ daysOff, answers, problems, tokens }: Shown) {
  return (
    <>
      <h2 class="nhsuk-heading-m">Days off</h2>
      <p>On these days nobody is on duty. Check the bank holidays against your own calendar.</p>
      {daysOff.length > 0 && (
        <>
          <ul>
            {daysOff.map(({ day, name, says }) => (
              <li key={day}>
                {says}: {name}
              </li>
            ))}
          </ul>
          <Form action="/desk/duty/days-off/remove" tokens={tokens} keepsTyping={false}>
            <Select
              name="day"
              label="Somebody is there after all on"
              items={daysOff.map(({ day, says }) => ({ value: day, text: says }))}
            />
            <Button text="Take this day off the list" variant="secondary" small />
          </Form>
        </>
      )}
      <Form action="/desk/duty/days-off" tokens={tokens} keepsTyping={false}>
        <DayBoxes name="off" legend="Another day off" typed={answers.off} problems={problems} />
        <Input name="why" label="Why" width={20} value={answers.why} errorMessage={problemAt(problems, 'why')} />
        <Button text="Add the day" classes="nhsuk-button--secondary" />
      </Form>
    </>
  )
}
