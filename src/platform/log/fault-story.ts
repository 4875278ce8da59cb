/** What is kept of a fault: enough to find the place in the code, nothing that somebody typed. */
export type FaultStory = { name: string; code?: string; says: string; at: string[]; place?: string }

const framesKept = 12

/**
 * Tells a fault without personal data. What PostgreSQL says may quote a row ("Key (name)=(Ann) already exists"), so
 * for its errors only code, table, column and constraint are kept; from other messages everything in quotation marks,
 * every address and every long number is cut.
 */
export function storyOf(fault: unknown): FaultStory {
  if (!(fault instanceof Error)) return { name: typeof fault, says: 'something that is no error was thrown', at: [] }
  const story: FaultStory = { name: fault.name, says: withoutWordsTyped(fault.message), at: framesOf(fault) }
  const code = textAt(fault, 'code')
  if (code !== undefined) story.code = code
  if (textAt(fault, 'severity') !== undefined) {
    story.says = 'PostgreSQL refused a statement'
    story.place = ['schema', 'table', 'column', 'constraint', 'routine']
      .map((key) => textAt(fault, key) ?? '-')
      .join(' ')
  }
  return story
}

function withoutWordsTyped(message: string): string {
  return message
    .replace(/(["'`“‘])[^"'`”’]*["'`”’]/g, '$1…$1')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{6,}/g, '…')
}

function framesOf(fault: Error): string[] {
  const lines = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return lines.slice(0, framesKept).map((line) => line.trim().slice(3))
}

function textAt(fault: object, key: string): string | undefined {
  const value: unknown = Reflect.get(fault, key)
  return typeof value === 'string' ? value : undefined
}
