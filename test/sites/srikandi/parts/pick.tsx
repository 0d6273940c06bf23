import { Grid } from '@mui/material'
import { useId } from 'react'
import Select from 'react-select'
import AsyncSelect from 'react-select/async'

type Props = {
  readonly label: string
  readonly options: readonly string[]
  readonly many?: boolean
}

const toOptions = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))

/** A labelled react-select as the outgoing form has them: no class name prefix, label in the grid item. */
export function Pick({ label, options, many = false }: Props) {
  const id = useId()
  return (
    <Grid item xs={12} md={6}>
      <label htmlFor={`react-select-${id}-input`}>{label}</label>
      <Select inputId={`react-select-${id}-input`} isMulti={many} options={toOptions(options)} />
    </Grid>
  )
}

/** The same, with options that the backend is asked for. */
export function PickAsync({ label, path }: { readonly label: string; readonly path: string }) {
  const id = useId()
  const load = async (text: string): Promise<{ value: string; label: string }[]> => {
    const response = await fetch(`${path}?cari=${encodeURIComponent(text)}`)
    return response.json()
  }
  return (
    <Grid item xs={12} md={6}>
      <label htmlFor={`react-select-${id}-input`}>{label}</label>
      <AsyncSelect inputId={`react-select-${id}-input`} loadOptions={load} defaultOptions />
    </Grid>
  )
}
