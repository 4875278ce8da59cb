/** Promises with the sentence that says since when. */
export type PromisedShown = readonly { readonly sentence: string; readonly promised: string }[]

/** What is promised, in its words, each with since when. */
export function Promised({ title, promises }: { readonly title: string; readonly promises: PromisedShown }) {
  if (promises.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {promises.map(({ sentence, promised }) => (
          <li key={sentence}>
            {sentence}
            <div class="lessen-found__about">{promised}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
