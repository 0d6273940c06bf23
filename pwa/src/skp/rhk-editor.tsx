import type { SuperiorRhk } from '@jejak/shared/skp/cascade'
import { lazy } from '../screen/lazy.tsx'
import { s } from './t.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { Icon } from '../ui/icon.tsx'
import { changeItem, moveItem, newIndikator, newRencanaAksi, removeItem } from './edit.ts'
import { IndikatorEditor } from './indikator-editor.tsx'
import type { Measuring } from './measure-editor.tsx'
import { MoveButtons } from './move-buttons.tsx'
import type { OpenSkp } from '../data/open-skp.ts'
import { RencanaAksiEditor } from './rencana-aksi-editor.tsx'
import { WordingFacts } from './wording-facts.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'

const SuperiorField = lazyPart(
  async () => (await import('../cascade/superior-field.tsx')).SuperiorField,
)

type Rhk = OpenSkp['content']['rhk'][number]

/** Advice comes a moment later, and nothing waits for it. */
const MeasureFacts = lazy(
  async () => (await import('./editor-parts.ts')).MeasureFacts,
  () => null,
)

/** One RHK with its indikator and rencana aksi. */
export function RhkEditor({
  rhk,
  number,
  around,
  superiorRhk,
  onChange,
  onMove,
  onRemove,
}: {
  readonly rhk: Rhk
  readonly number: number
  readonly around: Pick<Measuring, 'year' | 'periods' | 'today' | 'newId'>
  /** What may be chosen as the one it serves. */
  readonly superiorRhk: readonly SuperiorRhk[]
  readonly onChange: (patch: Partial<Rhk>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}) {
  const name = `${s('rhk')} ${number}`
  const { periods, newId } = around
  const lastPeriod = rhk.rencanaAksi.at(-1)?.periodId ?? periods.at(-1)?.id ?? ''
  return (
    <section class="card stack" aria-label={name}>
      <div class="row spread">
        <h2>{name}</h2>
        <MoveButtons name={name} onMove={onMove} onRemove={onRemove} />
      </div>
      <Field label={s('uraian')}>
        {(described) => (
          <Limit max={1000}>
            <textarea
              {...described}
              rows={2}
              value={rhk.uraian}
              onInput={(event) => onChange({ uraian: event.currentTarget.value })}
            />
          </Limit>
        )}
      </Field>
      <WordingFacts rhk={rhk} />
      <MeasureFacts rhk={rhk} year={around.year} periods={periods} />
      <div class="skp-first">
        <Field label={s('jenis')}>
          {(described) => (
            <select
              {...described}
              value={rhk.jenis}
              onChange={(event) =>
                onChange({ jenis: event.currentTarget.value === 'tambahan' ? 'tambahan' : 'utama' })
              }
            >
              <option value="utama">{s('utama')}</option>
              <option value="tambahan">{s('tambahan')}</option>
            </select>
          )}
        </Field>
        <Field label={s('klasifikasi')}>
          {(described) => (
            <select
              {...described}
              value={rhk.klasifikasi}
              onChange={(event) =>
                onChange({
                  klasifikasi:
                    event.currentTarget.value === 'organisasi' ? 'organisasi' : 'individu',
                })
              }
            >
              <option value="individu">{s('individu')}</option>
              <option value="organisasi">{s('organisasi')}</option>
            </select>
          )}
        </Field>
      </div>
      {superiorRhk.length > 0 || rhk.rhkAtasanId !== undefined ? (
        <SuperiorField
          served={{ rhkAtasan: rhk.rhkAtasan, rhkAtasanId: rhk.rhkAtasanId }}
          choices={superiorRhk}
          onChange={onChange}
        />
      ) : (
        <Field label={s('rhkAtasan')} hint={s('rhkAtasanHint')}>
          {(described) => (
            <Limit max={1000}>
              <textarea
                {...described}
                rows={1}
                value={rhk.rhkAtasan}
                onInput={(event) => onChange({ rhkAtasan: event.currentTarget.value })}
              />
            </Limit>
          )}
        </Field>
      )}
      <h3>{s('indikator')}</h3>
      {rhk.indikator.map((item, at) => (
        <IndikatorEditor
          key={item.id}
          item={item}
          number={at + 1}
          around={around}
          onChange={(patch) => onChange({ indikator: changeItem(rhk.indikator, item.id, patch) })}
          onMove={(by) => onChange({ indikator: moveItem(rhk.indikator, item.id, by) })}
          onRemove={() => onChange({ indikator: removeItem(rhk.indikator, item.id) })}
        />
      ))}
      <button
        type="button"
        class="button plain"
        onClick={() => onChange({ indikator: [...rhk.indikator, newIndikator(newId())] })}
      >
        <Icon name="plus" />
        {s('addIndikator')}
        <span class="hidden-visually"> ({name})</span>
      </button>
      <h3>{s('rencanaAksi')}</h3>
      {rhk.rencanaAksi.map((item, at) => (
        <RencanaAksiEditor
          key={item.id}
          item={item}
          number={at + 1}
          periods={periods}
          onChange={(patch) =>
            onChange({ rencanaAksi: changeItem(rhk.rencanaAksi, item.id, patch) })
          }
          onMove={(by) => onChange({ rencanaAksi: moveItem(rhk.rencanaAksi, item.id, by) })}
          onRemove={() => onChange({ rencanaAksi: removeItem(rhk.rencanaAksi, item.id) })}
        />
      ))}
      <button
        type="button"
        class="button plain"
        disabled={periods.length === 0}
        onClick={() =>
          onChange({ rencanaAksi: [...rhk.rencanaAksi, newRencanaAksi(newId(), lastPeriod)] })
        }
      >
        <Icon name="plus" />
        {s('addAction')}
        <span class="hidden-visually"> ({name})</span>
      </button>
      {periods.length === 0 && <p class="small quiet">{s('noPeriod')}</p>}
    </section>
  )
}
