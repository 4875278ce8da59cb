import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  Heading,
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
import type { NewsletterList } from '../../domain/newsletter-lists.ts'
import { IssueWords, notesInLine, type ShownItem } from '../read-issue/read-issue.view.tsx'

type Writing = {
  readonly path: string
  readonly answers: {
    readonly title: string
    readonly list: string
    readonly opening: string
    readonly items: readonly string[]
    readonly version: string
  }
  readonly offered: readonly (ShownItem & { readonly code: string })[]
  /** Since when `offered` is new, in words. */
  readonly since: string
  readonly lists: readonly NewsletterList[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** A draft of an issue, to be written. */
export function writeIssueView({ path, answers, offered, since, lists, problems, tokens }: Writing): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Write an issue</h1>
      <Form action={path} tokens={tokens}>
        <input type="hidden" name="version" value={answers.version} />
        <Input
          name="title"
          label="Subject"
          hint="What readers see first in their mailbox"
          value={answers.title}
          errorMessage={problemAt(problems, 'title')}
        />
        <Radios
          name="list"
          fieldset={{ legend: { text: 'Who gets it?', size: 's' } }}
          value={answers.list}
          items={lists.map(({ code, name, says }) => ({ value: code, text: `Readers of ${name}`, hint: says }))}
          errorMessage={problemAt(problems, 'list')}
        />
        <Textarea
          name="opening"
          label="Your words"
          hint="Light markup: ## heading, - list, *emphasis*, [words](/address). An empty line begins a paragraph."
          rows={10}
          value={answers.opening}
          errorMessage={problemAt(problems, 'opening')}
        />
        {offered.length === 0 ? (
          <InsetText text={`Nothing was published ${since}.`} />
        ) : (
          <Checkboxes
            name="items"
            fieldset={{ legend: { text: 'What does it point to?', size: 's' } }}
            hint={`Published ${since}. A story is here only if its author agreed to be in our newsletter.`}
            values={answers.items}
            items={offered.map(({ code, title, says, notes }) => ({
              value: code,
              text: title,
              hint: [...(notes.length > 0 ? [`${notesInLine(notes)}.`] : []), says].join(' '),
            }))}
            small
          />
        )}
        <Button text="Save and look at it" />
      </Form>
      <Form action={`${path}/remove`} tokens={tokens} keepsTyping={false}>
        <Button text="Throw this draft away" variant="secondary" small />
      </Form>
    </>
  )
}

type Previewing = {
  readonly path: string
  readonly title: string
  readonly opening: string
  readonly items: readonly ShownItem[]
  /** How many of what was chosen are left out, because nobody may read them any more or they may not be in a newsletter. */
  readonly leftOut: number
  readonly list: string
  readonly readers: number
  readonly version: number
  /** What stops it from being sent; null when it can go. */
  readonly missing: string | null
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** An issue before it is sent: what readers will see, how many they are, and the button. */
export function previewIssueView(shown: Previewing): VNode {
  const { path, title, opening, items, leftOut, list, readers, version, missing, problems, tokens } = shown
  const people = readers === 1 ? '1 reader' : `${readers.toLocaleString('en-GB')} readers`
  return (
    <>
      <ProblemSummary problems={problems} />
      <WarningCallout heading={{ text: 'Preview: not sent yet', level: 2 }} text={`It goes to ${people} of ${list}.`} />
      {leftOut > 0 && (
        <InsetText
          text={`${leftOut === 1 ? 'One thing' : `${leftOut} things`} that you chose cannot be read any more, or may not be in a newsletter. ${leftOut === 1 ? 'It is' : 'They are'} left out.`}
        />
      )}
      <Heading level={1} size="l" text={title} />
      <IssueWords opening={opening} items={items} />
      {missing === null ? (
        <Form action={`${path}/send`} tokens={tokens} keepsTyping={false}>
          <input type="hidden" name="version" value={version} />
          <p>What is sent cannot be taken back. The issue is then public, and is not changed any more.</p>
          <Button text={`Send it to ${people}`} preventDoubleClick />
        </Form>
      ) : (
        <InsetText text={missing} />
      )}
      <p>
        <a href={path}>Change it</a>
      </p>
    </>
  )
}
