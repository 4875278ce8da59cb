import type { Examples } from '../../markup/example.ts'
import { Progress } from './progress.tsx'

/** Examples of Progress. */
export const progressExamples: Examples = {
  component: 'Progress',
  says: 'Long work that goes on without its page: how far it is, and what to do when it is done.',
  examples: [
    {
      name: 'waiting',
      shows: <Progress id="export-waiting" heading="Export of 2026" href="/gallery" state={{ is: 'waiting' }} />,
    },
    {
      name: 'at work, with a known share',
      shows: (
        <Progress
          id="import-running"
          heading="Import of stays"
          href="/gallery"
          things="rows"
          state={{ is: 'running', done: 1250, of: 5000 }}
        />
      ),
    },
    {
      name: 'at work, nobody knows how long',
      shows: <Progress id="report-running" heading="Board report" href="/gallery" state={{ is: 'running' }} />,
    },
    {
      name: 'done',
      shows: (
        <Progress id="export-done" heading="Export of 2025" href="/gallery" state={{ is: 'done' }}>
          <p>
            <a href="/exports/1">Open the export</a>. It is kept for 7 days.
          </p>
        </Progress>
      ),
    },
    {
      name: 'failed',
      shows: (
        <Progress id="import-failed" heading="Import of staff" href="/gallery" state={{ is: 'failed' }}>
          <p>Row 12 has no name. Put it right in the file, and import it again.</p>
        </Progress>
      ),
    },
  ],
}
