import type { VNode } from 'preact'
import type { ServedFile } from '#platform/files/show-file.ts'

/** How a page of what is offered to everybody presents itself elsewhere: to search engines, and where somebody shares it. */
export type PublicFace = {
  /** One or two sentences. */
  readonly description: string
  /** Its one address, without the site. */
  readonly path: string
  /** Whether it is one text, with a day and perhaps an author, and no list, form or first page. */
  readonly isArticle?: boolean
  /** A picture of ours that stands for it where it is shared: its address without the site, and what it shows. */
  readonly picture?: { readonly href: string; readonly alternative: string } | undefined
}

/** A page inside the layout. `problems` counts the form problems shown, for the title. */
export type PageReply = {
  readonly status?: number
  readonly title: string
  readonly body: VNode
  readonly problems?: number
  /** Wide pages are for tables and charts. */
  readonly wide?: boolean
  /** A refused form keeps nothing it wrote, unless it says so here (a draft, for example). */
  readonly keepsWrites?: boolean
  /** The link above the heading that leads back. */
  readonly back?: { readonly href: string; readonly text?: string }
  /** English unless told. */
  readonly language?: 'en-GB' | 'cy'
  /** The same page in the other language or in other words, by address; only where there is one. */
  readonly twins?: {
    readonly en?: string
    readonly cy?: string
    readonly easyRead?: string
    readonly everyday?: string
  }
  /** Written as easy read, and who has checked it: a named group, or nobody yet. */
  readonly easyRead?: { readonly checkedBy: { readonly group: string; readonly on: string } | null }
  /** Only for what is offered to everybody. */
  readonly publicFace?: PublicFace
  /** Asks search engines to leave it out, wherever they found its address. */
  readonly noIndex?: true
  /** For status 429 and 503: seconds until it is worth trying again. */
  readonly retryAfter?: number
  /** For whoever has its address alone, although its route is open: nobody on the way may keep it. */
  readonly isPrivate?: true
}

/** Go there instead (303, so that a reload sends nothing again). */
export type RedirectReply = {
  readonly location: string
  /** It has moved for good (301): search engines and bookmarks should learn the new address. */
  readonly isPermanent?: true
  readonly cookies?: readonly SessionCookie[]
  /** The browser sends the same form there (307): nothing that was typed is lost on the way. */
  readonly sendsAgain?: boolean
}

/** An answer for a script of ours. */
export type JsonReply = { readonly status?: number; readonly json: unknown; readonly keepsWrites?: boolean }

/** A file that was kept, as it is sent to a browser. */
export type FileReply = { readonly file: ServedFile }

/** A picture or document that everybody may have, whole in memory. */
export type PublicFileReply = {
  readonly publicFile: {
    readonly content: Buffer
    readonly type: string
    readonly name: string
    /** A picture may stand in a page; everything else is only ever offered for saving. */
    readonly isPicture: boolean
    /** Changes with the content: plain letters, digits and hyphens. */
    readonly mark: string
    /** Whether the address changes with the content too, so that browsers may keep it for a year. */
    readonly isLasting: boolean
  }
}

/** A table for a spreadsheet, to be kept by the visitor and never shown in the browser: some thousand rows, whole in memory. */
export type CsvReply = {
  readonly csv: {
    /** Plain letters, digits, dots and hyphens. */
    readonly name: string
    readonly text: string
  }
}

/** A text that programs read, for example a calendar. */
export type TextReply = {
  readonly text: {
    /** What it is, with its letters: `text/calendar; charset=utf-8`. */
    readonly type: string
    readonly body: string
    /** The name under which a browser keeps it: plain letters, digits, dots and hyphens. Left out, it is shown. */
    readonly name?: string
  }
  /** As for a page. */
  readonly isPrivate?: true
}

/** There is no such thing, or it is not for this visitor: the two look the same. */
export type NothingReply = { readonly nothing: true }

/**
 * Starts (token) or ends (empty) a session in the browser, the step between password and second step, or what a link
 * opens: first the link's own token, until its code was typed, then a session of that link alone.
 */
export type SessionCookie = {
  readonly name: 'session' | 'device' | 'step' | 'link'
  readonly value: string
  readonly seconds: number
}

/** What a page answers. Rendered after the transaction has closed. */
export type Reply = (
  | PageReply
  | RedirectReply
  | JsonReply
  | FileReply
  | PublicFileReply
  | CsvReply
  | TextReply
  | NothingReply
) & {
  readonly cookies?: readonly SessionCookie[]
}

/** The answer where nothing is to be found or shown. */
export const nothingHere: NothingReply = { nothing: true }
