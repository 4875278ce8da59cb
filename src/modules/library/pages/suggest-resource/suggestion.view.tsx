import type { VNode } from 'preact'
import { SummaryList } from '#design/index.ts'

type Shown = {
  readonly title: string
  readonly link: string
  readonly why: string
  readonly kind: string
  readonly publisher: string
}

/** A suggestion as a moderator reads it. The address is shown as text: what a stranger sent is opened on purpose only. */
export function suggestionView({ title, link, why, kind, publisher }: Shown): VNode {
  const rows = [
    ['What it is called', title],
    ['Where it is', link],
    ['Why it helps', why],
    ['What it is', kind],
    ['Published by', publisher],
  ].filter(([, value]) => value !== '')
  return <SummaryList rows={rows.map(([name = '', value = '']) => ({ key: { text: name }, value: { text: value } }))} />
}
