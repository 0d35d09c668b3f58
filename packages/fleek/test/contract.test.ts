import { testContract } from '@agent-clients/scripts/contract'
import { createFleekClient } from '../src/index.ts'

testContract('fleek', createFleekClient)
