/** How many runs the page studies by itself: a choice of the person, remembered, no part of a document. */

/** 0 for none. */
export const studySizes = [0, 10, 50, 200] as const;
export type StudySize = (typeof studySizes)[number];
export const FIRST_STUDY_SIZE: StudySize = 50;

/** The choice a text stands for; undefined for any other text. */
export function studySizeOf(text: string | null): StudySize | undefined {
  return studySizes.find((size) => String(size) === text);
}
