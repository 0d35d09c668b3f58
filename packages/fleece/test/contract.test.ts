import { testContract } from '@agent-clients/scripts/contract'
import { createFleeceClient } from '../src/index.ts'

testContract('fleece', createFleeceClient)
