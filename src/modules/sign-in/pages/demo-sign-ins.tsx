import { SummaryList } from '#design/index.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'

/** In a demonstration: as whom anybody may look around. All are invented. */
export function DemoSignIns({ signIns }: { readonly signIns: readonly DemoSignIn[] }) {
  if (signIns.length === 0) return null
  const passwords = [...new Set(signIns.map(({ password }) => password))]
  return (
    <section>
      <h2>Look around</h2>
      <p>
        This is a demonstration. These people are invented; sign in as any of them. The password is{' '}
        <strong>{passwords.join(', or ')}</strong>.
      </p>
      <SummaryList
        rows={signIns.map(({ name, says, email }) => ({
          key: email,
          value: { html: <Invented name={name} says={says} /> },
        }))}
      />
    </section>
  )
}

function Invented({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <>
      <p>{name}</p>
      <p>{says}</p>
    </>
  )
}
