import { h } from 'preact'
import { type Content, wordsOf } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'
import type { CardVariant } from './card.tsx'

/** What a care card's heading begins with for those who cannot see its colour. */
const SPOKEN: { readonly [variant: string]: string } = {
  emergency: 'Immediate action required',
  urgent: 'Urgent advice',
  'non-urgent': 'Non-urgent advice',
}

/** A card's heading (level 2 unless told); a link when the card has an address. `classes` are the card's own. */
export function CardHeading(props: {
  readonly heading: HeadingProps | undefined
  readonly href: string | undefined
  readonly classes: string
  readonly care: CardVariant | undefined
}) {
  const { heading, care } = props
  if (!heading || !wordsOf(heading)) return null
  const spoken = heading.visuallyHiddenText ?? (care && SPOKEN[care])
  const { text, html, visuallyHiddenText: _, ...options } = heading
  const href = props.classes.includes('nhsuk-card--feature') ? undefined : props.href
  return (
    <>
      {text && (
        <Heading {...options} level={heading.level ?? 2} className="nhsuk-card__heading" classPrefix="nhsuk-heading-">
          {href ? cardLink(href, text) : spoken ? spokenFirst(spoken, text) : text}
        </Heading>
      )}
      {html}
      {care && <span class="nhsuk-card--care__arrow" aria-hidden="true" />}
    </>
  )
}

function cardLink(href: string, text: string): Content {
  return (
    <a class="nhsuk-card__link" href={href}>
      {text}
    </a>
  )
}

/** `role="text"` keeps VoiceOver from reading the two halves as two headings. */
function spokenFirst(spoken: string, text: string): Content {
  return h('span', { role: 'text' }, <span class="nhsuk-u-visually-hidden">{spoken}: </span>, text)
}
