import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { mostFileWords } from '../../domain/incident-file.ts'

/** What was typed about a file. */
export function readFileWords(form: Answers): string {
  return answer(form, 'shows')
}

/** What a file shows, or why the words cannot be taken; `file` is what stands against the file itself, if anything. */
export function parseFileWords(shows: string, file: string | undefined): Result<string> {
  const problems: Problem[] = []
  if (file !== undefined) problems.push({ field: 'file', says: file })
  if (shows === '') problems.push({ field: 'shows', says: 'Say what it shows' })
  if (shows.length > mostFileWords)
    problems.push({
      field: 'shows',
      says: `What it shows is ${shows.length - mostFileWords} characters longer than the ${mostFileWords} that can be kept`,
    })
  if (problems.length === 0) return ok(shows)
  if (file === undefined) problems.unshift({ field: 'file', says: 'Choose the file again: a browser does not keep it' })
  return refused(problems)
}
