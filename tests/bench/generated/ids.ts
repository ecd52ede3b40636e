/** `partner-00000`, `partner-00001` … */
export function numbered(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${padded(index)}`);
}

export function padded(index: number): string {
  return String(index).padStart(5, "0");
}

/** "Partner 00001" */
export function titleOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
}
