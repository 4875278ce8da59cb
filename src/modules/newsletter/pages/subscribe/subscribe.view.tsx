import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  EmptyState,
  Input,
  InsetText,
  PageLinks,
  ProblemSummary,
  problemAt,
} from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { NewsletterList } from '../../domain/newsletter-lists.ts'

/** A line of the archive. */
export type IssueLine = { readonly href: string; readonly title: string; readonly says: string }

type Shown = {
  readonly answers: { readonly email: string; readonly lists: readonly string[] }
  readonly problems: readonly Problem[]
  readonly lists: readonly NewsletterList[]
  readonly sendsMail: boolean
  readonly issues: readonly IssueLine[]
  readonly pages: { readonly page: number; readonly pages: number; readonly count: number }
  readonly tokens: FormTokens
}

/** What the newsletter is, the form to get it, and every issue so far. */
export function subscribeView(shown: Shown): VNode {
  const { problems, issues, pages } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Newsletter</h1>
      <p class="nhsuk-lede-text">What is new, what is coming up, and where your voice is wanted. Free, by e-mail.</p>
      <Ask {...shown} />
      <h2>Issues so far</h2>
      {issues.length === 0 ? (
        <EmptyState heading={{ text: 'None yet', level: 3 }}>
          <p>The first issue appears here when it is sent.</p>
        </EmptyState>
      ) : (
        <ul class="nhsuk-list">
          {issues.map(({ href, title, says }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <br />
              <span class="lessen-found__about">{says}</span>
            </li>
          ))}
        </ul>
      )}
      <PageLinks at={pages} href={(page) => `/newsletter?page=${page}`} />
    </>
  )
}

function Ask({ answers, problems, lists, sendsMail, tokens }: Shown) {
  if (!sendsMail) return <InsetText text="No mail is sent from here yet. Come back later, or read the issues below." />
  return (
    <VisitorForm action="/newsletter" tokens={tokens}>
      <Checkboxes
        name="lists"
        fieldset={{ legend: { text: 'What do you want to get?', size: 'm' } }}
        values={answers.lists}
        items={lists.map(({ code, name, says }) => ({ value: code, text: name, hint: says }))}
        errorMessage={problemAt(problems, 'lists')}
      />
      <Input
        name="email"
        label="Your e-mail address"
        hint="We keep it for this and give it to nobody. You can stop at any time, with one click."
        type="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        width={30}
        value={answers.email}
        errorMessage={problemAt(problems, 'email')}
      />
      <Button text="Send me the newsletter" />
      <p>
        You get it already? <a href="/newsletter/change">Change or stop it</a>
      </p>
    </VisitorForm>
  )
}

/** The same for every address. */
export function lookInYourMailView(): VNode {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>We have written to you. Follow the link in our mail: nothing else is sent before you do.</p>
      <p>If no mail comes, look among unwanted mail, and check that you typed your address as it is.</p>
      <p>To keep mailboxes from being flooded, we write to one address a few times a day at most.</p>
      <p>
        <a href="/newsletter">Back to the newsletter</a>
      </p>
    </>
  )
}
