/** What an error says, whatever was thrown. */
export function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return typeof error;
  }
}
