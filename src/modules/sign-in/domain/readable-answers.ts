import { isId } from '#basics/id.ts'

/** The most answers that are shown: enough to know a form again. */
const most = 60

/** What a person can read of a form they typed: every answer in words or figures, in the order of the form, none twice. */
export function readableAnswers(answers: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const texts = Object.entries(answers)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([, value]) => value)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !isId(text))
  return [...new Set(texts)].slice(0, most)
}
