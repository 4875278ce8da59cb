import { existsSync } from 'node:fs'
import { at } from '../paths.mjs'
import { camel, isKebab, notKebab, pascal, sentence } from './spelling.mjs'

/** A page of a module: page, form, view and test, and the lines that its routes need. */
export function newPage(module, deed) {
  for (const name of [module, deed]) if (!isKebab(name)) return notKebab(name)
  if (!existsSync(at('src/modules', module))) return `There is no module ${module}: node bin/new.mjs module ${module}`
  const folder = `src/modules/${module}/pages/${deed}/${deed}`
  const verb = deed.split('-')[0]
  const route = (method, answer) =>
    `  { method: '${method}', path: '/${module}/${deed}', who: 'may ${module}.${verb}', ${method === 'POST' ? 'creates: true, ' : ''}answer: ${answer}${pascal(deed)} },`
  return {
    files: {
      [`${folder}.page.ts`]: page(deed, module),
      [`${folder}.form.ts`]: form(deed),
      [`${folder}.view.tsx`]: view(deed, module),
      [`${folder}.test.ts`]: test(deed),
    },
    next: [
      '',
      `Add to src/modules/${module}/routes.ts:`,
      `  import { show${pascal(deed)}, submit${pascal(deed)} } from './pages/${deed}/${deed}.page.ts'`,
      route('GET', 'show'),
      route('POST', 'submit'),
      `Give ${module}.${verb} to the roles that may do it (src/catalogue/roles/).`,
      'Leave out `creates: true` when sending the form makes no new record.',
    ],
  }
}

const page = (deed, module) => `import type { Problem } from '#basics/result.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { parse${pascal(deed)}, type ${pascal(deed)}Typed, typed${pascal(deed)} } from './${deed}.form.ts'
import { ${camel(deed)}View } from './${deed}.view.tsx'

/** The form, empty. */
export async function show${pascal(deed)}(visit: MemberVisit): Promise<Reply> {
  return reply(visit, { words: '' }, [])
}

/** Reads what was sent: explains what is missing, or keeps it and goes on. */
export async function submit${pascal(deed)}(visit: MemberVisit): Promise<Reply> {
  const typed = typed${pascal(deed)}(visit.form)
  const parsed = parse${pascal(deed)}(typed)
  if (!parsed.ok) return { ...reply(visit, typed, parsed.problems), status: 422 }

  // Between here and the redirect a function of the store keeps parsed.value, and visit.db.announce(…) says so.
  return { location: '/${module}' }
}

function reply({ tokens }: MemberVisit, typed: ${pascal(deed)}Typed, problems: readonly Problem[]): PageReply {
  const body = ${camel(deed)}View({ tokens, words: typed.words, problems })
  return { title: '${sentence(deed)}', body, problems: problems.length }
}
`

const form = (deed) => `import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What was typed, as typed. */
export type ${pascal(deed)}Typed = { readonly words: string }

/** The fields of the form, trimmed; nothing is refused here. */
export function typed${pascal(deed)}(answers: Answers): ${pascal(deed)}Typed {
  return { words: answer(answers, 'words') }
}

/** What the form asks for. Refuses an empty answer. */
export function parse${pascal(deed)}({ words }: ${pascal(deed)}Typed): Result<{ readonly words: string }> {
  return words === '' ? refused([{ field: 'words', says: 'Say what happened' }]) : ok({ words })
}
`

const view = (deed, module) => `import type { Problem } from '#basics/result.ts'
import { Button, ErrorSummary, Heading, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type ${pascal(deed)}Props = {
  readonly tokens: FormTokens
  readonly words: string
  readonly problems: readonly Problem[]
}

/** ${sentence(deed)}: the form, with what is wrong beside each question and above all of them. */
export function ${camel(deed)}View({ tokens, words, problems }: ${pascal(deed)}Props) {
  const wrong = problems.find(({ field }) => field === 'words')?.says
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, says }) => ({ text: says, href: \`#\${field}\` }))} />
      )}
      <Heading text="${sentence(deed)}" level={1} size="xl" />
      <Form action="/${module}/${deed}" tokens={tokens}>
        <Textarea name="words" label="What happened?" value={words} errorMessage={wrong} />
        <Button text="Save and continue" />
      </Form>
    </>
  )
}
`

const test = (deed) => `import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { parse${pascal(deed)}, typed${pascal(deed)} } from './${deed}.form.ts'
import { ${camel(deed)}View } from './${deed}.view.tsx'

describe('${sentence(deed).toLowerCase()}', () => {
  test('an empty answer is refused with a sentence', () => {
    expect(parse${pascal(deed)}(typed${pascal(deed)}({ words: '  ' }))).toEqual({
      ok: false,
      problems: [{ field: 'words', says: 'Say what happened' }],
    })
  })

  test('an answer is kept as typed, without the blanks around it', () => {
    expect(parse${pascal(deed)}(typed${pascal(deed)}({ words: ' A chair fell. ' }))).toEqual({
      ok: true,
      value: { words: 'A chair fell.' },
    })
  })

  test('what is missing is said next to its question and at the top, and leads there', () => {
    const problems = [{ field: 'words', says: 'Say what happened' }]
    const html = renderToString(${camel(deed)}View({ tokens: { csrf: 'proof', key: newId() }, words: '', problems }))
    expect(html.split('Say what happened').length - 1).toBe(2)
    expect(html).toContain('href="#words"')
    expect(html).toContain('id="words"')
  })
})
`
