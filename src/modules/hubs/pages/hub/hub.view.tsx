import { Button, ContentsList, Heading, InsetText, Markup } from '#design/index.ts'
import { type EntryFrame, type EntryLineProps, EntryLines, PublicEntry } from '#modules/publishing/index.ts'
import type { HubContact } from '../../domain/hub.ts'

/** One block of a hub, with what was found for it. */
export type ShownBlock = {
  readonly heading: string
  /** In the light markup; '' for none. */
  readonly text: string
  readonly lines: readonly EntryLineProps[]
  readonly contacts: readonly HubContact[]
  /** Where more of it is, or where to go. */
  readonly link: { readonly href: string; readonly text: string; readonly isButton: boolean } | null
  /** Why readers do not see it; null for a block that is shown. */
  readonly hidden: string | null
}

type HubProps = EntryFrame & {
  readonly description: string
  readonly text: string
  readonly owner: string
  /** In the preview also those that readers do not see. */
  readonly blocks: readonly ShownBlock[]
}

/** A hub: what it is about, its parts, and each block in its order. */
export function HubView(props: HubProps) {
  const { description, text, owner, blocks, media } = props
  const shown = blocks.map((block, index) => ({ ...block, id: `part-${index + 1}` }))
  const parts = shown.filter(({ hidden }) => hidden === null)
  return (
    <PublicEntry {...props} by={owner !== '' && `Looked after by ${owner}`}>
      <p class="nhsuk-lede-text">{description}</p>
      {parts.length > 2 && (
        <ContentsList
          ariaLabel="On this page"
          items={parts.map(({ heading, id }) => ({ text: heading, href: `#${id}` }))}
        />
      )}
      <Markup text={text} media={media} />
      {shown.map((block) => (
        <Block key={block.id} {...block} media={media} />
      ))}
    </PublicEntry>
  )
}

type BlockProps = ShownBlock & Pick<EntryFrame, 'media'> & { readonly id: string }

function Block({ id, heading, text, lines, contacts, link, hidden, media }: BlockProps) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} size="m" text={heading} id={id} />
      {hidden !== null && <InsetText text={`Readers do not see this block. ${hidden}`} />}
      <Markup text={text} media={media} />
      {lines.length > 0 && <EntryLines lines={lines} level={3} />}
      {contacts.length > 0 && <Contacts contacts={contacts} />}
      {link !== null &&
        (link.isButton ? (
          <Button href={link.href} text={link.text} />
        ) : (
          <p>
            <a href={link.href}>{link.text}</a>
          </p>
        ))}
    </section>
  )
}

function Contacts({ contacts }: Pick<ShownBlock, 'contacts'>) {
  return (
    <ul class="nhsuk-list">
      {contacts.map(({ name, says, email, phone }) => (
        <li key={`${name} ${email} ${phone}`}>
          <strong>{name}</strong>
          {says !== '' && `, ${says}`}
          {email !== '' && (
            <>
              <br />
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {phone !== '' && (
            <>
              <br />
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
