import { Details } from '#design/index.ts'

/** How to write a text with headings, lists, links and pictures. */
export function MarkupHelp() {
  return (
    <Details summary="How to write headings, lists, links and pictures">
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
      <p>
        A picture comes from <a href="/desk/media">Media</a>: add it there, and copy the line that stands beneath it
        into your text, on a line of its own. Save your draft first.
      </p>
      <p>Lists that you paste from a word processor stay lists. Headings and bold words have to be marked again.</p>
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
  ['A link to a page here', '[what it says](/resources)'],
  ['A picture', '![what it shows](/media/…)'],
  ['Important words', '**never** or *perhaps*'],
  ['Words of somebody else', '> What she said'],
] as const
