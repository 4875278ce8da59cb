import { audit } from '#modules/audit/index.ts'
import { consents } from '#modules/consents/index.ts'
import { desk } from '#modules/desk/index.ts'
import { directory } from '#modules/directory/index.ts'
import { feeds } from '#modules/feeds/index.ts'
import { finding } from '#modules/finding/index.ts'
import { home } from '#modules/home/index.ts'
import { hubs } from '#modules/hubs/index.ts'
import { incidents } from '#modules/incidents/index.ts'
import { insight } from '#modules/insight/index.ts'
import { installation } from '#modules/installation/index.ts'
import { library } from '#modules/library/index.ts'
import { links } from '#modules/links/index.ts'
import { mail } from '#modules/mail/index.ts'
import { media } from '#modules/media/index.ts'
import { membership } from '#modules/membership/index.ts'
import { moderation } from '#modules/moderation/index.ts'
import { moving } from '#modules/moving/index.ts'
import { news } from '#modules/news/index.ts'
import { newsletter } from '#modules/newsletter/index.ts'
import { organisations } from '#modules/organisations/index.ts'
import { pages } from '#modules/pages/index.ts'
import { people } from '#modules/people/index.ts'
import { positions } from '#modules/positions/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { publishing } from '#modules/publishing/index.ts'
import { queues } from '#modules/queues/index.ts'
import { returns } from '#modules/returns/index.ts'
import { signIn } from '#modules/sign-in/index.ts'
import { stories } from '#modules/stories/index.ts'
import { team } from '#modules/team/index.ts'
import { webinars } from '#modules/webinars/index.ts'
import type { Module } from '#platform/http/module.ts'

/** All modules, foundations first: a module may use only the front doors of those listed before it. */
export const modules: readonly Module[] = [
  signIn,
  mail,
  organisations,
  people,
  incidents,
  insight,
  returns,
  privacy,
  links,
  audit,
  installation,
  media,
  publishing,
  team,
  moderation,
  library,
  consents,
  stories,
  directory,
  news,
  newsletter,
  membership,
  webinars,
  queues,
  positions,
  pages,
  hubs,
  finding,
  moving,
  desk,
  feeds,
  home,
]
