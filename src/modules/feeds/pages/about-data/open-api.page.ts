import { z } from 'zod'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { listQuestion, pageData, problemData, wholeData } from '../public-data/data-shapes.form.ts'
import { publicLists } from '../public-lists.page.ts'

/** GET /api/openapi.json: what the public data is, for programs (OpenAPI 3.1), made from what checks it. */
export async function giveOpenApi({ origin, site }: Visit): Promise<Reply> {
  return { json: openApi(origin, site.name ?? 'Lessen') }
}

/** The description of the public data. */
export function openApi(origin: string, siteName: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: `Public data of ${siteName}`,
      version: '1',
      summary: 'What is public here, for programs: read only, without a key.',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries([...publicLists.values()].flatMap((list) => pathsOf(list))),
    components: {
      schemas: { Page: schemaOf(pageData), Entry: schemaOf(wholeData), Problem: schemaOf(problemData) },
    },
  }
}

function pathsOf({ folder, plural }: { readonly folder: string; readonly plural: string }): [string, object][] {
  const name = folder.slice(1)
  return [
    [
      `/api${folder}`,
      {
        get: {
          operationId: `list-${name}`,
          summary: `${plural}, the newest first`,
          parameters: questions(),
          responses: {
            200: answer('One page of the list', 'Page'),
            400: answer('What was asked cannot be read', 'Problem'),
          },
        },
      },
    ],
    [
      `/api${folder}/{code}`,
      {
        get: {
          operationId: `one-of-${name}`,
          summary: `One of: ${plural}`,
          parameters: [{ name: 'code', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: answer('The entry', 'Entry'), 404: answer('Nothing public has this code', 'Problem') },
        },
      },
    ],
  ]
}

function questions(): object[] {
  return Object.entries(listQuestion.shape).map(([name, schema]) => {
    const { description, ...rest } = schemaOf(schema)
    return { name, in: 'query', required: false, description, schema: rest }
  })
}

function answer(description: string, schema: string): object {
  return { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } }
}

function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
