import { type DeclaredStates, noForm, noList, refused, type Shown } from './shown.ts'
import type { StatesWorld } from './states-world.ts'

const stranger = (path: string, status?: number): Shown => ({ as: null, at: () => path, ...(status ? { status } : {}) })
const holder = (of: keyof StatesWorld['registered'], more = ''): Shown => ({
  as: null,
  at: ({ registered }) => `${registered[of]}${more}`,
})

const atDesk = (of: 'webinar' | 'held' | 'nobody', more = ''): Shown => ({
  as: 'network-editor',
  at: ({ registered }) => `/desk/webinars/${registered[of]}${more}`,
})

/** The states of every page about webinars. */
export const webinarStates: Readonly<Record<string, DeclaredStates>> = {
  '/webinars': {
    ok: stranger('/webinars'),
    empty: stranger('/webinars?q=zebra+crossing'),
    error: noForm,
    more: { narrowed: stranger('/webinars?series=demo-tea-time&topic=families') },
  },
  '/webinars/series': { ok: stranger('/webinars/series'), empty: noList, error: noForm },
  '/webinars/series/:code/cy': { ok: stranger('/webinars/series/demo-tea-time/cy'), empty: noList, error: noForm },
  '/webinars/series/:code/easy-read': {
    ok: stranger('/webinars/series/demo-tea-time/easy-read'),
    empty: noList,
    error: noForm,
  },
  '/webinars/:code/cy': {
    ok: stranger('/webinars/demo-talk-listening/cy'),
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/webinars/demo-talk-night/cy', 404) },
  },
  '/webinars/:code/easy-read': {
    ok: stranger('/webinars/demo-talk-listening/easy-read'),
    empty: noList,
    error: noForm,
  },
  '/webinars/series/:code': {
    ok: stranger('/webinars/series/demo-tea-time'),
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/webinars/series/nothing', 404) },
  },
  '/webinars/:code': {
    ok: stranger('/webinars/demo-talk-listening'),
    empty: noList,
    error: noForm,
    more: {
      'with a recording and a transcript': stranger('/webinars/demo-talk-rules'),
      'without a recording': stranger('/webinars/demo-talk-night'),
      'a conference': stranger('/webinars/demo-conference'),
      'that is not there': stranger('/webinars/nothing', 404),
    },
  },
  '/webinars/:code/register': {
    ok: stranger('/webinars/demo-talk-quiet-space/register'),
    empty: noList,
    error: refused(stranger('/webinars/demo-talk-quiet-space/register'), 'Register'),
    more: { 'where all places are taken': stranger('/webinars/demo-talk-listening/register') },
  },
  '/webinars/:code/registered': {
    ok: stranger('/webinars/demo-talk-quiet-space/registered'),
    empty: noList,
    error: noForm,
  },
  '/webinars/mine/:pass': {
    ok: holder('coming'),
    empty: noList,
    error: refused(holder('joining'), 'I was there'),
    more: {
      'on the waiting list': holder('waiting'),
      'with a place kept': holder('offered'),
      'of somebody who gave up': holder('cancelled'),
      'when it was called off': holder('calledOff'),
      'when it was withdrawn': holder('withdrawn'),
      'while it is on': holder('joining'),
      'of somebody who was there': holder('attended'),
    },
  },
  '/webinars/mine/:pass/certificate': { ok: holder('attended', '/certificate'), empty: noList, error: noForm },
  '/webinars/mine/:pass/feedback': {
    ok: holder('joining', '/feedback'),
    empty: noList,
    error: refused(holder('joining', '/feedback'), 'Send'),
  },
  '/webinars/certificates/:code': {
    ok: { as: null, at: ({ registered }) => `/webinars/certificates/${registered.certificate}` },
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/webinars/certificates/AAAABBBBCCCC', 404) },
  },
  '/desk/webinars': { ok: { as: 'network-editor', at: () => '/desk/webinars' }, empty: noList, error: noForm },
  '/desk/webinars/:webinar': {
    ok: atDesk('webinar'),
    empty: atDesk('nobody'),
    error: noForm,
    more: { 'of one that is on': atDesk('held') },
  },
  '/desk/webinars/:webinar/set-up': {
    ok: atDesk('webinar', '/set-up'),
    empty: noList,
    error: refused(atDesk('webinar', '/set-up'), 'Save', ['Joining link', 'nowhere']),
  },
  '/desk/webinars/:webinar/call-off': {
    ok: atDesk('webinar', '/call-off'),
    empty: noList,
    error: refused(atDesk('webinar', '/call-off'), 'Call it off'),
  },
  '/desk/webinars/:webinar/mail': {
    ok: atDesk('webinar', '/mail'),
    empty: noList,
    error: refused(atDesk('webinar', '/mail'), 'Send'),
  },
}
