import { type DeclaredStates, noForm, noList, refused } from './shown.ts'

const stranger = (path: string, status?: number) => ({ as: null, at: () => path, ...(status ? { status } : {}) })
const ownStory = { as: null, at: ({ own }: { readonly own: { readonly story: string } }) => own.story }

/** The states of every page of the stories. */
export const storyStates: Readonly<Record<string, DeclaredStates>> = {
  '/stories': {
    ok: stranger('/stories'),
    empty: noList,
    error: noForm,
    more: { narrowed: stranger('/stories?setting=education') },
  },
  '/stories/help': { ok: stranger('/stories/help'), empty: noList, error: noForm },
  '/stories/share': {
    ok: stranger('/stories/share'),
    empty: noList,
    error: refused(stranger('/stories/share'), 'Send'),
  },
  '/stories/share/thank-you': { ok: stranger('/stories/share/thank-you'), empty: noList, error: noForm },
  '/stories/:code': {
    ok: stranger('/stories/demo-the-garden-key'),
    empty: noList,
    error: noForm,
    more: {
      'about somebody else': stranger('/stories/demo-what-my-brother-could-not-say'),
      'that was taken back': stranger('/stories/taken-back', 410),
      'that is not there': stranger('/stories/nothing', 404),
    },
  },
  '/stories/:code/easy-read': {
    ok: stranger('/stories/demo-the-garden-key/easy-read'),
    empty: noList,
    error: noForm,
  },
  '/stories/:code/cy': { ok: stranger('/stories/demo-the-garden-key/cy', 404), empty: noList, error: noForm },
  '/stories/yours/:token': {
    ok: ownStory,
    empty: noList,
    error: refused(ownStory, 'Yes, show exactly these words'),
    more: { 'taken back': { as: null, at: ({ own }) => own.takenBack } },
  },
  '/stories/yours/:token/take-back': {
    ok: { as: null, at: ({ own }) => `${own.story}/take-back` },
    empty: noList,
    error: noForm,
  },
}
