import { c } from './t.ts'

export type View = 'grid' | 'list'

/** On a narrow phone a list says in words what a cell has no room for. */
export const viewAtFirst = (): View => (matchMedia('(width < 360px)').matches ? 'list' : 'grid')

export const ViewChoice = ({
  view,
  onChoose,
}: {
  readonly view: View
  readonly onChoose: (view: View) => void
}) => (
  <fieldset class="calendar-views">
    <legend class="hidden-visually">{c('page.view')}</legend>
    {(['grid', 'list'] as const).map((each) => (
      <label key={each}>
        <input
          type="radio"
          name="calendar-view"
          checked={view === each}
          onChange={() => onChoose(each)}
        />
        {c(each === 'grid' ? 'page.asGrid' : 'page.asList')}
      </label>
    ))}
  </fieldset>
)
