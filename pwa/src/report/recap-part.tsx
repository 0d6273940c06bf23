import { useAnswer } from '../screen/use-answer.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { callReport } from './call-report.ts'
import { addressOf, type Place } from './place.ts'
import { RecapFace } from './recap-face.tsx'
import { wrongText } from './t.ts'

/** The recap of a place, as the server tells it. */
export function RecapPart({ place }: { readonly place: Place }) {
  const { view, from, to, person, unit } = place
  const { answer, again } = useAnswer(
    () => callReport('recap', { view, from, to, ...(person && { person }), ...(unit && { unit }) }),
    [addressOf(place)],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  return <RecapFace recap={answer.value} place={place} />
}
