// node openapi-typescript.ts <document>…: types alone; writes nothing.
import { pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

for (const file of process.argv.slice(2)) astToString(await openapiTypescript(pathToFileURL(file), { silent: true }))
