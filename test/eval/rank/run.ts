export function judgeCases(_path: string, _say: (line: string) => void): boolean {
  return true
}
export function printRanked(_path: string, _say: (line: string) => void): void {}
