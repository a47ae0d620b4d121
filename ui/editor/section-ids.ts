/** Parts of a scenario as they are edited. */
export const sectionIds = ['words', 'setting', 'regions', 'world', 'axis', 'packages', 'expect'] as const;
export type SectionId = (typeof sectionIds)[number];
