import type { ComponentChildren } from 'preact'
import { WarningCallout } from '#design/index.ts'

type Shown = {
  readonly version: number
  readonly savedBy: string
  /** Whether visitors see this very version. */
  readonly isPublic: boolean
  readonly publishPath: string | null
  readonly address: string
  /** The language of what is shown, where it is not English. */
  readonly language: string | undefined
  readonly children: ComponentChildren
}

/** A version inside a frame that says on every side that this is not the page visitors see. */
export function previewEntryView({ version, savedBy, isPublic, publishPath, address, language, children }: Shown) {
  const words = isPublic ? 'Preview of what is public' : 'Preview: not published'
  return (
    <>
      <WarningCallout heading={{ text: words, level: 2 }}>
        <p>
          Only the network’s team sees this page. It shows version {version}, saved by {savedBy}.{' '}
          {isPublic ? `Visitors see it at ${address}.` : `Once published it is at ${address}.`}
        </p>
        {publishPath !== null && (
          <p>
            <a href={publishPath}>Publish or schedule this version</a>
          </p>
        )}
      </WarningCallout>
      <div class="lessen-preview" data-words={words}>
        <div lang={language}>{children}</div>
      </div>
      <p class="nhsuk-u-margin-top-4">
        <strong>{words}.</strong> The preview of version {version} ends here.
      </p>
    </>
  )
}
