import { isCalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { problemsInMarkup } from '#design/index.ts'
import { saveDraft } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import { deskZone } from '../../domain/desk-zone.ts'
import { type TwinKind, twinKinds, withSignature, withTwin } from '../../domain/twins.ts'
import { findTyping, forgetTyping, type KeptTyping } from '../../store/kept-typing.store.ts'
import { type EntryAtHand, entryAtHand } from '../edit-entry/entry-at-hand.page.ts'
import { atInWords } from '../edit-entry/standing.page.ts'
import { writeTwinView } from './write-twin.view.tsx'

/** GET /desk/entries/:entry/in/:twin: the same entry in Welsh or in easy read, beside the English. */
export async function showWriteTwin(visit: NetworkVisit): Promise<Reply> {
  const [entry, kind] = [await entryAtHand(visit), kindAsked(visit)]
  if (!entry || !kind) return nothingHere
  const typing = await findTyping(visit.db, visit.user.id, entry.head.id, kind.name)
  return page(visit, entry, kind, { problems: [], typing })
}

/** POST /desk/entries/:entry/in/:twin: keeps the twin as part of a new version; `sign` also says who has checked it. */
export async function submitWriteTwin(visit: NetworkVisit): Promise<Reply> {
  const [entry, kind] = [await entryAtHand(visit), kindAsked(visit)]
  if (!entry || !kind) return nothingHere
  const { db, form, now } = visit
  const { head, latest, shape } = entry
  if (Number(answer(form, 'based-on')) !== head.version)
    return page(visit, entry, kind, { problems: [{ field: 'title', says: changed(latest.savedByName) }], refusal: 409 })
  const typed = typedIn(visit.form)
  const isEmpty = typed.title === '' && typed.description === '' && typed.body === ''
  const isSigning = answer(form, 'then') === 'sign'
  const signer = answer(form, 'signer')
  const problems = [
    ...(!isEmpty && typed.title === '' ? [{ field: 'title', says: 'Type the title in these words as well.' }] : []),
    ...problemsInMarkup(typed.body).map((says) => ({ field: 'body', says })),
    ...(isSigning && signer === '' ? [{ field: 'signer', says: 'Type who has checked these words.' }] : []),
    ...(isSigning && isEmpty ? [{ field: 'title', says: 'There is nothing to sign yet.' }] : []),
    ...(isSigning && !visit.may(kind.permission) ? [{ field: 'signer', says: 'Your role may not sign this.' }] : []),
  ]
  if (problems.length > 0) return page(visit, entry, kind, { problems })
  const written = withTwin(latest.content, kind, typed)
  const today = wallClockOf(instantFromText(now), deskZone).date
  const content = isSigning ? withSignature(written, kind, signer, today) : written
  await saveDraft(db, { id: head.id, shape: shape.code, code: head.code, content, basedOn: head.version }, now)
  await forgetTyping(db, visit.user.id, head.id, kind.name)
  return { location: `/desk/entries/${head.id}/in/${kind.name}?saved=yes` }
}

function changed(name: string): string {
  return `${name} saved another version while you wrote. Yours is still here: save again if it still fits the English.`
}

function kindAsked({ params }: NetworkVisit): TwinKind | undefined {
  return twinKinds.find(({ name }) => name === params['twin'])
}

function typedIn(form: Answers) {
  const madeBy = answer(form, 'made-by') === 'a machine' ? ('a machine' as const) : ('a person' as const)
  const body = answer(form, 'body').replace(/\r\n/g, '\n')
  return { title: answer(form, 'title'), description: answer(form, 'description').replace(/\s+/g, ' '), body, madeBy }
}

type Shown = {
  readonly problems: readonly Problem[]
  readonly refusal?: number
  /** What its writer typed before and did not save. */
  readonly typing?: KeptTyping | undefined
}

function page(
  visit: NetworkVisit,
  { head, latest }: EntryAtHand,
  kind: TwinKind,
  { problems, refusal = 422, typing }: Shown,
): Reply {
  const path = `/desk/entries/${head.id}`
  const { content } = latest
  const kept = content[kind.of]
  const typed = visit.method === 'POST' ? typedIn(visit.form) : typing ? typedIn(typing.answers) : kept
  const signed = kept?.signedBy
  return {
    status: problems.length > 0 ? refusal : 200,
    title: `${kind.title}: ${content.title}`,
    problems: problems.length,
    back: { href: path, text: 'Back to writing' },
    wide: true,
    body: writeTwinView({
      action: `${path}/in/${kind.name}`,
      previewPath: kept === null ? null : `${path}/preview?in=${kind.name}`,
      publishPath: `${path}/publish`,
      tokens: visit.tokens,
      autosave: `/desk/typing/${head.id}?${new URLSearchParams({ part: kind.name, ...(typing && { seen: typing.keptAt }) })}`,
      discard: `/desk/typing/${head.id}/discard?part=${kind.name}`,
      foundAt: typing ? atInWords(typing.keptAt) : null,
      basedOn: typing?.basedOn ?? head.version,
      heading: kind.title,
      language: kind.of === 'welsh' ? 'cy' : undefined,
      unsigned: kind.unsigned,
      signerLabel: kind.signer,
      maySign: visit.may(kind.permission),
      english: { title: content.title, description: content.description, body: content.body },
      typed: typed ?? { title: '', description: '', body: '', madeBy: 'a person' },
      signer: answer(typing?.answers ?? visit.form, 'signer'),
      signed: signed ? `${signed.name}, ${isCalendarDate(signed.on) ? longDate(signed.on) : signed.on}` : null,
      isMachine: kept?.madeBy === 'a machine',
      isThere: kept !== null,
      saved: visit.query.get('saved') === 'yes',
      problems,
    }),
  }
}
