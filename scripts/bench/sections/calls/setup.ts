/** What every contender is told. */
export interface CallSetup {
  url: string
}

/** What every contender sends. */
export const key = 'bench-key'
export const agentId = 'a1b2c3d4'
export const newAgent = { name: 'Support', secrets: { anthropicApiKey: 'sk-ant-0123456789' } }
