import { testContract } from '@agent-clients/scripts/contract'
import { createAgenfleetClient } from '../src/index.ts'

testContract('agenfleet', createAgenfleetClient)
