import type { VNode } from 'preact'
import { ExitPage } from '#design/index.ts'
import type { Nation } from '../../domain/helplines.ts'
import { NationHelplines } from '../helplines.view.tsx'
import { exitTo } from '../show-story/show-story.view.tsx'

/** Helplines of every nation. */
export function helpView({ nations }: { readonly nations: readonly Nation[] }): VNode {
  return (
    <>
      <ExitPage href={exitTo} />
      <h1>Somebody to talk to</h1>
      <p>These lines are run by others. We do not hear that you rang.</p>
      <NationHelplines nations={nations} level={2} />
    </>
  )
}
