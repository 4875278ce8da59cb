import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'advocate-by-link',
  name: 'Advocate, by link',
  says: 'Reads what the person they speak for would read, with the person’s consent or on a ground of law that is written down.',
  scope: 'link',
  isInvited: false,
  link: {
    opens: 'a person',
    isThemself: false,
    choice: 'An advocate',
    asksGround: 'Did the person agree, or what else in law lets the advocate see it?',
  },
  permissions: ['person-record.read'],
})
