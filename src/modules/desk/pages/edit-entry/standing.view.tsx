import { Tag } from '#design/index.ts'

/** Where an entry stands, in words. */
export type StandingProps = {
  readonly isPublic: boolean
  readonly isWithdrawn: boolean
  readonly hasDraft: boolean
  readonly isProposed: boolean
  /** When it will be published by itself, in words. */
  readonly scheduledFor: string | null
}

/** Where an entry stands: tags with words, never colours alone. */
export function StandingTags({ isPublic, isWithdrawn, hasDraft, isProposed, scheduledFor }: StandingProps) {
  return (
    <>
      {isPublic && <Tag colour="green" text="Public" />} {isWithdrawn && <Tag colour="grey" text="Withdrawn" />}{' '}
      {hasDraft && <Tag colour="blue" text={isPublic ? 'Correction not published' : 'Draft'} />}{' '}
      {isProposed && <Tag colour="orange" text="Waits for somebody to publish it" />}{' '}
      {scheduledFor !== null && <Tag colour="orange" text={`Will be published at ${scheduledFor}`} />}
    </>
  )
}
