/** How a public page presents itself elsewhere: one description, one address, and what it is in words of schema.org. */
export type PageFace = {
  readonly description: string
  readonly url: string
  readonly structured?: Readonly<Record<string, unknown>> | undefined
}

/**
 * What search engines and sites where a page is shared read of it (Open Graph, schema.org). The data block runs nothing,
 * so the strictest policy holds; "<" is written so that no text can end it.
 */
export function Face({ title, description, url, structured }: PageFace & { readonly title: string }) {
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="article" />
      {structured && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(structured).replace(/</g, '\\u003c') }}
        />
      )}
    </>
  )
}
