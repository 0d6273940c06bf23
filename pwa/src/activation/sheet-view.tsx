import { writeCsv } from '@jejak/shared/bkn/csv'
import type { ResponseOf } from '@jejak/shared/api/contract'
import { saveFile } from '../storage/export.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { a } from './t.ts'

type Sheet = ResponseOf<'issueCodes'>

/** Slips to cut apart, a page for each unit; on paper nothing but them is printed. */
export function SheetView({
  sheet,
  until,
  onBack,
}: {
  readonly sheet: Sheet
  readonly until: string
  readonly onBack: () => void
}) {
  const units = [...Map.groupBy(sheet.people, ({ unor }) => unor)]
  const address = `${location.host}/aktivasi`
  return (
    <>
      <div class="stack no-print">
        <Notice tone={sheet.people.length > 0 ? 'warn' : 'info'}>
          {sheet.people.length === 0
            ? a('sheets.none')
            : `${a('sheets.made', { n: sheet.people.length, when: until })}. ${a('sheets.warning')}`}
        </Notice>
        <div class="row">
          {sheet.people.length > 0 && (
            <>
              <button type="button" class="button primary" onClick={() => print()}>
                {a('sheets.print')}
              </button>
              <button type="button" class="button" onClick={() => saveCodes(sheet, until)}>
                <Icon name="download" />
                {a('sheets.save')}
              </button>
            </>
          )}
          <button type="button" class="button" onClick={onBack}>
            {a('sheets.back')}
          </button>
        </div>
      </div>
      {units.map(([unor, people]) => (
        <section key={unor} class="sheet" aria-label={unor || a('sheets.noUnit')}>
          <h2>
            <bdi>{unor || a('sheets.noUnit')}</bdi>
          </h2>
          <ul class="slips">
            {people.map(({ name, nip, post, code }) => (
              <li key={nip} class="slip">
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <span class="small">
                  {nip}
                  {post && (
                    <>
                      {' · '}
                      <bdi>{post}</bdi>
                    </>
                  )}
                </span>
                <span class="slip-code">{code}</span>
                <ol class="small">
                  <li>{a('slip.step1', { address })}</li>
                  <li>{a('slip.step2')}</li>
                  <li>{a('slip.step3')}</li>
                </ol>
                <span class="small">{a('slip.until', { when: until })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function saveCodes({ people }: Sheet, until: string): void {
  const head = ['unor', 'nama', 'nip', 'jabatan', 'kode', 'berlaku_sampai']
  const rows = people.map(({ unor, name, nip, post, code }) => [unor, name, nip, post, code, until])
  saveFile('kode-aktivasi.csv', 'text/csv', writeCsv([head, ...rows], ';'))
}
