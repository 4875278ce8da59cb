import type { FrameWords } from './frame-words.ts'

/** When a screen nobody uses is locked, and where a script says that somebody is there. */
export type StillHereProps = {
  readonly url: string
  /** Minutes without use after which the screen is locked. */
  readonly minutes: number
}

/**
 * The seconds without use after which the question comes: half a minute before the earliest moment at which the screen may
 * lock, which is a minute before the last, because use is noted to the minute (WCAG 2.2.1 asks for 20 seconds).
 */
export function secondsBeforeWarning(minutes: number): number {
  return Math.max(20, minutes * 60 - 90)
}

/** Asks whether somebody is still there before the screen is locked. Closed until a script opens it; without one it never is. */
export function StillHere({ url, minutes, words }: StillHereProps & { readonly words: FrameWords }) {
  const { title, says, stay, locked, close } = words.stillHere
  return (
    <dialog
      class="lessen-still-here"
      role="alertdialog"
      aria-labelledby="still-here-title"
      aria-describedby="still-here-says"
      data-module="lessen-still-here"
      data-url={url}
      data-warn={secondsBeforeWarning(minutes)}
      data-locked={locked}
      data-close={close}
    >
      <h2 id="still-here-title">{title}</h2>
      <p id="still-here-says" role="status">
        {says}
      </p>
      <button class="nhsuk-button" type="button">
        {stay}
      </button>
    </dialog>
  )
}
