/** Function levels as they are drawn and named: the nearest of the four named levels. */
export const levelCodes = ['OEA', 'OEM', 'ODM', 'OBM'] as const;
export const LEVELS = levelCodes.length;
export type Level = 0 | 1 | 2 | 3;

/** The named level nearest to a continuous function level (0 to 3.3). */
export function levelOf(functionLevel: number): Level {
  return functionLevel < 0.5 ? 0 : functionLevel < 1.5 ? 1 : functionLevel < 2.5 ? 2 : 3;
}
