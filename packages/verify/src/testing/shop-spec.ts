import { join } from 'node:path'
import { readSpec } from '@agent-clients/generator/model'

/** A small platform: every kind of rule that a server or a client can break occurs in it. */
export const shopSpec = readSpec(join(import.meta.dirname, 'shop.yaml')).spec
