#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { verifyCommand } from './command/verify-command.ts'

// Node 20 has no such cache.
nodeModule.enableCompileCache?.()

// `agent-verify … | head` closes the pipe; the proxy goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

process.exitCode = await verifyCommand(process.argv.slice(2), new URL('../package.json', import.meta.url))
