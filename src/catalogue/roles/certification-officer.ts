import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'certification-officer',
  name: 'Certification officer',
  says: 'Will keep the public register of training: bodies, curricula, trainers, certificates. Nothing of it is here yet.',
  scope: 'network',
  isInvited: false,
  permissions: [],
})
