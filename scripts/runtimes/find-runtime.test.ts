import { expect, test } from 'vitest'
import { findRuntime } from './find-runtime.ts'
import { testRuntimes } from './test-runtimes.ts'

const [runtime] = testRuntimes
if (!runtime) throw new Error('There are no runtimes.')
const here = { ...runtime, program: process.execPath, expectedVersion: 'v', remedy: 'do this' }

test('tells the version of a runtime that is there', async () => {
  expect(await findRuntime(here)).toEqual({ version: process.versions.node })
})

test('says what to do about one that is not', async () => {
  const missing = 'there is no /no/such/program (do this)'
  expect(await findRuntime({ ...here, program: '/no/such/program' })).toEqual({ missing })
})

test('does not pass one version off as another', async () => {
  const missing = `${process.execPath} is ${process.version} (do this)`
  expect(await findRuntime({ ...here, expectedVersion: 'v1.' })).toEqual({ missing })
})
