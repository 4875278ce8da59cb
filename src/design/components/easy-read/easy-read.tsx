import type { Content } from '../../markup/wording.ts'

/** One idea: a short line, and a drawing beside it. The drawing only repeats what the line says, so it is not read out. */
export type EasyReadIdea = { readonly line: Content; readonly picture?: Content }

/** Ideas one below the other, each with its picture: how easy-read pages are written. */
export function EasyRead({ ideas }: { readonly ideas: readonly EasyReadIdea[] }) {
  return (
    <ul class="lessen-ideas">
      {ideas.map(({ line, picture }, index) => (
        <li key={index}>
          <div class="lessen-ideas__picture" aria-hidden="true">
            {picture}
          </div>
          <p>{line}</p>
        </li>
      ))}
    </ul>
  )
}
