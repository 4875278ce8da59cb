/** Where the script says whether a draft is saved. `savedAt` is the time it was last saved, such as "14:32". */
export function SaveStatus({ savedAt }: { readonly savedAt?: string | undefined }) {
  return (
    <output class="lessen-save-status" data-lessen-save-status>
      {savedAt ? `Saved at ${savedAt}` : ''}
    </output>
  )
}
