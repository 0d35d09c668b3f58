// node import-probe.js <module>: imports it, and says how long the process has lived and what CPU time it took, in milliseconds.
await import(process.argv[2])
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000 }))
