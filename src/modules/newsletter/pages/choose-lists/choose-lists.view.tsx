import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, Input, InsetText, NotificationBanner, ProblemSummary, problemAt } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NewsletterList } from '../../domain/newsletter-lists.ts'

type Asking = {
  readonly email: string
  readonly problems: readonly Problem[]
  readonly sendsMail: boolean
  readonly tokens: FormTokens
}

/** Where a reader asks for the link to what they get. */
export function askForLinkView({ email, problems, sendsMail, tokens }: Asking): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Change or stop the newsletter</h1>
      {!sendsMail && <InsetText text="No mail is sent from here yet." />}
      {sendsMail && (
        <VisitorForm action="/newsletter/change" tokens={tokens}>
          <p>Type the address at which you get it. We send you a link with which you see and change what you get.</p>
          <Input
            name="email"
            label="Your e-mail address"
            type="email"
            autocomplete="email"
            autocapitalize="none"
            spellcheck={false}
            width={30}
            value={email}
            errorMessage={problemAt(problems, 'email')}
          />
          <Button text="Send me the link" />
        </VisitorForm>
      )}
    </>
  )
}

/** The same for every address. */
export function linkSentView(): VNode {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>If you get our newsletter at that address, a mail with a link is on its way. It works for one day.</p>
      <p>If none comes, look among unwanted mail, and check that you typed the address at which you get it.</p>
    </>
  )
}

type Choosing = {
  readonly email: string
  readonly chosen: readonly string[]
  readonly lists: readonly NewsletterList[]
  readonly isSaved: boolean
  readonly action: string
}

/** What one reader gets, to be changed. */
export function chooseListsView({ email, chosen, lists, isSaved, action }: Choosing): VNode {
  return (
    <>
      {isSaved && (
        <NotificationBanner
          variant="success"
          text={chosen.length === 0 ? 'Saved: you get nothing from us any more.' : 'Saved.'}
        />
      )}
      <h1>What you get</h1>
      <p>We write to {email}.</p>
      <LinkForm action={action}>
        <Checkboxes
          name="lists"
          fieldset={{ legend: { text: 'Send me', size: 'm' } }}
          hint="Untick all to stop everything."
          values={chosen}
          items={lists.map(({ code, name, says }) => ({ value: code, text: name, hint: says }))}
        />
        <Button text="Save" attributes={{ name: 'does', value: 'save' }} />
      </LinkForm>
    </>
  )
}
