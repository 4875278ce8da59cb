import { h } from 'preact'
import type { Content } from '../../markup/wording.ts'

/**
 * One place to turn to. Numbers change: each carries where it was read and when, and until somebody has rung it
 * (`checkedOn`) the block says that it is not checked.
 */
export type Helpline = {
  readonly name: string
  readonly says?: string | undefined
  /** As it is read out, with spaces. Dialled without them. */
  readonly phone?: string | undefined
  readonly text?: { readonly to: string; readonly word?: string | undefined } | undefined
  readonly href?: string | undefined
  readonly hours?: string | undefined
  /** The day on which somebody last checked it, in words; nothing when nobody has. */
  readonly checkedOn?: string | undefined
}

/** Whom to turn to, now or later. `emergency` stands first and is always the same: what to do in danger. */
export type HelplinesProps = {
  readonly heading?: string | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly emergency?: Content
  readonly lines: readonly Helpline[]
}

/** A block of helplines. */
export function Helplines({
  heading = 'If you want to talk to somebody',
  headingLevel = 2,
  emergency,
  lines,
}: HelplinesProps) {
  return (
    <div class="lessen-helplines">
      {h(`h${headingLevel}`, { class: 'nhsuk-heading-m' }, heading)}
      {emergency && <p class="lessen-helplines__emergency">{emergency}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.name}>
            <Line {...line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Line({ name, says, phone, text, href, hours, checkedOn }: Helpline) {
  return (
    <>
      <p class="lessen-helplines__name">{href ? <a href={href}>{name}</a> : name}</p>
      {says && <p>{says}</p>}
      {phone && (
        <p>
          Phone <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      {text && (
        <p>
          Text {text.word && `the word ${text.word} to `}
          <a href={`sms:${text.to.replaceAll(/[^+\d]/g, '')}`}>{text.to}</a>
        </p>
      )}
      {hours && <p>{hours}</p>}
      <p class="lessen-helplines__checked">{checkedOn ? `Checked on ${checkedOn}` : 'Not yet checked by us'}</p>
    </>
  )
}
