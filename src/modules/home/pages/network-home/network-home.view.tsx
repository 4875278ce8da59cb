import type { VNode } from 'preact'
import { Card, EmptyState, SearchInput } from '#design/index.ts'
import { type EntryLineProps, EntryLines } from '#modules/publishing/index.ts'
import { DemoSignIns } from '#modules/sign-in/index.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'

/** A few things of one sort, and where all of them are. */
export type HomeList = {
  readonly heading: string
  readonly lines: readonly EntryLineProps[]
  readonly all: { readonly text: string; readonly href: string }
  /** What stands there while there are none. */
  readonly empty: string
}

/** A way further in: a part of the site in one sentence. */
export type HomeDoor = { readonly text: string; readonly href: string; readonly says: string }

/** What the first page of the network shows. */
export type NetworkHome = {
  readonly siteName: string
  readonly origin: string
  /** Somebody who is signed in and works for no organisation here; null for a stranger. */
  readonly member: { readonly name: string; readonly doors: readonly HomeDoor[] } | null
  readonly topics: readonly { readonly text: string; readonly href: string }[]
  /** Beside each other. */
  readonly beside: readonly HomeList[]
  /** Below them, across. */
  readonly across: HomeList
  readonly doors: readonly HomeDoor[]
  /** Whether organisations keep records here. */
  readonly keepsRecords: boolean
  readonly demo: readonly DemoSignIn[] | null
}

/** What this is, a search, what is new, what is coming, and the ways further in. */
export function networkHomeView(home: NetworkHome): VNode {
  const { member, beside, across, doors, demo } = home
  return (
    <div itemscope itemtype="https://schema.org/WebSite">
      <meta itemprop="name" content={home.siteName} />
      <link itemprop="url" href={home.origin} />
      {member ? <Greeting {...member} /> : <WhatThisIs {...home} />}
      <Find {...home} />
      <div class="nhsuk-grid-row">
        {beside.map((list, at) => (
          <div key={list.heading} class="nhsuk-grid-column-one-half">
            <List list={list} id={`list-${at + 1}`} />
          </div>
        ))}
      </div>
      <div class="lessen-reading">
        <List list={across} id="list-across" />
      </div>
      {doors.length > 0 && (
        <section aria-labelledby="more-heading">
          <h2 id="more-heading">More from the network</h2>
          <Doors doors={doors} />
        </section>
      )}
      {demo && <DemoSignIns signIns={demo} />}
    </div>
  )
}

function WhatThisIs({ keepsRecords }: NetworkHome) {
  return (
    <div class="lessen-reading">
      <h1>To lessen restraint, and to learn its lessons</h1>
      <p class="nhsuk-lede-text">
        Restraint, seclusion and other restrictive practices hurt the people they are used on and the staff who use
        them. Everyone wants fewer.
      </p>
      <p>
        Here people share what helps: guidance and tools, what others have lived through, and times to learn together.
        All of it is free, and you need no sign-in.
      </p>
      {keepsRecords && (
        <p>
          Does your hospital, home or school record what happens here? <a href="/sign-in">Sign in to your work</a>.
        </p>
      )}
    </div>
  )
}

function Greeting({ name, doors }: NonNullable<NetworkHome['member']>) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-xl">{name}</span>
        Welcome back
      </h1>
      {doors.length > 0 && <Doors doors={doors} />}
    </>
  )
}

function Find({ topics }: NetworkHome) {
  return (
    <div class="lessen-reading">
      <search aria-label="Everything here">
        <form method="get" action="/resources">
          <SearchInput
            id="q"
            name="q"
            label={{ text: 'What are you looking for?', size: 'm' }}
            hint="For example: debrief after restraint, PRN, blanket restrictions"
            large
          />
        </form>
      </search>
      {topics.length > 0 && (
        <nav aria-label="Topics">
          <ul class="nhsuk-list lessen-topics">
            {topics.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}

function List({ list, id }: { readonly list: HomeList; readonly id: string }) {
  const { heading, lines, all, empty } = list
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing here yet', level: 3 }}>
          <p>{empty}</p>
        </EmptyState>
      ) : (
        <EntryLines lines={lines} level={3} />
      )}
      <p>
        <a href={all.href}>{all.text}</a>
      </p>
    </section>
  )
}

function Doors({ doors }: { readonly doors: readonly HomeDoor[] }) {
  return (
    <ul class="nhsuk-grid-row nhsuk-card-group">
      {doors.map(({ text, href, says }) => (
        <li key={text} class="nhsuk-grid-column-one-third nhsuk-card-group__item">
          <Card heading={{ text, level: 3, size: 's' }} href={href} clickable description={says} />
        </li>
      ))}
    </ul>
  )
}
