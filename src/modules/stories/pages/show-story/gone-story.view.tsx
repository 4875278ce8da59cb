import type { VNode } from 'preact'

/** In place of a story that its author took back: that, and nothing more. */
export function takenBackStoryView(): VNode {
  return (
    <>
      <h1>This story was taken back by its author</h1>
      <p>
        <a href="/stories">Other stories</a>
      </p>
    </>
  )
}

/** In place of a story that was here and is not shown any more. */
export function goneStoryView(): VNode {
  return (
    <>
      <h1>This story is not shown any more</h1>
      <p>Stories are here only for as long as their authors agreed to.</p>
      <p>
        <a href="/stories">Other stories</a>
      </p>
    </>
  )
}
