import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../secrets/hash.ts'
import { migrations } from './all.ts'

/** What databases in the field were made with. Add a line with a new migration; never change one. */
const RELEASED: Readonly<Record<string, string>> = {
  '0001-people': '0d83de55c109291ac1f03ceb8d7d658cbf1926b9fddb25520926c33379865f4c',
  '0002-organisation': 'cf2ef6b6ffba386ec64a4c19ec2e9722f92af910dcf60ffa9f25c83c175c94fc',
  '0003-work': '7419d17ebb1c2543743981fefc3e890c2817e8095f251bf18bd3f6654fa51055',
  '0004-traces': '634359f2666be04e16f1ad9abe7d00cdbae2cceb33d557944a51896afbdda5b0',
  '0005-evidence-files': '58e5e4b840b2fdf4533fc5341004eaea487087652fa45245bdc1efe925aaae49',
  '0006-bkn-records': '01b18adbaf61ead0057ee0e5a778cc6d8fd746ebb92d6494f38851586eed7b19',
  '0007-sealed-records': 'bd55a504fc60aa11b227fe1f9f47bcb8796e1cdd07c59423318456d3698ddd31',
  '0008-kept-records': '948edae090b947ec4a25cc052097db1880927369a15fa4beafad5e2047a23cf4',
  '0009-doors': '3b255713f825c5ca8634ca5c709e3be88f2f9db4f95d94a683717fbdb8747308',
  '0010-devices': 'b39a929c1407eb90a97fd3398a42231a5e1fb77750c2a1564a859ac853eb5934',
  '0011-spending': '48f311e81e01a4a8655db27ca6ed82e13397a80aa0fd6773791ff08ae09f0482',
  '0012-feed-epochs': 'f373dfadea562c717e8e6a4b3ad3e1c9d00fd370ca67c3ca449ba6f66ebde5de',
  '0013-choices': '09187be5ba1d1c5dd894d5d278701fb3583ec0e0ef1beaf30e888027e8b718b9',
  '0014-offices': '23d77b9da9801515fd44322dc5faeacf904029c84da5591a8edf9632db3fb47b',
  '0015-working-time': '7cd27ec43bccafc5c1e0c3b942c23bc05a904f2331265abc442d7a23650ef40c',
  '0016-import-and-activation': '9077fe1b68fd9f396193db6ad98762d126efdce899469366e5bcb9d6d6fcc35f',
  '0017-team': '0ec430e92f057507c8e42b8ce1f6e45b8c3ca5c630c780074335a4e4e556806c',
  '0018-review': 'b131c78fc0876f9ad15032eab2e781a6b8374f7514e8a3cfdd7ec7d5b4015e7a',
  '0019-acts-by-time': '305b0fa784ae6a257534689a9e3891b5a9d020a1cd2e7f1af66c2a6b051007d6',
  '0020-skp-agreement': '74c5a1094c48434e9948bb3b43526d78d0b068e7b2d6099dfb195c3c4f2b7071',
  '0021-evaluation': 'bbef632c5a7a6c61f5de4ea7d7cd014f45c89e665072b4df5d0c6c684ef477d3',
  '0022-exports': 'e93365023547f5bbf4912f010ce6a8feeaa871e602c3e88901d22572f2f52756',
  '0024-cascade': 'b2d91162969c07b8b584244ebe429bf0a91ca048ded5141ca67037b45ce6cf0d',
  '0025-feedback-and-allowance': '13730f3aefd2417c5b3a61f8077729d8a7a0d6435d16153443dac15d00aea4a3',
  '0026-acting-and-templates': '6891ac5c31c084fe110191eb40e1e3f97121658fb57d0400c5734d462993c3df',
  '0027-passkeys': '97181298f22b9413370e1f85a74f6a1a43ff1e87323e431ad3cdcca9b77c8816',
  '0028-privacy': '7b1d249268e4aa028a9145f9950532dcca75f3ebc30f36a9b8030c7727763bca',
  schema: '74016280614c81a7c2b6f73a6c7fe31a56bbb9a3183a1a496584176011736df0',
}

const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')

test('a released migration never changes', () => {
  const found = Object.fromEntries(Object.keys(RELEASED).map((name) => [name, sha256(read(name))]))
  expect(found).toEqual(RELEASED)
})

test('every migration file is run, in the order of its number', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => /^\d{4}-[a-z-]+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''))
  expect(Object.keys(migrations('sqlite'))).toEqual(files)
  expect(Object.keys(RELEASED)).toEqual([...files, 'schema'])
})
