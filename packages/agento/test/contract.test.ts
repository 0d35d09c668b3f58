import { testContract } from '@agent-clients/scripts/contract'
import { createAgentoClient } from '../src/index.ts'

testContract('agento', createAgentoClient)
