import type { VNode } from 'preact'
import { SummaryList } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import { CloseLink } from '../told-page.view.tsx'

/** A part of the record in words. */
export type ShownPart = {
  readonly title: string
  readonly rows: readonly { readonly asks: string; readonly says: string }[]
}

type Shown = {
  readonly heading: string
  readonly localId: string
  readonly version: number
  readonly parts: readonly ShownPart[]
  readonly tokens: FormTokens
}

/** One record as an inspector reads it. */
export function inspectRecordView({ heading, localId, version, parts, tokens }: Shown): VNode {
  return (
    <>
      <h1>{heading}</h1>
      <p>
        Incident {localId}, version {version}.
      </p>
      {parts.map(({ title, rows }) => (
        <section key={title}>
          <h2>{title}</h2>
          <SummaryList rows={rows.map(({ asks, says }) => ({ key: asks, value: says }))} />
        </section>
      ))}
      <CloseLink tokens={tokens} />
    </>
  )
}
