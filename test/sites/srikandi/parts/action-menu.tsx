import { Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'

export type MenuAction = { readonly name: string; readonly run: () => void }

type Props = { readonly label: string; readonly actions: readonly MenuAction[] }

/** A button with a menu in a portal at the end of the body. */
export function ActionMenu({ label, actions }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button variant="outlined" onClick={(event) => setAnchor(event.currentTarget)}>
        {label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actions.map((action) => (
          <MenuItem
            key={action.name}
            onClick={() => {
              setAnchor(null)
              action.run()
            }}
          >
            {action.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
