import { Console } from 'node:console'
import { runCommand } from '../command/run-command.ts'
import { figures } from './figures.ts'
import { readHouse } from './read-house.ts'

const help = `Says where imports are not what the map in CONTRIBUTING.md draws, and how large each package is.

  node scripts/house/index.ts [--help]

Exits with 1 when an import or the map is wrong.
`

await runCommand({ help, options: {} }, () => {
  const { packages, faults } = readHouse()
  new Console(process.stdout).table(Object.fromEntries(packages.map((one) => [one.name, figures(one)])))
  process.stdout.write(faults.map((fault) => `${fault}\n`).join('') || 'All imports are as the map draws them.\n')
  return faults.length > 0 ? 1 : 0
})
