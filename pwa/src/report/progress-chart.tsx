import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef } from 'preact/hooks'
import { theme } from '../screen/theme.ts'
import { endText, numberText, type Point } from './progress-points.ts'
import { e } from './t.ts'

const HEIGHT = 200

/** Target against realisation, period by period. Nothing of it moves; whoever cannot see it has the table beside it. */
export function ProgressChart({ points }: { readonly points: readonly Point[] }) {
  const place = useRef<HTMLDivElement>(null)
  const chosen = theme.value
  useEffect(() => {
    const own = place.current
    if (!own) return undefined
    let chart: uPlot | null = null
    const draw = () => {
      chart?.destroy()
      chart = new uPlot(optionsOf(own, points), dataOf(points), own)
    }
    const sized = new ResizeObserver(() => {
      if (!chart) draw()
      else if (chart.width !== own.clientWidth) {
        chart.setSize({ width: own.clientWidth, height: HEIGHT })
      }
    })
    sized.observe(own)
    // The colours of a canvas are those of the moment in which it is drawn.
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', draw)
    return () => {
      dark.removeEventListener('change', draw)
      sized.disconnect()
      chart?.destroy()
    }
  }, [points, chosen])
  return <div ref={place} class="report-chart" aria-hidden="true" />
}

const dataOf = (points: readonly Point[]): uPlot.AlignedData => [
  points.map((_, at) => at),
  points.map(({ target }) => target),
  points.map(({ realised }) => realised),
]

function optionsOf(place: HTMLElement, points: readonly Point[]): uPlot.Options {
  const look = getComputedStyle(place)
  const colour = (name: string) => look.getPropertyValue(name).trim()
  const axis = {
    stroke: colour('--ink-2'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line'), width: 1 },
    font: `12px ${look.fontFamily}`,
  }
  // As many days as fit beside each other; the table has the periods by name.
  const each = Math.ceil(points.length / Math.max(2, Math.floor(place.clientWidth / 80)))
  return {
    width: place.clientWidth,
    height: HEIGHT,
    cursor: { show: false },
    legend: { show: false },
    padding: [12, 12, 0, 0],
    scales: {
      x: { time: false, range: (_, from, to) => [from - 0.25, to + 0.25] },
      y: { range: (_, _from, to) => [0, Math.max(1, to * 1.1)] },
    },
    axes: [
      {
        ...axis,
        splits: () => points.map((_, at) => at).filter((at) => at % each === 0),
        values: (_, splits) => splits.map((at) => (points[at] ? endText(points[at].to) : '')),
      },
      { ...axis, size: 56, values: (_, splits) => splits.map(numberText) },
    ],
    series: [
      {},
      {
        label: e('chart.target'),
        stroke: colour('--ink-2'),
        width: 2,
        dash: [6, 4],
        points: { show: false },
      },
      {
        label: e('chart.realised'),
        stroke: colour('--brand'),
        width: 3,
        points: { show: true, size: 8, fill: colour('--brand'), stroke: colour('--brand') },
      },
    ],
  }
}
