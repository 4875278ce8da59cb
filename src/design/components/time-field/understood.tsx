/** What was understood of something typed; announced when it changes. Empty until there is something to say. */
export function Understood({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <output class="lessen-understood" id={id}>
      {text}
    </output>
  )
}
