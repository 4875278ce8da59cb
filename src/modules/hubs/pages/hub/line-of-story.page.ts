import { type EntryLineProps, lineOfEntry, type PublishedEntry } from '#modules/publishing/index.ts'
import { storyShape } from '#modules/stories/index.ts'

/** A story: what it tells about stands before its excerpt. */
export function lineOfStory(entry: PublishedEntry): EntryLineProps {
  const line = lineOfEntry(entry)
  const notes = storyShape.notesBefore?.(entry.details) ?? []
  return notes.length === 0 ? line : { ...line, description: `Tells about: ${notes.join(' · ')}. ${line.description}` }
}
