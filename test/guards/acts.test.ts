import { EVALUATION_ACTS } from '@jejak/shared/evaluation/transition'
import { FEEDBACK_ACTS } from '@jejak/shared/feedback/transition'
import { acts } from '@jejak/shared/i18n/id/acts'
import { CLAIM_ACTS } from '@jejak/shared/org/claim'
import { PERIOD_ACTS } from '@jejak/shared/skp/period'
import { expect, test } from 'vitest'
import { isTest, readCode } from './source.ts'

/** Names of acts as the server writes them: whole, or after the `org.` that its office puts before them. */
function namesIn(path: string, text: string): readonly string[] {
  const whole = [
    ...text.matchAll(
      /'((?:org|calendar|absence|period|team|report|privacy)\.[a-z-]+(?:\.[a-z-]+)?)'/g,
    ),
  ]
  const short = /server\/src\/office\//.test(path)
    ? [...text.matchAll(/act: '([a-z]+\.[a-z-]+)'/g)].map(([, name]) => `org.${name}`)
    : []
  return [...whole.map(([, name = '']) => name), ...short]
}

test('every act of an office has its sentence', () => {
  const found = readCode('server/src')
    .filter((source) => !isTest(source))
    .flatMap(({ path, text }) => namesIn(path, text))
    // Capabilities and permissions have the same look; migrations name columns.
    .filter(
      (name) =>
        !/^(org\.(people|admin|lists|person|unor|post|assignment)|period\.manage|team\.follow)$/.test(
          name,
        ),
    )
    .filter((name) => !/^[a-z]+\.(id|name|state|instansi_id|[a-z]+_[a-z]+)$/.test(name))
  const drawn = [
    ...CLAIM_ACTS.map((act) => `org.claim.${act}`),
    ...PERIOD_ACTS.map((act) => `period.${act}`),
    ...EVALUATION_ACTS.map((act) => `evaluation.${act}`),
    ...FEEDBACK_ACTS.map((act) => `feedback.${act}`),
  ]
  const said = new Set(Object.keys(acts))
  const names = [...new Set([...found, ...drawn])].toSorted()
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !said.has(`act.${name}`))).toEqual([])
})
