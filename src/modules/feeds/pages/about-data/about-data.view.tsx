import { Table } from '#design/index.ts'

type Named = { readonly name: string; readonly says: string }

type AboutDataProps = {
  readonly origin: string
  readonly lists: readonly { readonly plural: string; readonly path: string }[]
  readonly questions: readonly Named[]
  readonly fields: readonly Named[]
}

/** The public data in words, for whoever writes a program that reads it. */
export function AboutDataView({ origin, lists, questions, fields }: AboutDataProps) {
  return (
    <>
      <h1>Public data</h1>
      <p class="nhsuk-lede-text">What is public here can be read by programs too. No key is needed.</p>
      <p>
        Only reading is possible. Answers are JSON and may be read from other sites. They carry a mark (ETag): send it
        back with your next question, and you are told in a few bytes when nothing has changed.
      </p>
      <h2>Lists</h2>
      <ul>
        {lists.map(({ plural, path }) => (
          <li key={path}>
            {plural}: <a href={path}>{`${origin}${path}`}</a>
          </li>
        ))}
      </ul>
      <p>One entry stands at the address of its list, a slash and its code.</p>
      <Names caption="What a list can be asked" names={questions} />
      <Names caption="What an entry says" names={fields} />
      <h2>For programs</h2>
      <ul>
        <li>
          <a href="/api/openapi.json">The same as an OpenAPI 3.1 description</a>
        </li>
        <li>
          <a href="/feeds">Feeds that tell what is new</a>
        </li>
      </ul>
    </>
  )
}

function Names({ caption, names }: { readonly caption: string; readonly names: readonly Named[] }) {
  return (
    <Table
      caption={caption}
      head={[{ text: 'Name' }, { text: 'What it means' }]}
      rows={names.map(({ name, says }) => [{ html: <code>{name}</code> }, { text: says }])}
    />
  )
}
