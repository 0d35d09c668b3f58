import { parse } from 'yaml'
import { type Operation, type Spec, specOf } from '../model/index.ts'

const source = `
openapi: 3.1.0
info: { title: Acme, version: '1', x-status: { state: live, note: A fixture. } }
servers: [{ url: https://acme.test }]
security: [{ bearer: [] }]
x-error: { message: /error/message, code: /error/code, status: /error/status, codes: { '404': not_found } }
paths:
  /things/{id}/proxy/{rest}:
    get:
      operationId: things.proxy
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: rest, in: path, required: true, schema: { type: string }, x-multi-segment: true }
      responses:
        '200': { description: Passed on. }
        '302': { description: Elsewhere., content: { text/html: { schema: { type: string } } } }
        '404': { description: None., content: { application/problem+json: { schema: { type: object } } } }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: things.get, responses: { '200': { description: One. } } }
    delete: { operationId: things.delete, responses: { '204': { description: Gone. } } }
  /things/newest:
    get: { operationId: things.newest, responses: { '200': { description: The newest. } } }
  /things:
    get: { operationId: things.list, responses: { '200': { description: All. } } }
    post:
      operationId: things.create
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - $ref: '#/components/schemas/Login'
                - { properties: { note: { type: string, x-secret: true } } }
      responses: { '201': { description: Made. } }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    token: { type: apiKey, in: header, name: Authorization, x-auth-prefix: Token }
    header: { type: apiKey, in: header, name: X-Acme }
    query: { type: apiKey, in: query, name: acme }
    cookie: { type: apiKey, in: cookie, name: session }
  schemas:
    Login: { type: object, properties: { user: { type: string }, word: { $ref: '#/components/schemas/Word' } } }
    Word: { type: string, x-secret: true }
`

/** A small platform with what routing, credentials and masking have to tell apart. Its vaguest paths come first. */
export const trafficSpec: Spec = specOf('acme', parse(source) as object)

/** One of its operations. */
export function trafficOperation(id: string): Operation {
  const operation = trafficSpec.operations.find((one) => one.id === id)
  if (!operation) throw new Error(`There is no ${id}.`)
  return operation
}
