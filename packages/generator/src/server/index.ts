export { listen } from './listen.ts'
export { parseCommand } from './parse-command.ts'
export { StartError } from './start-error.ts'
