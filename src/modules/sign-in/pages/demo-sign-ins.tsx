import { Table } from '#design/index.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'

/** In a demonstration: as whom anybody may look around. All are invented. */
export function DemoSignIns({ signIns }: { readonly signIns: readonly DemoSignIn[] }) {
  if (signIns.length === 0) return null
  return (
    <section>
      <h2>Look around</h2>
      <p>This is a demonstration. These people are invented; sign in as any of them.</p>
      <Table
        caption={{ text: 'Demonstration sign-ins', classes: 'nhsuk-u-visually-hidden' }}
        head={[{ text: 'Who' }, { text: 'E-mail address' }, { text: 'Password' }]}
        rows={signIns.map(({ name, says, email, password }) => [`${name}, ${says}`, email, password])}
        firstCellIsHeader
        responsive
      />
    </section>
  )
}
