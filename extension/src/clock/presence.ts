/**
 * Whether the person can be looking at this page. A frame inside it may have taken the focus (a PDF, an
 * editor): `blur` alone would lose that time, `hasFocus` stays true.
 */
export const isPresent = (): boolean =>
  document.visibilityState === 'visible' && document.hasFocus()
