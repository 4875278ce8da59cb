import { setTimeout as pause } from 'node:timers/promises'
import type { Id } from '#basics/id.ts'
import { fillIn } from '#tests/setup/page-form.ts'
import { readPage } from '#tests/setup/read-page.ts'
import type { Ledger } from './budgets.ts'
import { asPage, type TimedAnswer, type TimedVisitor } from './timed-visitor.ts'

/** A nurse at work: the people on their unit, in an order of their own, and the form as they fill it in. */
export type Recorder = {
  readonly visitor: TimedVisitor
  readonly people: readonly Id[]
  readonly template: URLSearchParams
}

/** What a crowd of nurses did: the times of each step, and what was not acknowledged. */
export type Saved = { readonly saves: number[]; readonly checks: number[]; readonly forms: number[]; refused: number }

const saveBudgetMs = 100

/**
 * Every nurse records incidents through the real forms for `seconds`: opens the form, sends it to be checked, saves it,
 * looks at the record. `thinkMs` is how long they wait before each step, on average. People think, and that is what the
 * budget is of; without thinking 50 requests are always in flight, every time is 50 times that of one request, and what is
 * told is how much the machine can do.
 */
export async function measureSaving(
  ledger: Ledger,
  recorders: readonly Recorder[],
  { seconds, thinkMs }: { readonly seconds: number; readonly thinkMs: number },
): Promise<Saved> {
  const saved = nothingYet()
  const until = performance.now() + seconds * 1000
  const think = async () => void (thinkMs > 0 && (await pause(thinkMs * (0.5 + Math.random()))))
  await Promise.all(
    recorders.map(async (recorder, n) => {
      if (thinkMs > 0) await pause((n / recorders.length) * thinkMs * 3)
      for (let round = 0; performance.now() < until; round++) await oneRecord(recorder, round, saved, think)
    }),
  )
  const how = thinkMs > 0 ? `${thinkMs / 1000} s to think before each step` : 'flat out'
  const what = (step: string) => `${step}, ${recorders.length} users, ${how}`
  ledger.times(what('opening the form'), saved.forms)
  ledger.times(what('checking the answers'), saved.checks)
  if (thinkMs > 0) ledger.times(what('saving'), saved.saves, saveBudgetMs)
  else ledger.told(what('saving'), saved.saves, saveBudgetMs)
  ledger.fact(what('every record sent is kept'), `${saved.refused} refused`, 'none refused', saved.refused === 0)
  console.log(`${saved.saves.length} records in ${seconds} s: ${(saved.saves.length / seconds).toFixed(1)} a second`)
  return saved
}

/**
 * Lets nurses come to work, one after the other: each fills the form in as a person would, which proves that it can be sent
 * so, and records one incident before anything is measured. Nobody begins with the person whom somebody else begins with.
 */
export async function recordersAtWork(
  nurses: readonly (readonly [visitor: TimedVisitor, people: readonly Id[]])[],
): Promise<Recorder[]> {
  const recorders: Recorder[] = []
  for (const [n, [visitor, there]] of nurses.entries()) {
    const first = (n * 7) % Math.max(1, there.length)
    const people = [...there.slice(first), ...there.slice(0, first)]
    const recorder = { visitor, people, template: await filledForm(visitor, people[0] ?? '') }
    await oneRecord(recorder, 0, nothingYet(), async () => undefined)
    recorders.push(recorder)
  }
  return recorders
}

function nothingYet(): Saved {
  return { saves: [], checks: [], forms: [], refused: 0 }
}

/** The form for a person, filled in as a nurse would. Later rounds take only what is hidden in a new form (`filledAnew`). */
export async function filledForm(visitor: TimedVisitor, person: Id): Promise<URLSearchParams> {
  const path = `/incidents/new?person=${person}`
  const page = readPage(path, asPage(await visitor.get(path)))
  const form = page.forms.find(({ action }) => action === '/incidents/check')
  if (!form) throw new Error(`${path} has no form to be checked`)
  const practice = form.offers.get('i1-practice')?.find((code) => code !== '') ?? ''
  const answers = { 'i1-practice': practice, 'i1-start': '10 min ago', 'i1-end': 'now', reason: '10' }
  return new URLSearchParams(fillIn(form, answers))
}

async function oneRecord(
  { visitor, people, template }: Recorder,
  round: number,
  saved: Saved,
  think: () => Promise<void>,
): Promise<void> {
  const person = people[round % people.length] ?? ''
  const form = await visitor.get(`/incidents/new?person=${person}`)
  saved.forms.push(form.ms)
  await think()
  const sent = await visitor.post('/incidents/check', filledAnew(template, form, person))
  const check = sent.status === 303 ? await visitor.get(sent.location) : sent
  saved.checks.push(sent.ms + check.ms)
  await think()
  const kept = await visitor.post('/incidents', hiddenIn(check, ['draft', 'checked', '_csrf', '_key']))
  saved.saves.push(kept.ms)
  if (kept.status === 303) await visitor.get(kept.location)
  else refuse(saved, kept)
  await think()
}

/** The first refusal is told in its own words. */
function refuse(saved: Saved, answer: TimedAnswer): void {
  if (saved.refused === 0)
    console.log(`refused with ${answer.status}: ${readPage('/incidents', asPage(answer)).text.slice(0, 300)}`)
  saved.refused += 1
}

/** The answers of `template` in a form that was just opened for `person`. */
export function filledAnew(template: URLSearchParams, form: TimedAnswer, person: string): URLSearchParams {
  const sent = new URLSearchParams(template)
  for (const [name, value] of hiddenIn(form, ['draft', 'i1-id', '_csrf', '_key'])) sent.set(name, value)
  sent.set('person', person)
  return sent
}

/** What is hidden in a page under these names. Read by a pattern instead of a parser: this process shares two cores with the app that it measures. */
export function hiddenIn(page: TimedAnswer, names: readonly string[]): URLSearchParams {
  const html = page.body()
  const found = names.map((name): [string, string] => [
    name,
    new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? '',
  ])
  return new URLSearchParams(found)
}
