/** What an entry is about, each topic leading to what else there is on it; nothing where none is said. */
export function EntryTopics({
  topics,
}: {
  readonly topics: readonly { readonly text: string; readonly href: string }[]
}) {
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="topics">
      <h2 class="nhsuk-heading-m" id="topics">
        What it is about
      </h2>
      <ul class="nhsuk-list lessen-topics">
        {topics.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
