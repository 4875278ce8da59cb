import type { VNode } from 'preact'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import {
  Button,
  ErrorPage,
  InsetText,
  NoPermissionPage,
  NotFoundPage,
  Page,
  type PageAssets,
  type PageProps,
  renderPage,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { Frame, Notice, Resend, Surroundings } from '#platform/http/page-frame.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import { feedsAt, frameOfSite, type Site } from './site.ts'

const demoBanner = 'Demonstration: do not enter real people'

/** Puts what pages and the HTTP room say into our layout: name, navigation, who is signed in, the demonstration's banner. */
export function frameWith(assets: PageAssets, siteNow: () => Site = () => ({})): Frame {
  return {
    page: (reply, around) => {
      const site = siteNow()
      return renderPage(wholePage(reply, site, layoutOf(assets, site, around), around.origin))
    },
    notice: (notice, around) => renderPage(wholeNotice(notice, layoutOf(assets, siteNow(), around), around.tokens)),
  }
}

type Layout = Pick<
  PageProps,
  'assets' | 'banner' | 'navigation' | 'account' | 'before' | 'stillHere' | 'siteName' | 'search' | 'signIn' | 'footer'
>

function layoutOf(assets: PageAssets, site: Site, around: Surroundings): Layout {
  const { user, organisation, navigation, tokens, demo, emergency, worksElsewhere, backHere, lockMinutes } = around
  const proof = <input type="hidden" name="_csrf" value={tokens.csrf} />
  return {
    assets,
    banner: demo ? demoBanner : undefined,
    navigation,
    ...frameOfSite(site, around),
    stillHere: user && lockMinutes !== undefined ? { url: '/still-here', minutes: lockMinutes } : undefined,
    before: emergency && <EmergencyFlag {...emergency} />,
    account: user && {
      name: user.name,
      organisation,
      href: '/your-sign-in',
      switchOrganisation: worksElsewhere ? { href: '/choose-organisation' } : undefined,
      lock: {
        action: '/lock',
        fields: (
          <>
            {proof}
            <input type="hidden" name="back" value={backHere} />
          </>
        ),
      },
      signOut: { action: '/sign-out', fields: proof },
    },
  }
}

/** On every page for as long as it lasts: the person's name is not said, because pages are read over shoulders. */
function EmergencyFlag({ person, until, zone }: NonNullable<Surroundings['emergency']>) {
  return (
    <InsetText>
      <p>
        You opened <a href={`/people/${person}`}>a record</a> in an emergency. It stays open to you until{' '}
        {writtenInstant(instantFromText(until), zone)}. What you look at is noted, and somebody else reviews it.
      </p>
    </InsetText>
  )
}

function wholePage(reply: PageReply, site: Site, layout: Layout, origin: string): VNode {
  const { title, body, problems, wide, back, publicFace, ...words } = reply
  const { language, twins, easyRead, noIndex } = words
  const face = publicFace && {
    description: publicFace.description,
    url: `${origin}${publicFace.path}`,
    isArticle: publicFace.isArticle,
    picture: publicFace.picture && {
      url: `${origin}${publicFace.picture.href}`,
      alternative: publicFace.picture.alternative,
    },
    feeds: feedsAt(site, publicFace.path),
  }
  const about = { language, twins, easyRead, face, noIndex }
  return (
    <Page
      {...(face ? layout : withoutWaysIn(layout))}
      {...about}
      title={easyRead ? `${title} (easy read)` : title}
      errorCount={problems}
      back={back}
      width={wide ? 'wide' : 'reading'}
    >
      {body}
    </Page>
  )
}

/** Search and sign-in stand on what is for everybody: nowhere else do they lead away from what somebody came for. */
function withoutWaysIn(layout: Layout): Layout {
  return { ...layout, search: undefined, signIn: undefined }
}

function wholeNotice(notice: Notice, around: Layout, tokens: FormTokens): VNode {
  const { kind, title, reference = '' } = notice
  if (kind === 'nothing here') return <NotFoundPage {...around} />
  const layout = withoutWaysIn(around)
  if (kind === 'no permission')
    return <NoPermissionPage {...layout} ask="the person who looks after sign-ins in your organisation" />
  if (kind === 'fault') return <ErrorPage {...layout} reference={reference} />
  return (
    <Page {...layout} title={title}>
      <h1>{title}</h1>
      <NoticeWords notice={notice} tokens={tokens} />
    </Page>
  )
}

function NoticeWords({ notice, tokens }: { readonly notice: Notice; readonly tokens: FormTokens }) {
  const { says, links = [], resend, reference } = notice
  return (
    <>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {reference && <p class="lessen-reference">{reference}</p>}
      {links.map(({ text, href, apart }) => (
        <p key={href}>
          <a href={href} {...(apart ? { target: '_blank', rel: 'noopener' } : {})}>
            {apart ? `${text} (opens on a page of its own)` : text}
          </a>
        </p>
      ))}
      {resend && <ResendForm resend={resend} tokens={tokens} />}
    </>
  )
}

/** Everything that was typed, ready to be sent again under a proof that holds. */
function ResendForm({ resend, tokens }: { readonly resend: Resend; readonly tokens: FormTokens }) {
  const { _key: key = tokens.key, ...typed } = resend.answers
  const fields = Object.entries(typed).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text) => ({ name, text })),
  )
  const children = (
    <>
      {fields.map(({ name, text }) => (
        <input key={`${name} ${text}`} type="hidden" name={name} value={text} />
      ))}
      <Button text={resend.button} />
    </>
  )
  if (resend.isVisitor)
    return (
      <VisitorForm action={resend.action} tokens={tokens}>
        {children}
      </VisitorForm>
    )
  return (
    <Form action={resend.action} tokens={{ csrf: tokens.csrf, key: typeof key === 'string' ? key : tokens.key }}>
      {children}
    </Form>
  )
}
