import type { VNode } from 'preact'
import { SummaryList } from '#design/index.ts'

/** An offered story as a moderator reads it; thirty days after the decision all of it is forgotten. */
export function storyOfferView({ name, phone, words }: { name: string; phone: string; words: string }): VNode {
  return (
    <SummaryList
      rows={[
        { key: 'We may call them', value: { text: name || 'Forgotten, as promised' } },
        phone !== '' && { key: 'Phone', value: { text: phone } },
        words !== '' && { key: 'In a few words', value: { text: words } },
      ]}
    />
  )
}
