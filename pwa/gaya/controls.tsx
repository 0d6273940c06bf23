import { Icon } from '../src/ui/icon.tsx'

const STATES = ['', 'submitted', 'approved', 'returned', 'problem'] as const

/** Buttons, fields, chips, badges and notices as pages use them: one primary act, the rest quiet. */
export const Controls = () => (
  <div class="stack-l">
    <div class="row">
      <button type="button" class="button primary">
        <Icon name="send" /> Primary act
      </button>
      <button type="button" class="button">
        <Icon name="plus" /> Other act
      </button>
      <button type="button" class="button plain">
        Plain act
      </button>
      <button type="button" class="button danger">
        <Icon name="trash" /> Takes away
      </button>
      <button type="button" class="button primary" disabled>
        Not yet
      </button>
    </div>
    <div class="chips">
      <button type="button" class="chip" aria-pressed="true">
        <Icon name="check" /> Chosen
      </button>
      <button type="button" class="chip" aria-pressed="false">
        To choose
      </button>
      <kbd>Alt+N</kbd>
    </div>
    <p class="row">
      {STATES.map((state) => (
        <span key={state} class={`badge ${state}`}>
          <Icon name="clock" /> {state || 'plain'}
        </span>
      ))}
    </p>
    <div class="card stack gaya-card">
      <h2>A card</h2>
      <p class="quiet small">Lies on the paper without a border of its own.</p>
      <label class="field">
        <span class="label">A field</span>
        <input value="Menyusun laporan" />
        <span class="hint">What helps to fill it.</span>
      </label>
      <label class="field">
        <span class="label">A field with a fault</span>
        <input aria-invalid="true" value="25.00" />
        <span class="field-error">Tulis jam seperti 08.10.</span>
      </label>
    </div>
    {(['', 'good', 'warn', 'stop'] as const).map((kind) => (
      <div key={kind} class={`notice ${kind}`}>
        <Icon name="info" />
        <p>A notice {kind}: what happened, and the next step.</p>
      </div>
    ))}
  </div>
)
