import { Heading, InsetText, SummaryList } from '#design/index.ts'

type CertificateProps = {
  readonly name: string
  readonly title: string
  readonly when: string
  readonly by: string
  readonly checkAt: string
}

/** A certificate of attendance on one sheet of paper. */
export function CertificateView({ name, title, when, by, checkAt }: CertificateProps) {
  return (
    <article>
      <Heading level={1} size="xl" text="Certificate of attendance" />
      <p class="nhsuk-lede-text">
        <strong>{name}</strong> took part in
      </p>
      <p class="nhsuk-lede-text">
        <strong>{title}</strong>
      </p>
      <p>{when}</p>
      <p>{by} It says nothing about what they learned.</p>
      <p>Anybody can check it at this address, which says for what and when it was given, and names nobody:</p>
      <p>
        <strong>{checkAt}</strong>
      </p>
    </article>
  )
}

/** Whether there is such a certificate: of what and when, and that it names nobody. */
export function CheckedView({ found }: { readonly found: { readonly title: string; readonly when: string } | null }) {
  return (
    <>
      <Heading level={1} size="l" text="Check a certificate" />
      {found === null ? (
        <InsetText text="No certificate has this code. Check each letter of the address. If it is right, we did not give the certificate, or took it back." />
      ) : (
        <>
          <p>A certificate of attendance with this code was given here.</p>
          <SummaryList
            rows={[
              { key: 'For', value: found.title },
              { key: 'When', value: found.when },
            ]}
          />
          <p>We do not say here to whom. The name is on the certificate itself.</p>
        </>
      )}
    </>
  )
}
