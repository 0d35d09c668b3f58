import { testContract } from '@agent-clients/scripts/contract'
import { createMakeClient } from '../src/index.ts'

testContract('make', createMakeClient)
