import type { Token } from './read-tokens.ts'

/** A token drawn as what it is: a colour, a size of type, a length, a shadow or a time. */
export const TokenView = ({ name, value }: Token) => (
  <li class="token">
    <Sample name={name} value={value} />
    <code>{name}</code>
    <span class="quiet small">{value}</span>
  </li>
)

function Sample({ name, value }: Token) {
  const used = `var(${name})`
  if (value.startsWith('#') || name === '--edge')
    return <span class="sample swatch" style={{ background: used }} />
  if (name.startsWith('--shadow')) return <span class="sample lifted" style={{ boxShadow: used }} />
  if (name.startsWith('--type')) return <span style={{ fontSize: used }}>Menyusun laporan</span>
  if (name.startsWith('--font') || name === '--mono')
    return <span style={{ fontFamily: used }}>Menyusun laporan 07.45</span>
  if (/^--(?:medium|strong)$/.test(name))
    return <span style={{ fontWeight: used }}>Menyusun laporan</span>
  if (name.startsWith('--radius'))
    return <span class="sample filled" style={{ borderRadius: used }} />
  if (value.endsWith('ms'))
    return <span class="sample filled moving" style={{ transitionDuration: used }} />
  return <span class="bar-sample" style={{ width: used }} />
}
