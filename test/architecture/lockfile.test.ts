import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'

interface LockedPackage {
  version: string
  dev?: boolean
  hasInstallScript?: boolean
  resolved?: string
}
const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')

// Each had a published weakness, or behaved worse, below this version.
const lowest: Record<string, string> = {
  ejs: '7.0.2',
  express: '5.3.0',
  'body-parser': '2.3.0',
  qs: '6.16.0',
  'path-to-regexp': '8.4.0',
  multer: '2.2.0',
  cookie: '0.7.0',
}

const platforms = {
  '@node-rs/argon2-': [
    'darwin-arm64',
    'darwin-x64',
    'linux-x64-gnu',
    'linux-x64-musl',
    'linux-arm64-gnu',
    'win32-x64-msvc',
  ],
  '@img/sharp-': ['darwin-arm64', 'darwin-x64', 'linux-x64', 'linuxmusl-x64', 'linux-arm64', 'win32-x64'],
  '@typescript/typescript-': ['darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64', 'win32-x64'],
  '@oxlint/binding-': ['darwin-arm64', 'darwin-x64', 'linux-x64-gnu', 'linux-arm64-gnu', 'win32-x64-msvc'],
  '@oxlint-tsgolint/': ['darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64', 'win32-x64'],
}

describe('the lockfile', () => {
  for (const [name, least] of Object.entries(lowest)) {
    it(`holds ${name} ${least} or newer, wherever it is used`, () => {
      const versions = locked
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version)
      assert.ok(versions.length > 0, `${name} is not in the lockfile`)
      assert.deepEqual(
        versions.filter((version) => isOlder(version, least)),
        [],
      )
    })
  }

  it('has no runtime package that needs an install script: they are not run', () => {
    const needing = locked.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
    assert.deepEqual(needing, [])
  })

  for (const [prefix, names] of Object.entries(platforms)) {
    it(`has ${prefix}* for Linux, macOS and Windows`, () => {
      const missing = names.filter((name) => !packages[`node_modules/${prefix}${name}`])
      assert.deepEqual(missing, [])
    })
  }

  it('names no mirror of the public registry, which others cannot reach', () => {
    const mirrored = locked.filter(
      ([, { resolved = '' }]) => resolved !== '' && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    assert.deepEqual(mirrored, [])
  })
})

function isOlder(version: string, least: string): boolean {
  const [ours, theirs] = [version, least].map((text) => text.split(/[.-]/).map(Number))
  const differing = theirs?.findIndex((part, index) => part !== ours?.[index]) ?? -1
  return differing >= 0 && (ours?.[differing] ?? 0) < (theirs?.[differing] ?? 0)
}
