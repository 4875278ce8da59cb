import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, DoDontList, ExitPage, Input, InsetText, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Nation } from '../../domain/helplines.ts'
import { NationHelplines } from '../helplines.view.tsx'
import { exitTo } from '../show-story/show-story.view.tsx'

type Shown = {
  readonly title: string
  readonly answers: { readonly name: string; readonly email: string; readonly phone: string; readonly words: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** What happens when somebody tells their story here; then a form for a first word. */
export function shareStoryView({ title, answers, problems, tokens }: Shown): VNode {
  const at = (field: string) => problemAt(problems, field)
  return (
    <>
      <ProblemSummary problems={problems} />
      <ExitPage href={exitTo} />
      <h1>{title}</h1>
      <p>You need not. Nobody owes anybody their story. If you would like to, this is what happens:</p>
      <ol class="nhsuk-list nhsuk-list--number">
        <li>You send us a first word. One person of the team writes to you, usually within three days.</li>
        <li>You tell as much as you want, in the way you want: write, talk, sign, or with somebody you trust.</li>
        <li>You choose the name it is told under. Two people here know your own; nobody else does.</li>
        <li>You read the exact words. Nothing is shown before you say yes to them, and for how long.</li>
        <li>You can take it back at any time. Nobody asks why.</li>
      </ol>
      <DoDontList
        heading={{ text: 'In this first word, please leave out', level: 2 }}
        icon="cross"
        hidePrefix
        items={[
          { text: 'what happened, in detail' },
          { text: 'names of people, wards, homes or schools' },
          { text: 'anything you would not want a stranger to read' },
        ]}
      />
      <p>
        Nobody reads this at night or at once. If you need somebody now: <a href="/stories/help">somebody to talk to</a>
        .
      </p>
      <VisitorForm action="/stories/share" tokens={tokens}>
        <Input
          name="name"
          label="What may we call you?"
          hint="It need not be your real name."
          value={answers.name}
          errorMessage={at('name')}
        />
        <Input
          name="email"
          label="Your e-mail address (optional)"
          hint="We write only to answer this."
          type="email"
          autocomplete="email"
          value={answers.email}
          errorMessage={at('email')}
        />
        <Input
          name="phone"
          label="Or a phone number, and when it is safe to ring (optional)"
          value={answers.phone}
          errorMessage={at('phone')}
        />
        <Textarea
          name="words"
          label="In a few words, if you like (optional)"
          hint="For example: I was on a ward for two years and would like to tell about the garden."
          rows={4}
          value={answers.words}
          errorMessage={at('words')}
        />
        <Button text="Send" />
      </VisitorForm>
    </>
  )
}

/** While nobody is there to answer. */
export function offerPausedView({
  title,
  backAt,
  email,
  words,
  nations,
}: {
  readonly title: string
  readonly backAt: string | null
  readonly email: string | null
  /** What they had written when the last of us left; empty for none. */
  readonly words: string
  readonly nations: readonly Nation[]
}): VNode {
  return (
    <>
      <ExitPage href={exitTo} />
      <h1>{title}</h1>
      <p>
        Nobody is here to answer just now, so we take nothing in.{' '}
        {backAt === null ? 'Please come back another day.' : `Somebody is back at ${backAt}.`}
      </p>
      {email !== null && (
        <p>
          You can write to <a href={`mailto:${email}`}>{email}</a> at any time.
        </p>
      )}
      {words !== '' && (
        <>
          <h2>What you wrote</h2>
          <p>It was not sent, and we have not kept it. Copy it if you would like to use it later.</p>
          <InsetText text={words} />
        </>
      )}
      <NationHelplines nations={nations} level={2} />
    </>
  )
}

/** After a first word was sent. */
export function offerSentView({ nations }: { readonly nations: readonly Nation[] }): VNode {
  return (
    <>
      <ExitPage href={exitTo} />
      <h1>Thank you</h1>
      <p>Your word has arrived. One person of the team reads it and writes to you, usually within three days.</p>
      <p>Nothing is shown anywhere. You have agreed to nothing yet.</p>
      <NationHelplines nations={nations} level={2} />
      <p>
        <a href="/stories/help">Helplines for other nations</a>
      </p>
    </>
  )
}
