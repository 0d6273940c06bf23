/**
 * Every drawing of Jejak, as the path of a 24 by 24 box that is stroked, not filled. Each is an export of its own, so that
 * a page carries those it shows. Used beside words, never instead of them.
 */
export const today =
  'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5zM4 10h16M8 3v4M16 3v4M8.5 15l2.3 2.2L15.5 13'
export const calendar =
  'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5zM4 10h16M8 3v4M16 3v4M8 13.5h.1M12 13.5h.1M16 13.5h.1M8 17h.1M12 17h.1'
export const plan = 'M6 5h12M6 5v14M6 12h5M6 19h5M14 10.5h5v3h-5zM14 17.500h5v3h-5z'
export const review =
  'M9 11.500l2.500 2.500L17 8M20 12v6.500a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 18.500v-13A1.500 1.500 0 0 1 5.500 4H15'
export const inbox =
  'M4 13l2.600-7.500A1.500 1.500 0 0 1 8 4.500h8a1.500 1.500 0 0 1 1.400 1L20 13v5a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 18zM4 13h4.500l1.500 2.500h4l1.500-2.500H20'
export const account = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20a7.500 7.500 0 0 1 15 0'
export const plus = 'M12 5v14M5 12h14'
export const close = 'M6 6l12 12M18 6L6 18'
export const left = 'M14.500 5.500L8 12l6.500 6.500'
export const right = 'M9.500 5.500L16 12l-6.500 6.500'
export const up = 'M5.500 14.500L12 8l6.500 6.500'
export const down = 'M5.500 9.500L12 16l6.500-6.500'
export const check = 'M5 12.500l4.500 4.500L19 7.500'
export const clock = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.500V12l3 2'
export const send = 'M4.500 11.500L20 4l-5 16-3.500-6.500zM20 4l-8.500 9.500'
export const back = 'M9 14L4.500 9.500 9 5M4.500 9.500H14a5.500 5.500 0 0 1 0 11h-3'
export const edit = 'M4.500 19.500l1-4.500L16.500 4.500l3.500 3.500L9 18.500zM14 7l3.500 3.500'
export const trash = 'M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 12.500h9l1-12.500M10 11v5M14 11v5'
export const link =
  'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.600-5.700l-1.600 1.600M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.600 5.700l1.600-1.600'
export const warn = 'M12 4L2.800 19.500h18.400zM12 10v4.500M12 17.200v.1'
export const stop =
  'M8.300 3.500h7.400l4.800 4.800v7.400l-4.800 4.800H8.300l-4.800-4.800V8.300zM12 8v5M12 16.200v.1'
export const info = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.600v.1'
export const offline =
  'M3 3l18 18M8.200 8.300A6 6 0 0 0 6.500 9 4.500 4.500 0 0 0 7 18h10M11 6.200A6 6 0 0 1 17.600 11a3.600 3.600 0 0 1 2.600 5.500'
export const cloud =
  'M7 18.500a4.500 4.500 0 0 1-.5-9A6 6 0 0 1 18 11a3.800 3.800 0 0 1-.5 7.500zM9.500 13.800l2 2 3.500-3.500'
export const cloudUp =
  'M7 18.500a4.500 4.500 0 0 1-.5-9A6 6 0 0 1 18 11a3.800 3.800 0 0 1-.5 7.500M12 20v-7M9 15.500l3-3 3 3'
export const spark =
  'M12 3.500l1.900 5.600 5.600 1.900-5.600 1.900L12 18.500l-1.900-5.600L4.500 11l5.600-1.900zM19 16v4M17 18h4'
export const lock = 'M6 11h12v8.500H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3'
export const split =
  'M12 3v5M12 8c0 4-6 3-6 8v4M12 8c0 4 6 3 6 8v4M3.500 17.500L6 20l2.500-2.500M15.500 17.500L18 20l2.500-2.500'
export const download = 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 19.500h14'
export const people =
  'M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 19.500a6.500 6.500 0 0 1 13 0M16 5a3.500 3.500 0 0 1 0 6.500M18 14a6.500 6.500 0 0 1 3.500 5.500'
export const keyboard =
  'M3.500 7h17v10.500h-17zM7 10.500h.1M10.300 10.500h.1M13.700 10.500h.1M17 10.500h.1M8 14h8'
export const more = 'M5.500 12h.1M12 12h.1M18.500 12h.1'
export const repeat =
  'M4.500 11a7.500 7.500 0 0 1 13-4l2 2M19.500 4.500V9H15M19.500 13a7.500 7.500 0 0 1-13 4l-2-2M4.500 19.500V15H9'
export const photo =
  'M4 8.500A1.500 1.500 0 0 1 5.500 7H8l1.500-2.500h5L16 7h2.500A1.500 1.500 0 0 1 20 8.500v9a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500zM12 16a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600z'
export const document =
  'M6.500 3.500h7L18 8v12.500H6.500zM13.500 3.500V8H18M9.500 12.500h5M9.500 16h5'
export const note = 'M5 4.500h14v10L14.500 19.500H5zM14.500 19.500v-5H19M8.500 8.500h7M8.500 12h4'
export const copy = 'M9 9h10.500v10.500H9zM15 9V4.500H4.500V15H9'
