import { type DeclaredStates, noForm, noList, page, refused } from './shown.ts'

const moderator = 'network-moderator'
const stranger = (path: string) => ({ as: null, at: () => path })

/** The states of every page about what strangers send in: theirs, and the moderators'. */
export const sentInStates: Readonly<Record<string, DeclaredStates>> = {
  '/resources/suggest': {
    ok: stranger('/resources/suggest'),
    empty: noList,
    error: refused(stranger('/resources/suggest'), 'Send'),
    more: {
      'with what may be the same': {
        ...refused(stranger('/resources/suggest?title=After+it+happened,+toolkit+for+talking'), 'Send', [
          'Why does it help?',
          'It does.',
        ]),
      },
    },
  },
  '/resources/suggest/thank-you': { ok: stranger('/resources/suggest/thank-you'), empty: noList, error: noForm },
  '/asked/:token': {
    ok: { as: null, at: ({ asked }) => asked.open },
    empty: noList,
    error: refused({ as: null, at: ({ asked }) => asked.open }, 'Send'),
    more: {
      'that was answered': { as: null, at: ({ asked }) => asked.answered },
      'that is none': { ...stranger('/asked/nothing'), status: 404 },
    },
  },
  '/desk/queue': {
    ok: page(moderator, '/desk/queue'),
    empty: page(moderator, '/desk/queue?which=decided'),
    error: noForm,
  },
  '/desk/queue/many': {
    ok: page(moderator, '/desk/queue/many'),
    empty: noList,
    error: refused(page(moderator, '/desk/queue/many'), 'Refuse them'),
  },
  '/desk/queue/:submission': {
    ok: page(moderator, '/desk/queue/:submission'),
    empty: noList,
    error: refused(page(moderator, '/desk/queue/:submission'), 'Refuse'),
    more: { 'that was asked about': page(moderator, '/desk/queue/:question') },
  },
  '/desk/duty': {
    ok: page(moderator, '/desk/duty'),
    empty: noList,
    error: refused(page(moderator, '/desk/duty'), 'Add the turn'),
  },
}
