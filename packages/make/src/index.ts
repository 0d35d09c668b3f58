export * from '@agent-clients/core'
export * from './generated/client.ts'
