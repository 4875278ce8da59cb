/** The name on every page where no other is set. */
export const SITE_NAME = 'Lessen'

/** The languages pages may be in. */
export type PageLanguage = 'en-GB' | 'cy'

/** How far words can be trusted: written in this language, drafted by a machine, or signed by a named speaker on a day. */
export type Standing =
  | { readonly is: 'original' }
  | { readonly is: 'machine-drafted' }
  | { readonly is: 'signed'; readonly by: string; readonly on: string }

/** The words of the frame around every page, in one language. */
export type FrameWords = {
  readonly standing: Standing
  readonly skip: string
  readonly back: string
  readonly error: string
  readonly main: string
  readonly account: string
  readonly search: string
  readonly change: string
  readonly lock: string
  readonly signOut: string
  readonly signIn: string
  readonly aboutSite: string
  readonly thisPageIn: string
  readonly easyRead: string
  readonly everyday: string
  readonly notCheckedEasyRead: string
  readonly checkedBy: string
  readonly accessibility: string
  readonly charity: string
  readonly purpose: string
  readonly stillHere: {
    readonly title: string
    readonly says: string
    readonly stay: string
    readonly locked: string
    readonly close: string
  }
}

/**
 * The frame in English, and in Welsh as a machine drafted it. The Welsh stays marked as a draft on every Welsh page until
 * its `standing` names the speaker who signed it; nobody has yet.
 */
export const FRAME_WORDS: { readonly [language in PageLanguage]: FrameWords } = {
  'en-GB': {
    standing: { is: 'original' },
    skip: 'Skip to main content',
    back: 'Back',
    error: 'Error',
    main: 'Main',
    account: 'Your sign-in',
    search: 'Search',
    change: 'Change',
    lock: 'Lock this screen',
    signOut: 'Sign out',
    signIn: 'Sign in',
    aboutSite: 'About this site',
    thisPageIn: 'This page in other words',
    easyRead: 'Easy read',
    everyday: 'Everyday words',
    notCheckedEasyRead: 'This easy-read page is not yet checked by people with lived experience.',
    checkedBy: 'Checked by',
    accessibility: 'Accessibility statement',
    charity: 'Registered charity number',
    purpose: 'Lessen: record, support, review, learn, plan and share, so that fewer people are restrained.',
    stillHere: {
      title: 'Are you still there?',
      says: 'Soon this screen locks, so that nobody else sees it. What you typed stays.',
      stay: 'I am still here',
      locked:
        'This screen is locked now. What you typed is still on the page: send it, unlock, and it comes back to you.',
      close: 'Go back to the page',
    },
  },
  cy: {
    standing: { is: 'machine-drafted' },
    skip: "Neidio i'r prif gynnwys",
    back: 'Yn ôl',
    error: 'Gwall',
    main: 'Prif ddewislen',
    account: 'Eich mewngofnodi',
    search: 'Chwilio',
    change: 'Newid',
    lock: "Cloi'r sgrin hon",
    signOut: 'Allgofnodi',
    signIn: 'Mewngofnodi',
    aboutSite: 'Am y wefan hon',
    thisPageIn: 'Y dudalen hon mewn geiriau eraill',
    easyRead: 'Hawdd ei ddeall',
    everyday: 'Geiriau bob dydd',
    notCheckedEasyRead: 'Nid yw pobl â phrofiad bywyd wedi gwirio’r dudalen hawdd ei deall hon eto.',
    checkedBy: 'Gwiriwyd gan',
    accessibility: 'Datganiad hygyrchedd',
    charity: 'Rhif elusen gofrestredig',
    purpose: 'Lessen: cofnodi, cefnogi, adolygu, dysgu, cynllunio a rhannu, fel bod llai o bobl yn cael eu hatal.',
    stillHere: {
      title: 'Ydych chi yno o hyd?',
      says: 'Bydd y sgrin hon yn cloi cyn bo hir, fel na all neb arall ei gweld. Mae’r hyn a deipiwyd gennych yn aros.',
      stay: 'Rwyf yma o hyd',
      locked:
        'Mae’r sgrin hon wedi’i chloi nawr. Mae’r hyn a deipiwyd gennych yn dal ar y dudalen: anfonwch ef, datglowch, a daw yn ôl atoch.',
      close: 'Yn ôl i’r dudalen',
    },
  },
}

/** What stands on every page whose frame no speaker has checked: in Welsh, then in English. */
export const DRAFT_NOTICE = {
  cy: 'Drafftiwyd geiriau Cymraeg y fframwaith hwn gan beiriant. Nid oes siaradwr wedi’u gwirio eto.',
  en: 'The Welsh words of this frame were drafted by a machine. No speaker has checked them yet.',
} as const
