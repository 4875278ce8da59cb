import fastify from 'fastify'
import type { HouseApp } from '../../src/house-app.ts'
import { serve } from '../../src/serve.ts'

/** The real start around an app with nothing in it but one question to the database: what is tested is the start. */
const bareApp: HouseApp = {
  prepare: async () => undefined,
  work: async () => async () => undefined,
  welcome: async () => ['This is the bare house of the fault tests.'],
  buildApp: async ({ database }) => {
    const app = fastify()
    app.get('/kept', async () => (await database.app.query('select count(*) as kept from public.kept')).rows[0])
    app.get('/slow', async () => (await database.app.query('select pg_sleep(1)::text as slept')).rows[0])
    return app
  },
}

await serve(async () => bareApp)
