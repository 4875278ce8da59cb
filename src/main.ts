import { serve } from './serve.ts'

await serve(() => import('#app'))
