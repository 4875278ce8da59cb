/** A place of the desk: a page where one sort of things is looked after. */
export type DeskPlace = {
  readonly text: string
  readonly href: string
  /** Who may go there. */
  readonly permission: string
}

/** The places of the desk, in the order in which they stand there. A module that has one adds its own. */
export const places: readonly DeskPlace[] = [
  { text: 'Sent in', href: '/desk/queue', permission: 'moderation.decide' },
  { text: 'Who is on duty', href: '/desk/duty', permission: 'moderation.decide' },
  { text: 'Members', href: '/desk/members', permission: 'membership.manage' },
  { text: 'Questions and promises', href: '/desk/joining', permission: 'membership.reword' },
  { text: 'Newsletter', href: '/desk/newsletter', permission: 'newsletter.manage' },
  { text: 'Webinars', href: '/desk/webinars', permission: 'webinars.manage' },
  { text: 'Consents', href: '/desk/consents', permission: 'consents.record' },
  { text: 'Media', href: '/desk/media', permission: 'media.write' },
  { text: 'Moved addresses', href: '/desk/moved-addresses', permission: 'moving.redirect' },
  { text: 'Links that lead nowhere', href: '/desk/links', permission: 'library.look-after' },
  { text: 'Was it useful?', href: '/desk/useful', permission: 'library.look-after' },
  { text: 'What two people publish together', href: '/desk/two-people', permission: 'publishing.settings' },
  { text: 'Name, phone and address', href: '/desk/whose-pages', permission: 'team.manage' },
  { text: 'Team', href: '/desk/team', permission: 'team.manage' },
  { text: 'Who did what', href: '/desk/audit', permission: 'team.read-audit' },
]
