import { Heading } from '#design/index.ts'

type Shown = { readonly offered: readonly { readonly href: string; readonly name: string; readonly says: string }[] }

/** What could be written, and what each is for. */
export function chooseShapeView({ offered }: Shown) {
  return (
    <>
      <Heading level={1} size="l" text="Write something new" />
      <ul class="nhsuk-list lessen-found">
        {offered.map(({ href, name, says }) => (
          <li key={href}>
            <h2 class="nhsuk-heading-s">
              <a href={href}>{name}</a>
            </h2>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
