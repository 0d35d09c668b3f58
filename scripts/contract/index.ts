export { testContract } from './test-contract.ts'
