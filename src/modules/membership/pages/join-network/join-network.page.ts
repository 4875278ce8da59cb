import type { Problem } from '#basics/result.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { JoiningSet } from '../../domain/joining-set.ts'
import { nations, sectors } from '../../domain/member.ts'
import { joinAsOrganisation, joinAsPerson } from '../../join-network.ts'
import { currentJoiningSet } from '../../store/joining-sets.store.ts'
import { type JoinAnswers, parseOrganisation, parsePerson, readJoin } from './join-network.form.ts'
import { askedToJoinView, joinAsOrganisationView, joinAsPersonView, joinView } from './join-network.view.tsx'

/** GET /join: the two ways to join. */
export async function showJoin(): Promise<Reply> {
  const description = 'Join the network, as a person or as an organisation. It is free.'
  return { title: 'Join the network', body: joinView(), publicFace: { description, path: '/join' } }
}

/** GET /join/person. */
export async function showJoinAsPerson(visit: Visit): Promise<Reply> {
  return personPage(visit, readJoin({}, []), [])
}

/** POST /join/person: asks the reader of the address. The answer is the same whatever is known of it. */
export async function submitJoinAsPerson(visit: Visit): Promise<Reply> {
  const typed = readJoin(visit.form, [])
  const parsed = parsePerson(typed)
  if (!parsed.ok) return personPage(visit, typed, parsed.problems)
  const { now, secrets } = visit
  await visit.networkDeed((db) => joinAsPerson(db, parsed.value.said, { now, secrets }))
  return { location: '/join/asked' }
}

/** GET /join/organisation. */
export async function showJoinAsOrganisation(visit: Visit): Promise<Reply> {
  const set = await visit.network(currentJoiningSet)
  return organisationPage(visit, set, readJoin({}, set.questions), [])
}

/** POST /join/organisation: asks the lead. The answer is the same whatever is known of the address. */
export async function submitJoinAsOrganisation(visit: Visit): Promise<Reply> {
  const set = await visit.network(currentJoiningSet)
  const typed = readJoin(visit.form, set.questions)
  const parsed = parseOrganisation(typed, set)
  if (!parsed.ok) return organisationPage(visit, set, typed, parsed.problems)
  const { now, secrets } = visit
  const { said, answers, chosen } = parsed.value
  await visit.networkDeed((db) => joinAsOrganisation(db, said, { set, answers, chosen }, { now, secrets }))
  return { location: '/join/asked' }
}

/** GET /join/asked: what happens next. */
export async function showAskedToJoin(): Promise<Reply> {
  return {
    title: 'Look in your mail to finish joining',
    back: { href: '/join', text: 'Join the network' },
    body: askedToJoinView(),
  }
}

function personPage(visit: Visit, answers: JoinAnswers, problems: readonly Problem[]): PageReply {
  const description = 'Join the network as a person: free, for as long as you like.'
  return {
    ...refusable(problems),
    title: 'Join as a person',
    body: joinAsPersonView(shown(visit, answers, problems)),
    publicFace: { description, path: '/join/person' },
  }
}

function organisationPage(
  visit: Visit,
  set: JoiningSet,
  answers: JoinAnswers,
  problems: readonly Problem[],
): PageReply {
  const description = 'Join the network as an organisation: three questions, what you promise, and a lead.'
  return {
    ...refusable(problems),
    title: 'Join as an organisation',
    body: joinAsOrganisationView({ ...shown(visit, answers, problems), set }),
    publicFace: { description, path: '/join/organisation' },
  }
}

function refusable(problems: readonly Problem[]) {
  const back = { href: '/join', text: 'Join the network' }
  return { status: problems.length > 0 ? 422 : 200, problems: problems.length, back }
}

function shown(visit: Visit, answers: JoinAnswers, problems: readonly Problem[]) {
  return {
    answers,
    problems,
    sectors,
    nations,
    sendsMail: visit.mail !== 'off',
    tokens: visit.tokens,
  }
}
