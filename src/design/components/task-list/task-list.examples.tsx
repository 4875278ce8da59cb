import type { Examples } from '../../markup/example.ts'
import { TaskList } from './task-list.tsx'

/** Examples of TaskList. */
export const taskListExamples: Examples = {
  component: 'TaskList',
  says: 'Tasks that may be done in any order.',
  examples: [
    {
      name: 'tasks',
      shows: (
        <TaskList
          idPrefix="tasks"
          items={[
            {
              heading: 'Medical check',
              href: '/tasks/1',
              hint: 'By a doctor, before 18:30',
              status: { tag: { text: 'Due today', colour: 'orange' } },
            },
            { heading: 'Debrief', href: '/tasks/2', status: { tag: { text: 'Overdue', colour: 'red' } } },
            { heading: 'Family told', status: 'Done' },
          ]}
        />
      ),
    },
  ],
}
