import { answer } from '#platform/forms/answers.ts'
import { resendOf } from '#platform/http/form-notices.ts'
import type { Answers } from '#platform/http/visit.ts'
import { nextPath } from '../../domain/next-path.ts'

/** A form that somebody had filled in when they were asked who they are: where it goes, and all that was typed. */
export type Carried = { readonly to: string; readonly answers: Answers }

/** The form that came along as it was sent, on its way to `to`; passwords are never carried. */
export function carriedFrom(to: string, form: Answers): Carried {
  return { to: nextPath(to), answers: resendOf(to, form)?.answers ?? keyOnly(form) }
}

/** The form that the page that asks has in hidden fields; nothing when there is none. */
export function readCarried(form: Answers): Carried | undefined {
  const [to, typed] = [answer(form, 'carried-to'), form['carried']]
  if (to === '' || typeof typed !== 'string') return undefined
  const answers = readJson(typed)
  return answers && { to: nextPath(to), answers }
}

/** How `readCarried` finds it again. */
export function writeCarried({ answers }: Carried): string {
  return JSON.stringify(answers)
}

function keyOnly(form: Answers): Answers {
  const key = form['_key']
  return typeof key === 'string' ? { _key: key } : {}
}

function readJson(text: string): Answers | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isAnswers(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isAnswers(value: unknown): value is Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((one) => typeof one === 'string' || isTexts(one))
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
