// node openapi-backend.ts <spec> <port>: openapi-backend as its documentation has a mock, on node:http. It validates requests by default.
import { createServer } from 'node:http'
import { OpenAPIBackend } from 'openapi-backend'

const [definition = '', port] = process.argv.slice(2)
const api = new OpenAPIBackend({
  definition,
  // It knows no OpenAPI 3.1, but serves what it has in common with 3.0 when the document is not checked.
  quick: true,
  securityHandlers: { apiKey: (context) => Boolean(context.request.headers['x-api-key']) },
  handlers: {
    validationFail: (context) => ({ status: 400, mock: { errors: context.validation.errors } }),
    notFound: () => ({ status: 404, mock: {} }),
    notImplemented: (context) => context.api.mockResponseForOperation(context.operation.operationId ?? ''),
  },
})
await api.init()

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { method = '', url = '', headers } = request
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined
    const { status, mock } = await api.handleRequest({
      method,
      path: url,
      headers: Object.fromEntries(single(headers)),
      body,
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(mock))
  })
}).listen(Number(port), '127.0.0.1')

function* single(headers: Record<string, string | string[] | undefined>): Generator<[string, string]> {
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') yield [name, value]
}
