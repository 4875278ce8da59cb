import { Details } from '#design/index.ts'

/** How to write a text with headings, lists and links. */
export function MarkupHelp() {
  return (
    <Details summary="How to write headings, lists and links">
      <dl class="nhsuk-body">
        {help.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <code>{how}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>Leave an empty line between paragraphs. Anything else that looks like code is shown as it is typed.</p>
    </Details>
  )
}

const help = [
  ['A heading', '## What helped'],
  ['A smaller heading', '### On the ward'],
  ['A list', '- first thing'],
  ['A list with numbers', '1. first thing'],
  ['A link', '[what it says](https://example.org)'],
  ['Important words', '**never** or *perhaps*'],
  ['Words of somebody else', '> What she said'],
] as const
