import type { PageReply } from '#platform/http/reply.ts'
import type { Answers, FormTokens, User } from '#platform/http/visit.ts'

/** What is around a page: who is looking, where they are, where they may go. */
export type Surroundings = {
  readonly path: string
  /** The address people type, without a slash at the end. */
  readonly origin: string
  readonly user: User | undefined
  /** The name of the organisation they work for in this session. */
  readonly organisation: string | undefined
  readonly tokens: FormTokens
  /** Whether they work for several organisations. */
  readonly worksElsewhere: boolean
  /** Minutes without use after which the screen is locked. */
  readonly lockMinutes?: number
  /** The page that a locked screen leads back to. */
  readonly backHere: string
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly current: boolean }[]
  /** Links at the foot of the page. */
  readonly foot: readonly { readonly text: string; readonly href: string }[]
  /** Nobody is signed in here, nothing is locked, and no link was opened. */
  readonly isStranger: boolean
  /** Set while the visitor has a record open in an emergency: whose, until when (ISO instant), and by which clock. */
  readonly emergency: { readonly person: string; readonly until: string; readonly zone: string } | undefined
  /** Whether real people must not be entered here. */
  readonly demo: boolean
}

/** A page that no module makes: something stood in the way, and this is what, in plain words. */
export type Notice = {
  readonly kind: 'nothing here' | 'no permission' | 'fault' | 'unavailable' | 'in words'
  readonly status: number
  readonly title: string
  readonly says: readonly string[]
  /** Under which the log tells the story of a fault. */
  readonly reference?: string
  /** Seconds until it is worth trying again. */
  readonly retryAfter?: number
  readonly links?: readonly { readonly text: string; readonly href: string; readonly apart?: boolean }[]
  /** What was typed, ready to be sent again. */
  readonly resend?: Resend
}

/** A form that was not accepted as it came: where it goes, what it held. */
export type Resend = {
  readonly action: string
  readonly answers: Answers
  readonly button: string
  readonly isVisitor?: true
}

/** Turns what pages say into whole HTML documents. Given to the HTTP room, which knows nothing of how things look. */
export type Frame = {
  page(reply: PageReply, around: Surroundings): string
  notice(notice: Notice, around: Surroundings): string
}
