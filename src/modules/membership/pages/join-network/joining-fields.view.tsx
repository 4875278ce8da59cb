import type { Problem } from '#basics/result.ts'
import { Checkboxes, Input, InsetText, problemAt, Radios } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { JoiningSet } from '../../domain/joining-set.ts'

type Answers = Readonly<
  Record<'name' | 'contactName' | 'email' | 'sector' | 'nation' | 'role' | 'website' | 'agree', string>
> & { readonly commitments: readonly string[]; readonly questions: Readonly<Record<string, string>> }

/** What a form to join shows. */
export type JoinShown = {
  readonly answers: Answers
  readonly problems: readonly Problem[]
  readonly sectors: readonly { readonly code: string; readonly name: string }[]
  readonly nations: readonly string[]
  readonly sendsMail: boolean
  readonly tokens: FormTokens
}

/** The three questions, each with yes and no. */
export function QuestionFields({
  set,
  given,
  problems,
}: {
  readonly set: JoiningSet
  readonly given: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}) {
  return (
    <>
      <input type="hidden" name="version" value={set.version} />
      <InsetText text={set.source} />
      {set.questions.map(({ code, words, hint }) => (
        <Radios
          key={code}
          name={`question-${code}`}
          fieldset={{ legend: { text: words, size: 's' } }}
          hint={hint}
          value={given[code]}
          inline
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          errorMessage={problemAt(problems, `question-${code}`)}
        />
      ))}
    </>
  )
}

/** What can be promised, one sentence each. */
export function CommitmentFields({
  set,
  chosen,
  problems,
}: {
  readonly set: JoiningSet
  readonly chosen: readonly string[]
  readonly problems: readonly Problem[]
}) {
  return (
    <Checkboxes
      name="commitments"
      fieldset={{ legend: { text: 'Choose at least one', size: 's' } }}
      hint="What you choose is kept in these words. If you agree to be in the public list, everybody can read it."
      values={chosen}
      items={set.commitments.map(({ code, sentence }) => ({ value: code, text: sentence }))}
      errorMessage={problemAt(problems, 'commitments')}
    />
  )
}

/** The address to write to. */
export function EmailField({ label, answers, problems }: JoinShown & { readonly label: string }) {
  return (
    <Input
      name="email"
      label={label}
      type="email"
      autocomplete="email"
      autocapitalize="none"
      spellcheck={false}
      width={30}
      value={answers.email}
      errorMessage={problemAt(problems, 'email')}
    />
  )
}

/** Sector and nation. */
export function Where({
  sectorLegend,
  sectors,
  nations,
  answers,
  problems,
}: JoinShown & { readonly sectorLegend: string }) {
  return (
    <>
      <Radios
        name="sector"
        fieldset={{ legend: { text: sectorLegend, size: 's' } }}
        value={answers.sector}
        items={sectors.map(({ code, name }) => ({ value: code, text: name }))}
        errorMessage={problemAt(problems, 'sector')}
      />
      <Radios
        name="nation"
        fieldset={{ legend: { text: 'In which nation?', size: 's' } }}
        value={answers.nation}
        items={nations.map((nation) => ({ value: nation, text: nation }))}
        errorMessage={problemAt(problems, 'nation')}
      />
    </>
  )
}

/** The tick without which nobody joins. */
export function Agree({ answers, problems, words }: JoinShown & { readonly words: string }) {
  return (
    <Checkboxes
      name="agree"
      values={answers.agree === 'yes' ? ['yes'] : []}
      items={[{ value: 'yes', text: words }]}
      errorMessage={problemAt(problems, 'agree')}
    />
  )
}

/** For a house that sends no mail: nobody could confirm. */
export function NoMail() {
  return <InsetText text="No mail is sent from here yet, so nobody can join. Come back later." />
}
