import { Fragment } from 'preact'
import { Helplines } from '#design/index.ts'
import type { Nation } from '../domain/helplines.ts'

/** Whom to turn to, for each of these nations. What nobody of ours has checked says so beside it. */
export function NationHelplines({ nations, level }: { readonly nations: readonly Nation[]; readonly level: 2 | 3 }) {
  return (
    <div id="talk">
      {nations.map(({ name, emergency, lines }) => (
        <Fragment key={name}>
          <Helplines
            heading={`If you want to talk to somebody, in ${name}`}
            headingLevel={level}
            emergency={emergency}
            lines={lines.map(({ source, checkedOn, ...line }) => ({
              ...line,
              href: source,
              checkedOn: checkedOn ?? undefined,
            }))}
          />
        </Fragment>
      ))}
    </div>
  )
}
